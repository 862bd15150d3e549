// Measures the built element against the same cards as plain HTML and by other means; see --help.
import {existsSync, readFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../scripts/browsers/chromium.mjs';
import {installWhenStale} from '../../scripts/install.mjs';
import {serve} from './serve.mjs';
import {summary} from './summary.mjs';
import {table, writeTable} from './table.mjs';
import {conditions, visit} from './visit.mjs';

const help = `npm run bench -- [--rounds 11] [--only bundled,1000] [--conditions full,cpu4] [--pages plain,ours] [--write]
  --only        of bundled, 1000 and 10000 (own ones beside the bundled)
  --conditions  of ${Object.keys(conditions).join(', ')}
  --write       puts the table into docs/benchmark.md`;

const word = 'klimati';
const all = {full: 1, cpu4: 1, slow4g: 1};
/** How each set is measured: networks of own data, pages, word to type, and share of the rounds by condition. */
const sets = {
  bundled: {own: 0, word, rounds: all},
  1000: {own: 1000, word: 'havvind', rounds: {full: 0.5, cpu4: 0.3}},
  10000: {own: 10_000, word: 'havvind', rounds: {full: 0.3}},
};

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '11'},
    only: {type: 'string'},
    conditions: {type: 'string'},
    pages: {type: 'string'},
    write: {type: 'boolean'},
    help: {type: 'boolean'},
  },
});
const listed = (text, known) => text?.split(',').filter((each) => known.includes(each)) ?? known;

const shuffled = (list) =>
  list
    .map((value) => ({value, order: Math.random()}))
    .sort((a, b) => a.order - b.order)
    .map(({value}) => value);

const canType = (page) => !page.startsWith('plain') && page !== 'ours-reserved';

/** Visits every page once in each round, in a new order; the first round only warms up. */
const measure = async (browser, origin, pages, {condition, rounds, word: typed}) => {
  const rows = [];
  for (let round = 0; round <= rounds; round++)
    for (const page of shuffled(pages)) {
      const speed = conditions[condition];
      const row = await visit(
        browser,
        `${origin}/${page}.html`,
        speed,
        canType(page) && !speed.line ? typed : '',
      );
      if (round) rows.push({page, round, condition, ...row});
    }
  return rows;
};

if (values.help) {
  console.log(help);
  process.exit(0);
}
if (!existsSync('dist/klima-nettverk.js') || !existsSync('dist/pages/nb.html')) {
  console.error('Run npm run build first: dist/ is missing.');
  process.exit(1);
}
installWhenStale(import.meta.dirname, 'the peers');
const {pagesFor} = await import('./pages.ts');
const {executablePath, args, headless} = await findChromium();
const browser = await puppeteer.launch({executablePath, headless, args, protocolTimeout: 300_000});
const browserVersion = await browser.version();
const rows = [];
try {
  for (const set of listed(values.only, Object.keys(sets))) {
    const {own, rounds, word: typed} = sets[set];
    const files = await pagesFor(own);
    const server = await serve(files);
    const known = [...files.keys()].flatMap((path) => /^\/(.+)\.html$/.exec(path)?.[1] ?? []);
    for (const condition of listed(values.conditions, Object.keys(rounds))) {
      const count = Math.ceil(Number(values.rounds) * rounds[condition]);
      const pages = listed(values.pages, known);
      const found = await measure(browser, server.origin, pages, {condition, rounds: count, word: typed});
      rows.push(...found.map((row) => ({set, ...row})));
      console.log(summary(found, `${set} networks, ${condition}, ${count} rounds`));
    }
    server.close();
  }
} finally {
  await browser.close();
}
console.log(`\n${table(rows)}`);
if (values.write) {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const date = new Date().toISOString().slice(0, 10);
  const cores = `${cpus().length} cores, load ${loadavg()[0].toFixed(1)} at the end`;
  await writeTable(
    rows,
    `Measured on ${date}: klima-nettverk ${version}, ${browserVersion}, ${cores}, ${values.rounds} rounds. Median [quartiles].`,
  );
}
