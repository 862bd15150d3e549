// Builds twice, in two folders, time zones and languages, and fails when a file of dist/ differs.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';

const left = ['node_modules', '.git', 'dist', 'generated', 'coverage', 'reports'];

/** The hash of each file that a build of a copy of the sources makes. */
const build = (env) => {
  const folder = mkdtempSync(join(tmpdir(), 'klima-nettverk-'));
  try {
    cpSync('.', folder, {recursive: true, filter: (source) => !left.includes(basename(source))});
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
    const options = {cwd: folder, env: {...process.env, ...env}, encoding: 'utf8'};
    const {status, stdout, stderr} = spawnSync(process.execPath, ['scripts/build.mjs'], options);
    if (status) throw new Error(`The build failed:\n${stdout}${stderr}`);
    const files = readdirSync(join(folder, 'dist'), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name));
    return new Map(
      files
        .map((file) => [
          file.slice(join(folder, 'dist').length + 1),
          createHash('sha384').update(readFileSync(file)).digest('base64'),
        ])
        .sort(),
    );
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
};

const first = build({TZ: 'Europe/Oslo', LC_ALL: 'C'});
const second = build({TZ: 'Pacific/Auckland', LC_ALL: 'en_US.UTF-8'});
const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);

console.log(`klima-nettverk.js: sha384-${first.get('klima-nettverk.js')}`);
if (differing.length) console.error(`Two builds differ in: ${differing.join(', ')}`);
else console.log(`Two builds gave the same ${first.size} files.`);
process.exitCode = differing.length ? 1 : 0;
