// Installs the editors when that is due, bundles each for a browser, and says which versions they are.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

const folder = import.meta.dirname;
const inFolder = (...path) => join(folder, ...path);

export const install = () => {
  const installed = inFolder('node_modules/.package-lock.json');
  const lock = inFolder('package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing the editors (npm ci) …');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status) process.exit(status);
};

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
