import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as v from 'valibot';
import {networkSchema, type Network} from '../../src/networks/schema.js';

/** One thing that is wrong in a data file: where, what stands there, and what is allowed. */
export interface Problem {
  readonly file: string;
  readonly field: string;
  readonly value: unknown;
  readonly allowed: string;
}

export const dataFolder = fileURLToPath(new URL('../../src/networks/data/', import.meta.url));

const parse = (file: string, text: string): {network?: Network; problems: Problem[]} => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      problems: [{file, field: '(whole file)', value: (error as Error).message, allowed: 'valid JSON'}],
    };
  }
  const result = v.safeParse(networkSchema, json);
  if (result.success) return {network: result.output, problems: []};
  const problems = result.issues.map((issue) => ({
    file,
    field: v.getDotPath(issue) ?? '(whole file)',
    value: issue.input,
    allowed: issue.expected ? `${issue.expected} (${issue.message})` : issue.message,
  }));
  return {problems};
};

/** Reads every data file of `folder`; files that break the schema come back as problems, the rest as networks. */
export const readNetworks = (folder = dataFolder): {networks: Network[]; problems: Problem[]} => {
  const results = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => parse(file, readFileSync(`${folder}/${file}`, 'utf8')));
  return {
    networks: results.flatMap(({network}) => network ?? []),
    problems: results.flatMap(({problems}) => problems),
  };
};
