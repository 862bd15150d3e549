import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';
import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import {targets} from './scripts/floor/floor.js';
import {compileMessages} from './scripts/vite/compile-messages.js';
import {tidyHtml} from './scripts/vite/tidy-html.js';
import {withoutRequests} from './scripts/vite/without-requests.js';
import {sitePages} from './scripts/vite/site-pages.js';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const banner = `/*! klima-nettverk ${version} | code: MIT | data: CC BY 4.0 | Lit: BSD-3-Clause, © Google LLC | outlines: CC BY 4.0, © Kartverket | LICENSES.txt */`;

/**
 * Before anything of Lit runs: where there is no page the script does nothing, and a second copy neither, which a page
 * may forbid to make the policy of the first one again.
 */
const guard = `if(!globalThis.customElements||customElements.get("klima-nettverk"))return;`;

const minifyLiterals = (): Plugin => ({
  name: 'minify-literals',
  apply: 'build',
  enforce: 'pre',
  async transform(code, id) {
    if (id.includes('/node_modules/') || !/\b(html|css|svg)`/.test(code)) return null;
    const minified = await minifyHTMLLiterals(code, {fileName: id, html: tidyHtml});
    return minified ? {code: minified.code, map: minified.map as never} : null;
  },
});

/**
 * Terser before Oxc, which minifies last: together they find 500 bytes (brotli) more than Oxc alone. Lit's own names
 * begin with `_$`; all who use them are in the file.
 */
const minifyFirst = (): Plugin => ({
  name: 'minify-first',
  apply: (_, {mode}) => mode !== 'production',
  async renderChunk(code) {
    const minified = await minify(code, {
      ecma: 2022,
      toplevel: true,
      compress: {passes: 3, inline: 1},
      mangle: {properties: {regex: /^_\$/}},
    });
    return minified.code ?? null;
  },
});

const ownCssTag = fileURLToPath(new URL('scripts/vite/css-tag.ts', import.meta.url));

/** Leaves out of Lit's `css` what only old browsers and values in sheets need. */
const slimCssTag = (): Plugin => ({
  name: 'slim-css-tag',
  apply: (_, {mode}) => mode === 'embed',
  enforce: 'pre',
  load: (id) =>
    /reactive-element\/css-tag\.js$/.test(id) ? `export * from ${JSON.stringify(ownCssTag)};` : null,
});

/**
 * Leaves out of Lit what it asks of and tells globals that nothing here uses: a page may have an element whose id is the
 * name of one, and the file would stop there.
 */
const withoutGlobals = (): Plugin => ({
  name: 'without-globals',
  apply: (_, {mode}) => mode === 'embed',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/(lit-html|lit-element|reactive-element)\.js$/.test(id)) return null;
    const version = /\(\w+\.\w+Versions\s*\?\?=\s*\[\]\)\.push\("[\d.]+"\)/;
    const hook =
      /\w+\.(litElementHydrateSupport|litElementPolyfillSupport|reactiveElementPolyfillSupport)\b/g;
    if (!version.test(code)) throw new Error(`Lit tells its version in another way: ${id}`);
    return code.replace(version, '(void 0)').replace(hook, '(void 0)');
  },
});

/** The printed address shows the demo. */
const demoFirst = (): Plugin => ({
  name: 'demo-first',
  configureServer: ({middlewares}) => {
    middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, {location: '/demo/index.html'}).end();
    });
  },
});

/** Pages that Vite serves while somebody develops tell of too little contrast; built ones do not. */
const checkWhileServing = (): Plugin => ({
  name: 'check-while-serving',
  apply: 'serve',
  transformIndexHtml: () => [{tag: 'script', attrs: {type: 'module', src: '/src/contrast/check.ts'}}],
});

const embed = {
  entry: 'src/define.ts',
  formats: ['iife' as const],
  name: 'KlimaNettverk',
  fileName: () => 'klima-nettverk.js',
};
const page = {
  ...embed,
  entry: 'src/page/static-page.ts',
  name: 'KlimaNettverkPage',
  fileName: () => 'pages/page.js',
};
const modules = {
  entry: {index: 'src/index.ts', define: 'src/define.ts', check: 'src/contrast/check.ts'},
  formats: ['es' as const],
};

/** `vite` serves demo/; `vite build` makes the ES modules, `--mode embed` the one-file script, `--mode page` that of the static pages. */
export default defineConfig(({mode}) => ({
  publicDir: false,
  css: withoutRequests,
  plugins: [
    compileMessages(),
    slimCssTag(),
    withoutGlobals(),
    minifyLiterals(),
    minifyFirst(),
    demoFirst(),
    sitePages(),
    checkWhileServing(),
  ],
  build: {
    target: targets,
    outDir: 'dist',
    emptyOutDir: mode === 'production',
    lib: {embed, page}[mode] ?? modules,
    rolldownOptions: {
      checks: {pluginTimings: false},
      external: mode === 'production' ? [/^lit($|\/)/] : [],
      output: {
        intro: mode === 'embed' ? guard : '',
        // The mark of UTF-8 in front: a page that names no encoding would read the script wrongly.
        postBanner: mode === 'production' ? banner : `\ufeff${banner}`,
        minify: {compress: true, mangle: true, codegen: {removeWhitespace: true}},
        chunkFileNames: 'element.js',
      },
    },
  },
}));
