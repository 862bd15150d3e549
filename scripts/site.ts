import {cpSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {build} from 'vite';
import {targets} from './floor/floor.js';
import {withoutRequests} from './vite/without-requests.js';
import {compileMessages} from './vite/compile-messages.js';
import {guides} from './site/guides.js';
import {plainStyles, sitePages} from './vite/site-pages.js';

const root = resolve('demo');
const outDir = resolve('site');
const written = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((file) =>
  file.endsWith('.html'),
);
const pages = [...written, ...guides.map(({page}) => page)];
const {version, sha384} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

// The builder page names the version and the hash of this very build.
process.env.VITE_KLIMA_VERSION = version;
process.env.VITE_KLIMA_INTEGRITY = sha384;

await build({
  configFile: false,
  root,
  base: './',
  logLevel: 'warn',
  css: withoutRequests,
  plugins: [sitePages(), plainStyles()],
  build: {
    target: targets,
    outDir,
    emptyOutDir: true,
    modulePreload: {polyfill: false},
    rolldownOptions: {input: pages.map((page) => resolve(root, page))},
  },
});

// A classic script, so that the page works when it is opened from `file:`.
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  plugins: [compileMessages()],
  build: {
    target: targets,
    outDir,
    emptyOutDir: false,
    lib: {
      entry: 'builder/page.ts',
      formats: ['iife'],
      name: 'KlimaNettverkBuilder',
      fileName: () => 'bygg.js',
    },
  },
});

cpSync('dist/pages', outDir, {recursive: true});

/** Puts files of dist/ at an address of their own. */
const publish = (folder: string, files: readonly string[]) => {
  mkdirSync(`${outDir}/${folder}`, {recursive: true});
  for (const file of files) cpSync(`dist/${file}`, `${outDir}/${folder}/${file}`);
};
const evergreen = `v${version?.split('.')[0]}`;
publish(version ?? '', ['klima-nettverk.js', 'integrity.json', 'LICENSES.txt']);
publish(evergreen, ['klima-nettverk.js', 'LICENSES.txt']);

console.log(
  `site/: ${pages.length} pages of the demo; the static pages nb.html, nn.html, en.html; the embed file pinned in ${version}/ and evergreen in ${evergreen}/`,
);
