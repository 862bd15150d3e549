// Says what in the built files a browser of the floor (browserslist in package.json) does not know, and nobody has
// thought of; scripts/floor/known.json says of the rest what happens there.
import {existsSync, readFileSync} from 'node:fs';
import known from './floor/known.json' with {type: 'json'};
import {faultsInScript} from './floor/scripts.js';
import {faultsInStyles} from './floor/styles.js';

const scripts = ['dist/klima-nettverk.js', 'dist/pages/page.js', 'site/bygg.js'].filter((file) =>
  existsSync(file),
);
const sheets = ['demo/builder/builder.css', 'demo/demo.css', 'demo/guides/guides.css'];

const used = new Set<string>();
const isKnown = (...keys: readonly string[]): boolean => {
  const key = keys.find((each) => Object.hasOwn(known, each));
  if (key) used.add(key);
  return key !== undefined;
};

let failed = 0;
const fail = (line: string) => {
  failed += 1;
  console.error(line);
};
for (const file of [...scripts, ...sheets]) {
  const text = readFileSync(file, 'utf8');
  const faults = sheets.includes(file) ? faultsInStyles(text) : faultsInScript(text);
  for (const {feature, where, missing} of faults)
    if (!isKnown(feature, `${feature} in ${where}`))
      fail(`${file}: ${feature} in ${where}: not in ${missing.join(', ')}`);
}
for (const key of Object.keys(known)) if (!used.has(key)) fail(`known.json: nothing uses ${key} any more`);
console.log(
  failed
    ? `${failed} beyond the floor`
    : `${scripts.join(', ')} and ${sheets.length} sheets: nothing beyond the floor`,
);
process.exitCode = failed ? 1 : 0;
