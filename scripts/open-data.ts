import {copyFileSync, writeFileSync} from 'node:fs';
import set from '../src/networks/set.json' with {type: 'json'};
import {csv} from './data/csv.js';
import {readNetworks} from './data/read.js';

const {networks} = readNetworks();

const openData = {
  title: 'Climate networks for Norwegian municipalities',
  date: set.date,
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution:
    'klima-nettverk. Municipality numbers and names: SSB and Kartverket, CC BY 4.0. Norwegian members of the Covenant of Mayors: European Commission, Joint Research Centre, CC BY 4.0.',
  schema: 'network.schema.json',
  networks: networks.map((network) => ({...network, $schema: undefined})),
};

writeFileSync('dist/networks.json', `${JSON.stringify(openData, null, 1)}\n`);
writeFileSync('dist/networks.csv', csv(networks));
copyFileSync('src/networks/network.schema.json', 'dist/network.schema.json');
console.log(`dist/networks.json, dist/networks.csv: ${networks.length} networks of ${set.date}`);
