import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {version} from '../../package.json' with {type: 'json'};

const file = 'klima-nettverk.js';
/** Writes the hash that a page pins the embed file with, and prints it. */
export const writeIntegrity = (): void => {
  const content = readFileSync(`dist/${file}`);
  const sha384 = `sha384-${createHash('sha384').update(content).digest('base64')}`;

  writeFileSync(
    'dist/integrity.json',
    `${JSON.stringify({version, file, sha384, bytes: content.length}, null, 2)}\n`,
  );
  console.log(`dist/${file} ${version}: ${sha384}`);
};
