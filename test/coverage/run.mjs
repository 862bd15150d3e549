// Runs the browser tests in Chromium and counts which lines and branches of src/ they run; see CONTRIBUTING.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {documentOf} from './document.mjs';

const {status} = spawnSync('wtr', ['--coverage'], {stdio: 'inherit', shell: process.platform === 'win32'});
if (status) process.exit(status);

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const {text, unexplained} = documentOf({
  coverage: readJson('reports/coverage/coverage-final.json'),
  explained: readJson(join(import.meta.dirname, 'not-run.json')),
  version: readJson('package.json').version,
  today: new Date().toISOString().slice(0, 10),
  root: process.cwd(),
  sourceOf: (file) => readFileSync(file, 'utf8').split('\n'),
});
const document = 'test/coverage.md';
writeFileSync(document, await format(text, {...(await resolveConfig(document)), filepath: document}));
console.log(`\n${text}\nWritten to ${document}; every line is in reports/coverage/index.html.`);
process.exitCode = unexplained ? 1 : 0;
