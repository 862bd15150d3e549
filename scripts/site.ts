import {cpSync, existsSync, readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {build} from 'vite';
import {withoutRequests} from './vite/without-requests.js';

const root = resolve('demo');
const pages = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.html'));

// The builder page names the hash of this very build.
if (existsSync('dist/integrity.json')) {
  const {version, sha384} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
  process.env.VITE_KLIMA_VERSION = version;
  process.env.VITE_KLIMA_INTEGRITY = sha384;
}

await build({
  configFile: false,
  root,
  base: './',
  logLevel: 'warn',
  css: withoutRequests,
  build: {
    target: 'es2022',
    outDir: resolve('site'),
    emptyOutDir: true,
    modulePreload: {polyfill: false},
    rolldownOptions: {input: pages.map((page) => resolve(root, page))},
  },
});
cpSync('dist/pages', 'site', {recursive: true});
console.log(`site/: ${pages.length} pages of the demo, and the static pages nb.html, nn.html, en.html`);
