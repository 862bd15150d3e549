// Serves pages on the loopback interface: one per editor, and one per saved text, with a strict policy.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {site} from './forms.mjs';

// The policy of the guide for IT. A page that holds the iframe must allow its address, too.
const policy = "default-src 'none'; script-src 'self'; style-src 'none'; frame-src 'self'";

const page = (head, body) =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Redigering</title>${head}</head><body>${body}</body></html>`;

const types = {js: 'text/javascript', html: 'text/html'};
const built = {
  '/klima-nettverk.js': 'dist/klima-nettverk.js',
  '/page.js': 'dist/pages/page.js',
  '/klimanettverk': 'dist/pages/nn.html',
};

export const serve = async () => {
  const made = new Map();
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const answer = (body, type, headers = {}) =>
      response.writeHead(200, {'content-type': `${type}; charset=utf-8`, ...headers}).end(body);
    const file = built[pathname];
    if (file) return answer(readFileSync(file), types[file.split('.').pop()]);
    const entry = made.get(pathname);
    if (entry) return answer(entry.body, entry.type, entry.headers);
    response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const put = (path, entry) => {
    made.set(path, entry);
    return origin + path;
  };
  return {
    close: () => server.close(),
    editorPage: (name, script) => {
      put(`/${name}.mjs`, {type: types.js, body: script});
      const head = `<script type="module" src="/${name}.mjs"></script>`;
      return put(`/${name}.html`, {type: types.html, body: page(head, '')});
    },
    savedPage: (markup, {withScript}) => {
      const head = withScript ? '<script src="/klima-nettverk.js" defer></script>' : '';
      const body = page(head, markup.replaceAll(site, origin));
      return put('/saved.html', {type: types.html, body, headers: {'content-security-policy': policy}});
    },
  };
};
