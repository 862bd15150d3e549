import {readFileSync, writeFileSync} from 'node:fs';
import {bundled} from './package/bundled.js';

const licenceOf = (name: string): string => {
  const folder = `node_modules/${name}`;
  const {version} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {version: string};
  return `── ${name} ${version}\n\n${readFileSync(`${folder}/LICENSE`, 'utf8').trim()}`;
};

/** Writes the licences of code, data and what the embed file holds of others. */
export const writeLicenses = (): void => {
  writeFileSync(
    'dist/LICENSES.txt',
    [
      `klima-nettverk: code\n\n${readFileSync('LICENSE', 'utf8').trim()}`,
      `klima-nettverk: data\n\n${readFileSync('DATA-LICENSE.md', 'utf8').trim()}`,
      'What the embed file holds of others:',
      ...bundled.map(licenceOf),
    ].join('\n\n'),
  );
};
