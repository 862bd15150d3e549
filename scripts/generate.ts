import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {networkSchema} from '../src/networks/schema.js';
import set from '../src/networks/set.json' with {type: 'json'};
import {checkData} from './data/check.js';
import {packGlossary} from './data/pack-glossary.js';
import {packNetworks} from './data/pack-networks.js';
import {packOutlines} from './data/pack-outlines.js';
import {packPlaces} from './data/places.js';
import {inWords} from './data/read.js';
import {targets} from './vite/translations.js';

// With --check nothing that git holds is written; a stale file is a failure.
const checkOnly = process.argv.includes('--check');
const urlOf = (path: string) => new URL(`../src/${path}`, import.meta.url);

const read = (path: string): string => {
  try {
    return readFileSync(urlOf(path), 'utf8');
  } catch {
    return '';
  }
};

const write = (path: string, content: string) => {
  if (read(path) !== content) writeFileSync(urlOf(path), content);
};

const keep = (path: string, content: string) => {
  if (!checkOnly) return write(path, content);
  if (read(path) === content) return;
  console.error(`src/${path} is stale: run npm run generate and commit it.`);
  process.exitCode = 1;
};

const module = (imports: string, constants: Record<string, [type: string, value: unknown]>) => {
  const lines = Object.entries(constants).map(
    ([name, [type, value]]) => `export const ${name}: ${type} = ${JSON.stringify(value)};\n`,
  );
  return `// Made by scripts/generate.ts; do not edit.\n${imports}${lines.join('')}`;
};

/** A schema without its descriptions: all that a check needs. */
const bare = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([key, value]) => !(/^(description|title|\$schema)$/.test(key) && typeof value === 'string'),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, bare(value)]));
};

const {networks, glossary, problems} = checkData();
if (problems.length) {
  console.error(problems.map(inWords).join('\n'));
  process.exit(1);
}

mkdirSync(urlOf('generated/'), {recursive: true});
write(
  'generated/networks.ts',
  module(`import type {Columns} from '../networks/codec.js';\n`, {
    packed: ['Columns', packNetworks(networks)],
    setDate: ['string', set.date],
  }),
);
write(
  'generated/data-files.ts',
  module(`import type {NetworkFile} from '../networks/schema.js';\n`, {
    dataFiles: ['readonly NetworkFile[]', networks],
  }),
);
write(
  'generated/glossary.ts',
  module(`import type {Columns} from '../networks/codec.js';\n`, {
    glossary: ['Columns', packGlossary(glossary)],
  }),
);
write(
  'generated/places.ts',
  module(`import type {PackedPlaces} from '../places/packed.js';\n`, {
    places: ['PackedPlaces', packPlaces()],
    packedOutlines: ['string', packOutlines()],
  }),
);
write(
  'generated/translations.ts',
  `// Made by scripts/generate.ts; do not edit.
${targets.map((locale, index) => `import * as _${index} from './locales/${locale}.js';\n`).join('')}
export const translations = {${targets.map((locale, index) => `'${locale}': _${index}`).join(', ')}};
`,
);
const schema = toJsonSchema(networkSchema, {errorMode: 'ignore'});
write(
  'generated/schema.ts',
  module(`import type {Schema} from '../networks/json-schema.js';\n`, {schema: ['Schema', bare(schema)]}),
);
keep('networks/network.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
console.log(`Generated ${networks.length} networks and ${Object.keys(glossary).length} explained words.`);
