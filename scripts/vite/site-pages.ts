import {relative} from 'node:path';
import type {Plugin, ViteDevServer} from 'vite';
import {framed, withBuiltScripts} from '../site/frame.js';
import {guidePage, guides} from '../site/guides.js';

const fileOf = (url: string): string => url.replace(/^\/(demo\/)?|\?.*$/g, '');

const serveGuides = (server: ViteDevServer) => {
  server.watcher.on('change', (file) => {
    if (file.endsWith('.md')) server.ws.send({type: 'full-reload'});
  });
  server.middlewares.use((request, response, next) => {
    const url = request.url ?? '';
    const page = guidePage(fileOf(url));
    if (!page) return next();
    void server.transformIndexHtml(url, page).then((html) => {
      response.setHeader('content-type', 'text/html').end(html);
    }, next);
  });
};

/** Makes guides from Markdown and all pages of demo/ whole, for the server of `npm start` and for the site alike. */
export const sitePages = (): Plugin => ({
  name: 'site-pages',
  enforce: 'pre',
  configureServer: serveGuides,
  resolveId: (id) => (guides.some(({page}) => page === relative('demo', id)) ? id : null),
  load: (id) => guidePage(relative('demo', id)),
  transformIndexHtml: {
    order: 'pre',
    handler: (html, {path, server}) => {
      const whole = framed(fileOf(path), html);
      return server ? whole : withBuiltScripts(fileOf(path), whole);
    },
  },
});

/** Style sheets without `crossorigin`, which a page opened from `file:` may not fetch. */
export const plainStyles = (): Plugin => ({
  name: 'plain-styles',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace(/(<link rel="stylesheet") crossorigin/g, '$1'),
  },
});
