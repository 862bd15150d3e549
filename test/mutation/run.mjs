// Changes the source in a thousand places, one at a time, and counts which changes the tests notice.
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {publish, readJson, versionAndDay} from '../support/explained.mjs';
import {documentOf} from './document.mjs';

const folder = import.meta.dirname;

const install = () => {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs
  )
    return;
  console.log('Installing Stryker (npm ci) …');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status) process.exit(status);
};

install();
process.env.TSX_TSCONFIG_PATH = 'test/mutation/tsconfig.json';
const {Stryker} = await import('@stryker-mutator/core');
await new Stryker({configFile: join(folder, 'stryker.config.mjs')}).runMutationTest();

const found = documentOf({
  report: readJson('reports/mutation/mutation.json'),
  explained: readJson(join(folder, 'survivors.json')),
  stryker: readJson(join(folder, 'package.json')).dependencies['@stryker-mutator/core'],
  ...versionAndDay(),
});
await publish('test/mutation.md', found, 'every mutant is in reports/mutation/mutation.html');
