// Fails when the XLIFF files are stale against the sources, or when a translation is missing, empty or left over; in a
// language that is not complete yet, translations may be missing.
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {languages} from '../src/language/languages.js';
import {targets} from './vite/translations.js';

interface Config {
  $schema?: string;
  readonly interchange: {readonly format: string; readonly xliffDir: string};
}

const config = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as Config;
const complete = targets.filter((locale) => languages[locale].isComplete);
const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.locales-'));
const problems: string[] = [];

const localize = (...args: string[]): void => {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['node_modules/@lit/localize-tools/bin/lit-localize.js', ...args],
    {encoding: 'utf8'},
  );
  const missing = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => line.includes('is missing') && complete.some((locale) => line.startsWith(locale)));
  problems.push(...missing, ...(status ? [stderr] : []));
};

try {
  const copy = {...config, interchange: {...config.interchange, xliffDir: join(folder, 'locales')}};
  delete copy.$schema;
  const file = join(process.cwd(), `.locales-${process.pid}.json`);
  cpSync(config.interchange.xliffDir, copy.interchange.xliffDir, {recursive: true});
  writeFileSync(file, JSON.stringify(copy));
  localize('--config', file, 'extract');
  rmSync(file);
  for (const locale of targets) {
    const [before, after] = [config, copy].map(({interchange}) =>
      readFileSync(`${interchange.xliffDir}/${locale}.xlf`, 'utf8'),
    );
    if (before !== after)
      problems.push(`locales/${locale}.xlf is stale: run npm run extract and translate what is new`);
    if (/<target>\s*<\/target>/.test(after ?? ''))
      problems.push(`locales/${locale}.xlf has an empty <target>`);
  }
  localize('build');
} finally {
  rmSync(folder, {recursive: true, force: true});
}

if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const begun = targets.filter((locale) => !complete.includes(locale));
console.log(`Translations complete: ${['nb', ...complete].join(', ')}.`);
if (begun.length) console.log(`Not complete yet: ${begun.join(', ')}.`);
