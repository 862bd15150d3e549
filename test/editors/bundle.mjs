// Bundles each editor for a browser, and says which versions they are.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

const folder = import.meta.dirname;
const inFolder = (...path) => join(folder, ...path);

export const versionOf = (name) =>
  JSON.parse(readFileSync(inFolder('node_modules', name, 'package.json'), 'utf8')).version;

export const bundle = async (name) => {
  const {outputFiles} = await build({
    entryPoints: [inFolder('open', `${name}.mjs`)],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles[0].text;
};
