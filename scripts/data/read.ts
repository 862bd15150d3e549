import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as v from 'valibot';
import {glossarySchema, type GlossaryFile} from '../../src/glossary/schema.js';
import {networkSchema, type NetworkFile} from '../../src/networks/schema.js';

/** One thing that is wrong in a data file: where, what stands there, and what is allowed. */
export interface Problem {
  readonly file: string;
  readonly field: string;
  readonly value: unknown;
  readonly allowed: string;
}

/** A problem as one line. */
export const inWords = ({file, field, value, allowed}: Problem): string =>
  `${file}: ${field}: ${JSON.stringify(value) ?? 'missing'}; allowed: ${allowed}`;

export const dataFolder = fileURLToPath(new URL('../../src/networks/data/', import.meta.url));

const parse = <S extends v.GenericSchema>(
  schema: S,
  file: string,
  text: string,
): {value?: v.InferOutput<S>; json?: unknown; problems: Problem[]} => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      problems: [{file, field: '(whole file)', value: (error as Error).message, allowed: 'valid JSON'}],
    };
  }
  const result = v.safeParse(schema, json);
  if (result.success) return {value: result.output, problems: []};
  const problems = result.issues.map((issue) => ({
    file,
    field: v.getDotPath(issue) ?? '(whole file)',
    value: issue.input,
    allowed: issue.expected ? `${issue.expected} (${issue.message})` : issue.message,
  }));
  return {json, problems};
};

/** A network from a file that breaks the schema: its broken fields are borrowed from another one. */
export interface Repaired {
  readonly network: NetworkFile;
  readonly borrowed: readonly string[];
}

export interface Networks {
  readonly networks: NetworkFile[];
  /** So that the rules can look at the sound fields of broken files. */
  readonly repaired: Repaired[];
  readonly problems: Problem[];
}

const repair = (json: unknown, problems: readonly Problem[], lender: NetworkFile | undefined): Repaired[] => {
  if (typeof json !== 'object' || json === null || !lender) return [];
  const borrowed = [...new Set(problems.map(({field}) => field.split('.')[0] ?? ''))];
  const sound = Object.entries(json).filter(([field]) => field in lender && !borrowed.includes(field));
  return [{network: {...lender, ...Object.fromEntries(sound)}, borrowed}];
};

/** Reads every data file of `folder`; files that break the schema come back as problems, the rest as networks. */
export const readNetworks = (folder = dataFolder): Networks => {
  const results = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({file, ...parse(networkSchema, file, readFileSync(`${folder}/${file}`, 'utf8'))}));
  const misnamed = results.flatMap(({value, file}) =>
    value && file !== `${value.id}.json`
      ? {file, field: 'id', value: value.id, allowed: 'the name of the file without .json'}
      : [],
  );
  const networks = results.flatMap(({value}) => value ?? []);
  return {
    networks,
    repaired: results.flatMap(({json, problems}) => repair(json, problems, networks[0])),
    problems: [...results.flatMap(({problems}) => problems), ...misnamed],
  };
};

const glossaryUrl = new URL('../../src/glossary/terms.json', import.meta.url);

/** Reads the glossary; one that breaks its schema comes back empty, with problems. */
export const readGlossary = (): {glossary: GlossaryFile; problems: Problem[]} => {
  const {value = {}, problems} = parse(
    glossarySchema,
    'glossary/terms.json',
    readFileSync(glossaryUrl, 'utf8'),
  );
  return {glossary: value, problems};
};
