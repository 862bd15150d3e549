import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {createServer, type ViteDevServer} from 'vite';
import {hosts} from '../../demo/galleri/hosts.js';
import {states} from '../../demo/galleri/states.js';
import {findChromium, patience} from '../../scripts/browsers/chromium.mjs';

let server: ViteDevServer;
let browser: Browser;
let page: Page;
let address = '';
let lines: string[] = [];

before(async () => {
  server = await createServer({logLevel: 'error', server: {port: 5400, hmr: false}});
  await server.listen();
  address = new URL('demo/', server.resolvedUrls?.local[0]).href;
  browser = await puppeteer.launch(await findChromium());
  page = await browser.newPage();
  page.setDefaultTimeout(patience);
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) lines.push(message.text());
  });
  page.on('pageerror', (error) => lines.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(address).origin) && !url.startsWith('data:')) lines.push(`asks for ${url}`);
  });
});

after(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page and gives what went wrong on it. */
const faultsOf = async (path: string, ready: string): Promise<string[]> => {
  lines = [];
  await page.goto(address + path);
  await page.waitForSelector(ready).catch((error: unknown) => lines.push(String(error)));
  return lines.filter((line) => !line.startsWith('Lit is in dev mode'));
};

const openState = (host: string, state: string) =>
  faultsOf(`galleri/${host}.html?state=${state}`, 'html[data-ready]');

const countInside = (selector: string): Promise<number> =>
  page.evaluate(
    (each) =>
      document.querySelector('[data-element] klima-nettverk')?.shadowRoot?.querySelectorAll(each).length ?? 0,
    selector,
  );

describe('R6.7 The gallery', () => {
  it('has a page for every host, and no other', () => {
    const pages = readdirSync('demo/galleri').filter((file) => file.endsWith('.html'));
    assert.deepEqual(pages.sort(), hosts.map(({id}) => `${id}.html`).sort());
  });

  it('lists every state of every host', async () => {
    assert.deepEqual(await faultsOf('galleri.html', '[data-hosts] a'), []);
    const listed = await page.$$eval('[data-hosts] a', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    const expected = hosts.flatMap((host) => states.map(({id}) => `./galleri/${host.id}.html?state=${id}`));
    assert.deepEqual(listed, expected);
  });

  for (const {id} of hosts)
    it(`shows cards on the host ${id} without a fault or a request to others`, async () => {
      assert.deepEqual(await openState(id, 'municipality'), []);
      assert.ok((await countInside('[part~=card]')) > 5);
    });

  for (const {id, own} of states)
    it(`shows the state ${id}`, async () => {
      const faults = await openState('ren', id);
      // These two are there to be complained about.
      if (own === 'broken' || own === 'faulty') assert.match(faults.join('\n'), /^<klima-nettverk> /);
      else assert.deepEqual(faults, []);
      const isBare = ['empty', 'loading', 'nothing-left'].includes(id);
      assert.equal((await countInside('[part~=card]')) > 0, !isBare);
    });

  it('R2.1 reads from left to right on a page from right to left', async () => {
    await openState('hoyre-mot-venstre', 'municipality');
    const direction = await page.evaluate(() => {
      const name = document
        .querySelector('[data-element] klima-nettverk')
        ?.shadowRoot?.querySelector('[part~=title]');
      return name && getComputedStyle(name).direction;
    });
    assert.equal(direction, 'ltr');
  });
});
