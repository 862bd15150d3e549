import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {AxeResults} from 'axe-core';
import type {Browser, Page} from 'puppeteer-core';
import {sections} from '../../demo/site.js';
import {open, openBrowser} from './browser.js';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const addressOf = (file: string) => pathToFileURL(resolve('site', file)).href;
const builders = ['bygg.html', 'bygg-nn.html', 'bygg-en.html'];
const schemes = ['light', 'dark'] as const;

/** What axe finds with all its rules, those of best practice among them; the element has tests of its own. */
const violationsOn = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({path: axeFile});
  const {violations} = await page.evaluate(async () => {
    const {axe} = globalThis as unknown as {axe: {run: (context: object) => Promise<AxeResults>}};
    return axe.run({exclude: [['klima-nettverk']]});
  });
  return violations.flatMap(({id, nodes}) => nodes.map(({html, any}) => `${id}: ${html} ${any[0]?.message}`));
};

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Opens every part and makes every mistake. */
const fill = async (page: Page) => {
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  await page.click('input[name="networks"][value="only"]');
  await page.select('#field-headingKind', 'own');
  await page.select('#field-accentKind', 'own');
  for (const field of ['max', 'contact', 'page', 'script', 'framePage'])
    await page.locator(`#field-${field}`).fill('not usable');
  assert.equal((await page.$$('.fault')).length, 7);
};

describe('The pages of the site', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const file of builders)
    for (const scheme of schemes)
      it(`R1.1 axe finds nothing on ${file} in ${scheme}, empty or full of mistakes`, async () => {
        const {page} = await open(browser, addressOf(file));
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        assert.deepEqual(await violationsOn(page), []);
        await fill(page);
        assert.deepEqual(await violationsOn(page), []);
        const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        assert.equal(paper, {light: 'rgb(255, 255, 255)', dark: 'rgb(20, 32, 29)'}[scheme]);
        await page.close();
      });

  for (const file of builders)
    it(`R1.9 ${file} fits in 320 pixels`, async () => {
      const {page} = await open(browser, addressOf(file));
      await page.setViewport({width: 320, height: 800});
      assert.equal(await widthOf(page), 320);
      await fill(page);
      assert.equal(await widthOf(page), 320);
      await page.close();
    });

  it('R1.1 axe finds nothing on the guides, light or dark', async () => {
    const guides = sections
      .flatMap(({pages}) => pages.map(([file]) => file))
      .filter((file) => file.includes('/'));
    for (const file of guides) {
      const {page} = await open(browser, addressOf(file));
      for (const scheme of schemes) {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        assert.deepEqual(await violationsOn(page), [], `${file}, ${scheme}`);
      }
      await page.close();
    }
  });

  it('prints the texts of the builder whole, without buttons', async () => {
    const {page} = await open(browser, addressOf('bygg.html'));
    await page.emulateMediaType('print');
    const cut = await page.$$eval(
      'pre',
      (all) => all.filter((each) => each.scrollHeight > each.clientHeight + 1).length,
    );
    assert.equal(cut, 0);
    const seen = await page.$$eval(
      'button, select',
      (all) => all.filter((each) => each.checkVisibility()).length,
    );
    assert.equal(seen, 0);
    await page.close();
  });
});
