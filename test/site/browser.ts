import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findChromium, patience} from '../../scripts/browsers/chromium.mjs';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export const openBrowser = async (): Promise<Browser> => {
  const options = await findChromium();
  if (!options) throw new Error('no Chromium-family browser');
  const browser = await puppeteer.launch(options);
  const session = await browser.target().createCDPSession();
  await session.send('Browser.grantPermissions', {
    permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
  });
  return browser;
};

/** A static host: files of `folder` below `/some/path/`, and nothing else. */
export const host = async (folder: string): Promise<{address: string; server: Server}> => {
  const server = createServer((request, response) => {
    const path = /^\/some\/path\/([^?]*)/.exec(request.url ?? '')?.[1];
    readFile(join(folder, path ?? ''))
      .then((content) => {
        response
          .writeHead(200, {'content-type': types[extname(path ?? '')] ?? 'application/octet-stream'})
          .end(content);
      })
      .catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/path`, server};
};

/** Opens a page and collects what went wrong on it. */
export const open = async (browser: Browser, address: string): Promise<{page: Page; wrong: string[]}> => {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('requestfailed', (request) => wrong.push(request.url()));
  await page.goto(address, {waitUntil: 'load'});
  return {page, wrong};
};

/** The cards that the first element of a page shows. */
export const cardsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...(document
        .querySelector('klima-nettverk')
        ?.shadowRoot?.querySelectorAll<HTMLElement>('[part~="card"]') ?? []),
    ].map(({dataset}) => dataset.network ?? ''),
  );
