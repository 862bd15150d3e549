import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {networkSchema} from '../src/networks/schema.js';
import outlines from '../src/places/data/county-outlines.json' with {type: 'json'};
import set from '../src/networks/set.json' with {type: 'json'};
import {pack} from './data/pack.js';
import {packPlaces} from './data/places.js';
import {readNetworks} from './data/read.js';
import {checkRules} from './data/rules.js';

const generated = new URL('../src/generated/', import.meta.url);

const writeWhenChanged = (url: URL, content: string) => {
  let old = '';
  try {
    old = readFileSync(url, 'utf8');
  } catch {
    // a first run has nothing to compare with
  }
  if (old !== content) writeFileSync(url, content);
};

const module = (constants: Record<string, [value: unknown, type: string]>, imports = '') =>
  `// Made by scripts/generate.ts; do not edit.\n${imports}${Object.entries(constants)
    .map(([name, [value, type]]) => `export const ${name}: ${type} = ${JSON.stringify(value)};\n`)
    .join('')}`;

const {networks, problems} = readNetworks();
problems.push(...checkRules(networks, new Date().toISOString().slice(0, 10)));
if (problems.length) {
  for (const {file, field, value, allowed} of problems)
    console.error(
      `src/networks/data/${file}: ${field}: ${JSON.stringify(value) ?? 'missing'}; allowed: ${allowed}`,
    );
  process.exit(1);
}

mkdirSync(generated, {recursive: true});
writeWhenChanged(
  new URL('networks.ts', generated),
  module(
    {packed: [pack(networks), 'Packed'], setDate: [set.date, 'string']},
    `import type {Packed} from '../networks/unpack.js';\n`,
  ),
);
writeWhenChanged(
  new URL('places.ts', generated),
  module({places: [packPlaces(), 'string'], outlines: [outlines, 'Readonly<Record<string, string>>']}),
);
writeWhenChanged(
  new URL('../src/networks/network.schema.json', import.meta.url),
  `${JSON.stringify(toJsonSchema(networkSchema, {errorMode: 'ignore'}), null, 2)}\n`,
);
console.log(`Generated ${networks.length} networks, ${Object.keys(outlines).length} counties.`);
