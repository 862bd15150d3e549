// Serves what hostile pages need: hosts in React, Preact and Svelte, an embed file whose views can be broken, endless own data.
import {readdirSync, readFileSync} from 'node:fs';
import {Readable} from 'node:stream';
import {compile} from 'svelte/compiler';
import {build} from 'vite';

const bundle = async (options) => {
  const built = await build({logLevel: 'silent', ...options});
  const [{output}] = [built].flat();
  return output[0].code;
};

const svelte = {
  name: 'svelte',
  transform: (code, id) => (id.endsWith('.svelte') ? compile(code, {filename: id}).js : null),
};

const hostIn = (framework) => ({
  configFile: false,
  publicDir: false,
  plugins: [svelte],
  define: {'process.env.NODE_ENV': '"production"'},
  build: {
    write: false,
    lib: {
      entry: `test/hostile/${framework}-host.js`,
      formats: ['iife'],
      name: 'host',
      fileName: () => 'host.js',
    },
  },
});

const functions = /^export const (\w+) = (?=\(|async \()/gm;

// Directives and types stand among the views too, and what is asked for when the focus moves, not when something is drawn.
const views = readdirSync('src/views')
  .filter((file) => file !== 'stops.ts')
  .filter((file) => readFileSync(`src/views/${file}`, 'utf8').search(functions) >= 0)
  .map((file) => file.replace('.ts', ''));

/** Lets each exported function of a view throw while `brokenView` names its file. */
const breakable = {
  name: 'breakable',
  enforce: 'pre',
  transform(code, id) {
    const view = /\/src\/views\/([\w-]+)\.ts$/.exec(id)?.[1];
    if (!view) return null;
    return code.replace(functions, (_, name) => {
      const test = `if (globalThis.brokenView === '${view}') throw new Error('${view} is broken');`;
      return `export const ${name}: any = (...all: any[]) => { ${test} return ${name}_(...all); };\nconst ${name}_: any = `;
    });
  },
};

const embed = {mode: 'embed', plugins: [breakable], build: {write: false}};

const made = {};
const scripts = {
  '/hostile/react.js': () => (made.react ??= bundle(hostIn('react'))),
  '/hostile/preact.js': () => (made.preact ??= bundle(hostIn('preact'))),
  '/hostile/svelte.js': () => (made.svelte ??= bundle(hostIn('svelte'))),
  '/hostile/breakable.js': () => (made.embed ??= bundle(embed)),
};

/** Own data that is right in form and never ends before `size` bytes. */
function* networksOf(size) {
  const chunk = '{"id": "x", "hidden": true},'.repeat(2_000);
  yield '{"networks": [';
  for (let sent = 0; sent < size; sent += chunk.length) yield chunk;
  yield '{}]}';
}

export const serveHostile = async (context, next) => {
  const {path, query} = context;
  if (scripts[path]) {
    context.type = 'text/javascript; charset=utf-8';
    context.body = await scripts[path]();
  } else if (path === '/hostile/views.json') {
    context.body = views;
  } else if (path === '/hostile/networks.json') {
    context.type = 'application/json';
    context.body = Readable.from(networksOf(Number(query.bytes)));
  } else await next();
};
