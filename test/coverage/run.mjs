// Runs the browser tests in Chromium and counts which lines and branches of src/ they run; see CONTRIBUTING.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {publish, readJson, versionAndDay} from '../support/explained.mjs';
import {documentOf} from './document.mjs';

const {status} = spawnSync('wtr', ['--coverage'], {stdio: 'inherit', shell: process.platform === 'win32'});
if (status) process.exit(status);

const found = documentOf({
  coverage: readJson('reports/coverage/coverage-final.json'),
  explained: readJson(join(import.meta.dirname, 'not-run.json')),
  ...versionAndDay(),
  root: process.cwd(),
  sourceOf: (file) => readFileSync(file, 'utf8').split('\n'),
});
await publish('test/coverage.md', found, 'every line is in reports/coverage/index.html');
