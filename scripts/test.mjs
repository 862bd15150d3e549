// Runs every check in turn, goes on after a failure, and ends with the line "N passed, N failed".
import {spawn} from 'node:child_process';
import {stripVTControlCharacters} from 'node:util';

const steps = [
  [
    'Data and translations',
    'tsx scripts/generate.ts --check && tsx scripts/check-locales.ts && tsx scripts/check-data.ts',
  ],
  ['Types', 'tsc --noEmit && tsc --noEmit -p src'],
  ['Lint', 'eslint .'],
  ['Format', 'prettier --check . --log-level warn'],
  ['Build', 'tsx scripts/build.ts'],
  ['The same build in a folder with spaces', 'node scripts/package/reproducible.mjs --again'],
  ['Tests of the data and its tools', 'tsx --test test/data/*.test.ts'],
  ['Leaks', 'node --test test/leaks/leaks.test.mjs'],
  ['Package', 'npm run --silent test:package'],
  ['Site', 'tsx scripts/site.ts && tsx --test test/site/*.test.ts'],
  ['Oldest browsers', 'tsx scripts/check-floor.ts'],
  ['Accessibility trees', 'tsx --test test/trees/*.test.ts'],
  ['Tests in the browser', 'wtr'],
  ['Gallery', 'tsx --test test/gallery/*.test.ts'],
  // They are large and there for one system only, so not everybody fetches them.
  ...(process.env.OLD_BROWSERS ? [['Old browsers', 'node test/old-browsers/run.mjs']] : []),
];

// Each set of fonts that FONT_SETS names; they come from Debian's packages.
for (const set of (process.env.FONT_SETS ?? '').split(',').filter(Boolean))
  steps.push([`Layout with other fonts: ${set}`, `node scripts/layout-with-fonts.mjs ${set}`]);

const run = (command) =>
  new Promise((resolve) => {
    const child = spawn(command, {shell: true, stdio: ['ignore', 'pipe', 'inherit']});
    let output = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      output += chunk;
    });
    child.on('close', (code) => resolve({ok: code === 0, output}));
  });

/** What a test runner says at its end: "# pass N … # fail N" (Node), or "N passed, N failed" for each engine (browser). */
const countTests = (printed) => {
  const output = stripVTControlCharacters(printed);
  const [, passed = 0, failed = 0] = output.match(/# pass (\d+)[\s\S]*# fail (\d+)/) ?? [];
  const engines = new Map();
  for (const [, engine, ...counts] of output.matchAll(/(\w+): .*?(\d+) passed, (\d+) failed/g))
    engines.set(engine, counts);
  const sum = (start, index) =>
    [...engines.values()].reduce((total, counts) => total + Number(counts[index]), Number(start));
  return {passed: sum(passed, 0), failed: sum(failed, 1)};
};

/** What failed, with the lines that say why: Node's runner marks it "not ok", the browser's ❌ or 𐄂. */
const findFailures = (printed) => {
  const lines = stripVTControlCharacters(printed).split('\n');
  const starts = lines.flatMap((line, at) => (/^\s*not ok \d+ - |❌|𐄂/.test(line) ? [at] : []));
  return [...new Set(starts.map((at) => lines.slice(at, at + 14).join('\n')))];
};

let passed = 0;
let failed = 0;
const failures = [];
for (const [name, command] of steps) {
  console.log(`\n── ${name}`);
  const {ok, output} = await run(command);
  const tests = countTests(output);
  passed += tests.passed + (ok ? 1 : 0);
  failed += tests.failed + (ok || tests.failed ? 0 : 1);
  console.log(ok ? `── ${name}: ok` : `── ${name}: FAILED`);
  if (!ok) failures.push(`── ${name}: FAILED`, ...findFailures(output));
}
// Once more at the end: whoever reads a long log, or the last part of it, starts there.
if (failures.length) console.log(`\n${failures.join('\n\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
