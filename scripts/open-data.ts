import {copyFileSync, writeFileSync} from 'node:fs';
import set from '../src/networks/set.json' with {type: 'json'};
import {csv} from './data/csv.js';
import {openData} from './data/open-data.js';
import {readNetworks} from './data/read.js';

/** Writes the data as JSON and CSV, and the schema of one network. */
export const writeOpenData = (): void => {
  const {networks} = readNetworks();

  writeFileSync('dist/networks.json', `${JSON.stringify(openData(networks, set.date), null, 1)}\n`);
  writeFileSync('dist/networks.csv', csv(networks));
  copyFileSync('src/networks/network.schema.json', 'dist/network.schema.json');
  console.log(`dist/networks.json, dist/networks.csv: ${networks.length} networks of ${set.date}`);
};
