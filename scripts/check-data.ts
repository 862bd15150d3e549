import {readNetworks, type Problem} from './data/read.js';
import {checkRules} from './data/rules.js';
import {lix, textsOf} from './data/texts.js';

const today = new Date().toISOString().slice(0, 10);
const only = process.argv.slice(2);
const wanted = ({file}: {file: string}) => only.length === 0 || only.some((id) => file === `${id}.json`);

const line = ({file, field, value, allowed}: Problem) =>
  `  ${file}  ${field}: ${JSON.stringify(value) ?? 'missing'}\n      allowed: ${allowed}`;

const {networks, problems: broken} = readNetworks();
const problems = [...broken, ...checkRules(networks, today)].filter(wanted);

const texts = networks
  .filter(({id}) => wanted({file: `${id}.json`}))
  .flatMap((network) =>
    textsOf(network).map(({field, text}) => ({id: network.id, field, text, lix: lix(text.nb)})),
  );
const hardest = texts.sort((a, b) => b.lix - a.lix).slice(0, 8);

console.log(`${networks.length} networks, ${texts.length} texts in three languages.`);
console.log('Hardest texts (LIX of the bokmål; under 45 reads easily):');
for (const text of hardest) console.log(`  ${text.lix}  ${text.id}  ${text.field}`);

const due = networks
  .filter(({status}) => status !== 'ended')
  .sort((a, b) => (a.lastConfirmed ?? '').localeCompare(b.lastConfirmed ?? '', 'en'))
  .slice(0, 10);
if (only.length === 0) {
  console.log('Due for a new check, oldest evidence first:');
  for (const {id, lastConfirmed} of due) console.log(`  ${lastConfirmed ?? 'no date'}  ${id}`);
}

if (problems.length) {
  console.error(`\n${problems.length} problems:\n${problems.map(line).join('\n')}`);
  process.exitCode = 1;
} else console.log('No problems.');
