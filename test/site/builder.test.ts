import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {exampleIds} from '../../demo/galleri/examples.js';
import {cardsOn, host, open, openBrowser} from './browser.js';

const picked = exampleIds(2);
const folder = mkdtempSync(join(tmpdir(), 'klima-nettverk-'));
copyFileSync('dist/klima-nettverk.js', join(folder, 'klima-nettverk.js'));

const builderFile = pathToFileURL(resolve('site/bygg.html')).href;
const {sha384} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {sha384: string};

/** Chooses Hamar and two networks, and a script that lies beside the page. */
const chooseOn = async (page: Page, scriptKind: 'pinned' | 'evergreen') => {
  await page.select('#field-place', '3403');
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  await page.click('input[name="networks"][value="only"]');
  for (const id of picked) await page.click(`input[name="picked"][value="${id}"]`);
  await page.locator('#field-script').fill('klima-nettverk.js');
  await page.select('#field-scriptKind', scriptKind);
};

const textOf = (page: Page, id: string) => page.$eval(id, (node) => node.textContent);

/** An HTML file that holds nothing but the snippet, and asks for no icon. */
const save = (snippet: string) => {
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${snippet}`,
  );
  return pathToFileURL(join(folder, 'page.html')).href;
};

describe('The builder of the built site', () => {
  let browser: Browser;
  const servers: Server[] = [];
  const serve = async (files: string) => {
    const {address, server} = await host(files);
    servers.push(server);
    return address;
  };

  before(async () => {
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    for (const server of servers) server.close();
    rmSync(folder, {recursive: true});
  });

  it('R5.7 works from file:, and the snippet copied from it works in an empty file beside the script', async () => {
    const {page, wrong} = await open(browser, builderFile);
    await chooseOn(page, 'evergreen');
    assert.deepEqual((await cardsOn(page)).sort(), [...picked]);
    await page.bringToFront();
    await page.click('#html-block-copy');
    await page.waitForFunction(() => document.querySelector('.said')?.textContent !== '');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await textOf(page, '#html-block'));
    assert.deepEqual(wrong, []);

    const empty = await open(browser, save(copied));
    assert.deepEqual((await cardsOn(empty.page)).sort(), [...picked]);
    assert.deepEqual(empty.wrong, []);
  });

  it('R4.5 the pinned snippet holds the hash of this build, and works on a static host at any path', async () => {
    const {page, wrong} = await open(browser, `${await serve('site')}/bygg.html`);
    await chooseOn(page, 'pinned');
    const snippet = (await textOf(page, '#html-block')) ?? '';
    assert.ok(snippet.includes(`integrity="${sha384}"`), snippet);
    assert.deepEqual(wrong, []);

    save(snippet);
    const pinned = await open(browser, `${await serve(folder)}/page.html`);
    assert.deepEqual((await cardsOn(pinned.page)).sort(), [...picked]);
    assert.deepEqual(pinned.wrong, []);
  });

  it('R4.5 a script that is not the pinned one does not run, and the link stays', async () => {
    const {page} = await open(browser, builderFile);
    await chooseOn(page, 'pinned');
    const snippet = (await textOf(page, '#html-block')) ?? '';
    save(snippet.replace('src="klima-nettverk.js"', 'src="other.js"'));
    writeFileSync(join(folder, 'other.js'), `${readFileSync('dist/klima-nettverk.js', 'utf8')}\n`);
    const other = await open(browser, `${await serve(folder)}/page.html`);
    assert.deepEqual(await cardsOn(other.page), []);
    assert.ok(await other.page.$eval('klima-nettverk a', (link) => link.getBoundingClientRect().height > 0));
  });

  it('the showcase and the static pages show cards from file: too', async () => {
    for (const name of ['index', 'nn']) {
      const {page} = await open(browser, pathToFileURL(resolve(`site/${name}.html`)).href);
      assert.equal((await cardsOn(page)).length, bundledNetworks().length, name);
    }
  });
});
