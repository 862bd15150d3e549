import {readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build, type Plugin, type Rollup} from 'vite';
import budget from './budget.json' with {type: 'json'};
import {bytesByPart} from './data/bytes.js';
import {readNetworks} from './data/read.js';

interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const sizeOf = (code: string | Buffer): Size => ({
  raw: Buffer.byteLength(code),
  gzip: gzipSync(code, {level: 9}).length,
  brotli: brotliCompressSync(code).length,
});

/** Replaces the modules that match by `code`, to see what the rest weighs. */
const stub = (pattern: RegExp, code: string): Plugin => ({
  name: 'stub',
  enforce: 'pre',
  load: (id) => (pattern.test(id) ? code : null),
});

const embedFileWith = async (plugin: Plugin): Promise<string> => {
  const results = (await build({
    mode: 'embed',
    logLevel: 'error',
    build: {write: false},
    plugins: [plugin],
  })) as unknown as Rollup.RollupOutput[];
  return results[0]?.output[0].code ?? '';
};

const noData = `export const packed = {facts: {}, norwegian: {}, english: {}}; export const setDate = ''; export const places = {counties: '', municipalities: '', formerNumbers: '', heirs: ''}; export const outlines = {}; export const glossary = '';`;
const onlyLit = `
  import {LitElement, html, css, svg, nothing} from 'lit';
  import {repeat} from 'lit/directives/repeat.js';
  globalThis.kept = [LitElement, html, css, svg, nothing, repeat];`;

const minus = (a: Size, b: Size): Size => ({
  raw: a.raw - b.raw,
  gzip: a.gzip - b.gzip,
  brotli: a.brotli - b.brotli,
});

const total = sizeOf(readFileSync('dist/klima-nettverk.js'));
const withoutData = sizeOf(
  await embedFileWith(stub(/src\/generated\/(networks|places|glossary)\.ts/, noData)),
);
const lit = sizeOf(await embedFileWith(stub(/src\/define\.ts/, onlyLit)));

const rows: Record<string, Size> = {
  'dist/klima-nettverk.js': total,
  '  Lit': lit,
  '  own code and interface texts': minus(withoutData, lit),
  '  data: networks, places, glossary': minus(total, withoutData),
};
console.log('bytes'.padEnd(38), 'raw'.padStart(8), 'gzip'.padStart(8), 'brotli'.padStart(8));
for (const [name, {raw, gzip, brotli}] of Object.entries(rows))
  console.log(name.padEnd(38), String(raw).padStart(8), String(gzip).padStart(8), String(brotli).padStart(8));

const {networks} = readNetworks();
const {byLanguage, byNetwork} = bytesByPart(networks);
const listed = (parts: typeof byNetwork) => parts.map(({name, adds}) => `${name} ${adds}`).join(', ');
console.log(`Each language adds (brotli 9): ${listed(byLanguage)}`);
const mean = Math.round(byNetwork.reduce((sum, {adds}) => sum + adds, 0) / networks.length);
console.log(`Each network adds ${mean} on average: ${listed(byNetwork)}`);

const over = [
  {what: 'the embed file', is: total.brotli, allowed: budget.embedFile},
  {what: 'the embed file without data', is: withoutData.brotli, allowed: budget.withoutData},
].filter(({is, allowed}) => is > allowed);
for (const {what, is, allowed} of over)
  console.error(`Over budget: ${what} is ${is} bytes in brotli; allowed: ${allowed}.`);
process.exitCode = over.length ? 1 : 0;
