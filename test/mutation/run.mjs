// Changes the source in a thousand places, one at a time, and counts which changes the tests notice.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
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

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

install();
process.env.TSX_TSCONFIG_PATH = 'test/mutation/tsconfig.json';
const {Stryker} = await import('@stryker-mutator/core');
await new Stryker({configFile: join(folder, 'stryker.config.mjs')}).runMutationTest();

const {text, unexplained} = documentOf({
  report: readJson('reports/mutation/mutation.json'),
  explained: readJson(join(folder, 'survivors.json')),
  version: readJson('package.json').version,
  stryker: readJson(join(folder, 'package.json')).dependencies['@stryker-mutator/core'],
  today: new Date().toISOString().slice(0, 10),
});
const document = 'test/mutation.md';
writeFileSync(document, await format(text, {...(await resolveConfig(document)), filepath: document}));
console.log(`\n${text}\nWritten to ${document}; every mutant is in reports/mutation/mutation.html.`);
process.exitCode = unexplained ? 1 : 0;
