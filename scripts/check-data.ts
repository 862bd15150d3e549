import type {NetworkFile} from '../src/networks/schema.js';
import budget from './budget.json' with {type: 'json'};
import {bytesByNetwork} from './data/bytes.js';
import {checkData} from './data/check.js';
import {coverage} from './data/coverage.js';
import {inWords} from './data/read.js';
import {lix, textsOf} from './data/texts.js';

// `npm run check:data -- <id> …` looks at these networks only; `-- --lix` lists the readability of every text.
const args = process.argv.slice(2);
const only = args.filter((arg) => !arg.startsWith('--'));
const isWanted = (id: string) => only.length === 0 || only.includes(id);

const {networks, problems} = checkData();
const wanted = networks.filter(({id}) => isWanted(id));

const readability = wanted
  .flatMap((network) => textsOf(network).map(({field, text}) => ({id: network.id, field, lix: lix(text.nb)})))
  .sort((a, b) => b.lix - a.lix);
const shown = args.includes('--lix') ? readability : readability.slice(0, 8);
const mean = readability.reduce((sum, text) => sum + text.lix, 0) / Math.max(1, readability.length);
const easy = readability.filter((text) => text.lix < 45).length;

console.log(`${wanted.length} networks, ${readability.length} texts in three languages.`);
console.log(
  `LIX of the bokmål: mean ${mean.toFixed(0)}; ${easy} of ${readability.length} texts below 45. Hardest:`,
);
for (const text of shown) console.log(`  ${text.lix}  ${text.id}  ${text.field}`);

const age = ({lastConfirmed}: NetworkFile) => lastConfirmed ?? '';
const due = wanted.filter(({status}) => status !== 'ended').sort((a, b) => (age(a) < age(b) ? -1 : 1));
console.log('Due for a new check, oldest evidence first:');
for (const network of due.slice(0, 10)) console.log(`  ${age(network) || 'no date'}  ${network.id}`);

if (only.length === 0) console.log(coverage(networks));

const tooLarge = bytesByNetwork(networks)
  .filter(({adds}) => adds > budget.eachNetwork)
  .map(({name, adds}) => ({
    file: `${name}.json`,
    field: '',
    value: `${adds} bytes in the embed file (brotli)`,
    allowed: `at most ${budget.eachNetwork}`,
  }));

const relevant = [...problems, ...tooLarge].filter(
  ({file}) => only.length === 0 || only.some((id) => file === `${id}.json`),
);
if (relevant.length) {
  console.error(`\n${relevant.length} problems:\n${relevant.map(inWords).join('\n')}`);
  process.exitCode = 1;
} else console.log('No problems.');
