// Serves the built site on the loopback interface, and beside it pages that hold the element in every way.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {build} from 'esbuild';

const root = join(import.meta.dirname, '../..');
const types = {js: 'text/javascript', html: 'text/html', css: 'text/css', json: 'application/json'};

const {outputFiles} = await build({
  entryPoints: [join(import.meta.dirname, 'in-page.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'chrome103',
});

/** The networks of the set. */
export const {networks} = JSON.parse(readFileSync(join(root, 'dist/networks.json'), 'utf8'));

/** The id of one of them, and of another. */
export const [one, other] = networks.map(({id}) => id);

const link = '<a href="/">Klimanettverk</a>';
const own = {networks: [{id: other, hidden: true}]};

/** The page of a municipality, with text and background of these colours. */
const host = (
  color,
  background,
) => `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Klima</title>
<style>body{color:${color};background:${background};font:16px/1.5 sans-serif}</style>
<script src="/klima-nettverk.js" defer></script><script src="/in-page.js" defer></script></head><body>
<klima-nettverk id="whole">${link}</klima-nettverk>
<klima-nettverk id="place" kommune="3403" max="3">${link}</klima-nettverk>
<klima-nettverk id="contact" only="${other}" contact="https://www.example.no/meld">${link}</klima-nettverk>
<klima-nettverk id="child">${link}<script type="application/json">${JSON.stringify(own)}</script></klima-nettverk>
<klima-nettverk id="src" src="/own.json">${link}</klima-nettverk>
<p id="link"><a href="/#klima-nettverk?only=${one}&amp;lang=en">Klimanettverk</a></p>
<iframe src="/nb.html?only=${one}&amp;controls=none" width="800" height="150" title="Ramme"></iframe>
</body></html>`;

const pages = {
  '/light': host('#1a1a1a', '#fff'),
  '/dark': host('#e8eeea', '#10201a'),
  '/own.json': JSON.stringify(own),
  '/in-page.js': outputFiles[0].text,
  '/favicon.ico': '',
};

const read = (path) => {
  if (path in pages) return pages[path];
  try {
    return readFileSync(join(root, 'site', path));
  } catch {
    return undefined;
  }
};

export const serve = async () => {
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const body = read(pathname);
    if (body === undefined) return response.writeHead(404).end();
    const type = types[extname(pathname).slice(1) || 'html'] ?? 'application/octet-stream';
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`}).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
};
