import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import type {Plugin} from 'vite';
import {brotliBytes} from './budget.js';
import {bytesByLanguage, bytesByNetwork, bytesOfData} from './data/bytes.js';
import {checkData} from './data/check.js';
import {embedFileWith, noDataIn, stub} from './embed-file.js';

interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const sizeOf = (code: string | Buffer): Size => ({
  raw: Buffer.byteLength(code),
  gzip: gzipSync(code, {level: 9}).length,
  brotli: brotliBytes(code),
});

/** Empties what matches in the modules whose path matches. */
const emptied = (path: RegExp, pattern: RegExp, by: string): Plugin => ({
  name: 'emptied',
  enforce: 'pre',
  transform: (code, id) => (path.test(id) && pattern.test(code) ? code.replaceAll(pattern, by) : null),
});

const noTexts = emptied(/\/src\/.*\.ts$/, /(pickText\w*\()`[^`]*`, `[^`]*`/g, "$1'', ''");
const noStyles = emptied(/\/src\/styles\//, /css`[^`]*`/g, 'css``');

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
const code = await embedFileWith(noDataIn);
const withoutData = sizeOf(code);
const lit = sizeOf(await embedFileWith(stub(/src\/define\.ts/, onlyLit)));
const texts = minus(withoutData, sizeOf(await embedFileWith(noDataIn, noTexts)));
const styles = minus(withoutData, sizeOf(await embedFileWith(noDataIn, noStyles)));

const rows: Record<string, Size> = {
  'dist/klima-nettverk.js': total,
  '  without data': withoutData,
  '    Lit': lit,
  '    interface texts': texts,
  '    style sheets': styles,
  '    own code': minus(minus(minus(withoutData, lit), texts), styles),
  '  data: networks, places, glossary': minus(total, withoutData),
};
console.log('bytes'.padEnd(38), 'raw'.padStart(8), 'gzip'.padStart(8), 'brotli'.padStart(8));
for (const [name, {raw, gzip, brotli}] of Object.entries(rows))
  console.log(name.padEnd(38), String(raw).padStart(8), String(gzip).padStart(8), String(brotli).padStart(8));

const {networks, glossary} = checkData();
const byNetwork = bytesByNetwork(networks);
const listed = (parts: typeof byNetwork) => parts.map(({name, adds}) => `${name} ${adds}`).join(', ');
console.log(`Each part of the data adds: ${listed(bytesOfData(networks, glossary, code))}`);
console.log(`Each language adds (brotli 9): ${listed(bytesByLanguage(networks))}`);
const mean = Math.round(byNetwork.reduce((sum, {adds}) => sum + adds, 0) / networks.length);
console.log(`Each network adds ${mean} on average: ${listed(byNetwork)}`);
