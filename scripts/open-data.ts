import {copyFileSync, writeFileSync} from 'node:fs';
import set from '../src/networks/set.json' with {type: 'json'};
import {readNetworks} from './data/read.js';

const {networks} = readNetworks();

const openData = {
  title: 'Climate networks for Norwegian municipalities',
  date: set.date,
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution:
    'klima-nettverk. Municipality numbers: SSB and Kartverket, CC BY 4.0. Sources: named with each network.',
  schema: 'network.schema.json',
  networks: networks.map((network) => ({...network, $schema: undefined})),
};

writeFileSync('dist/networks.json', `${JSON.stringify(openData, null, 1)}\n`);
copyFileSync('src/networks/network.schema.json', 'dist/network.schema.json');
console.log(`dist/networks.json: ${networks.length} networks, ${set.date}`);
