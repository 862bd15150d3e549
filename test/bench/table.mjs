// The table of docs/benchmark.md: what was measured, what must be reached, and whether it is.
import {readFileSync, writeFileSync} from 'node:fs';
import {median, ratios, spread} from './summary.mjs';

const others = ['vanilla', 'lit', 'preact', 'listjs'];

const ratio = (what, set, condition, field, page, most) => ({
  what,
  set,
  condition,
  goal: `≤ ${most}×`,
  most,
  values: (rows, each = page) => ratios(rows, each, 'plain', field),
  text: (values) => `${spread(values)}×`,
  hasOthers: set === 'bundled' && page === 'ours',
});

const absolute = (what, set, condition, field, page, most, unit = ' ms') => ({
  what,
  set,
  condition,
  goal: most ? `≤ ${most}${unit}` : '0',
  most,
  values: (rows, each = page) => rows.filter((row) => row.page === each).map((row) => row[field]),
  text: (values) => `${spread(values)}${unit}`,
  hasOthers: set === 'bundled' && page === 'ours',
});

const lines = [
  ratio('main-thread CPU of the whole load', 'bundled', 'full', 'cpu', 'ours', 1.05),
  ratio('all cards painted', 'bundled', 'full', 'painted', 'ours', 1.15),
  ratio('all cards painted, CPU 4× slower', 'bundled', 'cpu4', 'painted', 'ours', 1.05),
  ratio('largest paint (LCP), slow 4G and CPU 4×: script only', 'bundled', 'slow4g', 'lcp', 'ours', 1.5),
  ratio('the same: static page', 'bundled', 'slow4g', 'lcp', 'ours-static', 1.1),
  absolute('key → paint while searching, slowest key', 'bundled', 'full', 'worstKey', 'ours', 17),
  absolute('the same, CPU 4×', 'bundled', 'cpu4', 'worstKey', 'ours', 32),
  ratio('1,000 own networks: first page painted', '1000', 'full', 'painted', 'ours', 0.25),
  absolute('1,000 own networks: slowest key', '1000', 'full', 'worstKey', 'ours', 25),
  ratio('10,000 own networks: first page painted', '10000', 'full', 'painted', 'ours', 0.1),
  absolute('10,000 own networks: slowest key', '10000', 'full', 'worstKey', 'ours', 25),
  absolute('layout shift with the rule for the free place', 'bundled', 'full', 'cls', 'ours-reserved', 0, ''),
  absolute('layout shift of the static page', 'bundled', 'full', 'cls', 'ours-static', 0, ''),
  absolute('requests besides the page', 'bundled', 'full', 'requests', 'ours', 1, ''),
  absolute('cookies', 'bundled', 'full', 'cookies', 'ours', 0, ''),
  absolute('entries in storage', 'bundled', 'full', 'storage', 'ours', 0, ''),
];

const line = (all, {what, set, condition, goal, most, values, text, hasOthers}) => {
  const rows = all.filter((row) => row.set === set && row.condition === condition);
  const own = values(rows);
  if (!own.length) return undefined;
  const cells = others.map((page) => {
    const found = hasOthers ? values(rows, page).filter((value) => value !== undefined) : [];
    return found.length ? text(found) : '–';
  });
  return [what, goal, text(own), median(own) <= most ? 'yes' : '**no**', ...cells];
};

/** The table in Markdown, of what there are measurements for. */
export const table = (rows) => {
  const head = ['', 'goal', 'ours', 'reached', 'no library', 'Lit', 'Preact', 'list.js'];
  const body = lines.map((each) => line(rows, each)).filter(Boolean);
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

/** Puts the table between the marks in docs/benchmark.md. */
export const writeTable = async (rows, note) => {
  const prettier = await import('prettier');
  const file = 'docs/benchmark.md';
  const document = readFileSync(file, 'utf8');
  const [start, end] = ['<!-- bench: npm run bench -- --write -->', '<!-- /bench -->'];
  const [before, rest] = document.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${file} lacks ${start} … ${end}`);
  const text = `${before}${start}\n\n${note}\n\n${table(rows)}\n\n${end}${after}`;
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(text, {...options, parser: 'markdown'}));
};
