// Builds twice, in two folders, time zones and languages, and fails when a file of dist/ differs. One folder has spaces
// and letters in its name that addresses write otherwise. With --again dist/ as it stands is the first build.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';

const left = ['node_modules', '.git', 'dist', 'generated', 'coverage', 'reports'];

/** The hash of each file in a folder. */
const hashesIn = (dist) => {
  const files = readdirSync(dist, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name));
  return new Map(
    files
      .map((file) => [
        file.slice(dist.length + 1),
        createHash('sha384').update(readFileSync(file)).digest('base64'),
      ])
      .sort(),
  );
};

/** The hash of each file that a build of a copy of the sources makes, in a folder of that name. */
const build = (name, env) => {
  const parent = mkdtempSync(join(tmpdir(), 'klima-nettverk-'));
  const folder = join(parent, name);
  try {
    mkdirSync(folder);
    cpSync('.', folder, {recursive: true, filter: (source) => !left.includes(basename(source))});
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
    const options = {cwd: folder, env: {...process.env, ...env}, encoding: 'utf8'};
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/build.ts'],
      options,
    );
    if (status) throw new Error(`The build failed:\n${stdout}${stderr}`);
    return hashesIn(join(folder, 'dist'));
  } finally {
    rmSync(parent, {recursive: true, force: true});
  }
};

const first = process.argv.includes('--again')
  ? hashesIn('dist')
  : build('klima-nettverk', {TZ: 'Europe/Oslo', LC_ALL: 'C'});
const second = build('a folder with spaces, æøå #1 & 100%', {TZ: 'Pacific/Auckland', LC_ALL: 'en_US.UTF-8'});
const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);

console.log(`klima-nettverk.js: sha384-${first.get('klima-nettverk.js')}`);
if (differing.length) console.error(`Two builds differ in: ${differing.join(', ')}`);
else console.log(`Two builds gave the same ${first.size} files.`);
process.exitCode = differing.length ? 1 : 0;
