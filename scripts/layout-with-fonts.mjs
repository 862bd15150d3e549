// Runs the tests of layout with a set of fonts of its own, as another machine would have it: node … noto. The set comes
// from Debian's packages, into a cache; what this machine shows by itself stays as it is.
import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {basename, join} from 'node:path';

const sets = {
  noto: {
    packages: ['fonts-noto-core', 'fonts-noto-mono'],
    // With all the scripts of the world in it Firefox is busy for minutes.
    files: ['NotoSans-', 'NotoSerif-', 'NotoSansMono-', 'NotoSansSymbols', 'NotoSansMath'],
    serif: 'Noto Serif',
    sans: 'Noto Sans',
    mono: 'Noto Sans Mono',
  },
  liberation: {
    packages: ['fonts-liberation'],
    files: ['Liberation'],
    serif: 'Liberation Serif',
    sans: 'Liberation Sans',
    mono: 'Liberation Mono',
  },
};
const asked = {
  serif: ['serif', 'Times New Roman', 'Times', 'Georgia'],
  sans: ['sans-serif', 'system-ui', 'Arial', 'Helvetica'],
  mono: ['monospace', 'Courier New', 'Courier'],
};
const tests = ['test/styles/layout.test.ts', 'test/accessibility/requirements.test.ts'];

const [name = ''] = process.argv.slice(2);
const set = sets[name];
if (!set) throw new Error(`"${name}" is no set of fonts; allowed: ${Object.keys(sets).join(', ')}`);

const namesAndFamilies = Object.entries(asked).flatMap(([kind, names]) =>
  names.map((each) => [each, set[kind]]),
);

const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
const folder = join(cache, 'klima-nettverk', 'fonts', name);
const fonts = join(folder, 'fonts');

const run = (command, args, options) => {
  const {status, error, stdout} = spawnSync(command, args, {encoding: 'utf8', ...options});
  if (error || status) throw error ?? new Error(`${command} ${args.join(' ')} failed`);
  return stdout;
};

const fetchSet = () => {
  mkdirSync(folder, {recursive: true});
  // Without a sandbox of apt's own, which may not write where root's cache is.
  run('apt-get', ['download', '-o', 'APT::Sandbox::User=root', ...set.packages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.deb')))
    run('dpkg-deb', ['--extract', file, '.'], {cwd: folder});
  mkdirSync(fonts);
  for (const path of readdirSync(join(folder, 'usr'), {recursive: true}))
    if (set.files.some((start) => basename(path).startsWith(start)))
      copyFileSync(join(folder, 'usr', path), join(fonts, basename(path)));
};

const config = () => {
  const edit = (test, mode, family) =>
    `<match>${test}<edit name="family" mode="${mode}" binding="strong"><string>${family}</string></edit></match>`;
  const rules = namesAndFamilies.map(([name, family]) =>
    edit(`<test name="family"><string>${name}</string></test>`, 'prepend', family),
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${fonts}</dir>`,
    `<cachedir>${join(folder, 'cache')}</cachedir>`,
    ...rules,
    edit('', 'append_last', set.sans),
    '</fontconfig>',
  ].join('\n');
};

if (!existsSync(fonts)) fetchSet();
const file = join(folder, 'fonts.conf');
writeFileSync(file, config());
const env = {...process.env, FONTCONFIG_FILE: file};
for (const [generic, family] of namesAndFamilies) {
  const found = run('fc-match', ['--format=%{family[0]}', generic.replace('-', '\\-')], {env});
  if (found !== family) throw new Error(`${generic} is "${found}", not "${family}"`);
}
console.log(`Fonts: ${name}`);
process.exitCode = spawnSync('wtr', ['--files', ...tests], {env, stdio: 'inherit'}).status ?? 1;
