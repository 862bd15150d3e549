import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import {launch} from 'puppeteer-core';
import {findChromium} from '../../scripts/browsers/chromium.mjs';

const {networks} = JSON.parse(await readFile('dist/networks.json', 'utf8'));
let browser;
let page;

before(async () => {
  const {executablePath, args, headless} = await findChromium();
  browser = await launch({
    executablePath,
    headless,
    args: [...args, '--js-flags=--expose-gc'],
  });
  page = await browser.newPage();
  await page.setContent(`<!doctype html><main data-network="${networks[0].id}"></main>`);
  await page.addScriptTag({content: await readFile('dist/klima-nettverk.js', 'utf8')});
});

after(() => browser.close());

/** Adds, uses and removes an element so many times; gives back how many of them the browser still holds. */
const use = (times) =>
  page.evaluate(async (times) => {
    const main = document.querySelector('main');
    const all = [];
    for (let round = 0; round < times; round++) {
      const host = document.createElement('klima-nettverk');
      if (round % 50) host.setAttribute('only', main.dataset.network);
      main.append(host);
      await host.updateComplete;
      host.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
      host.shadowRoot?.querySelector('.chips input')?.click();
      await host.updateComplete;
      all.push(new WeakRef(host));
      host.remove();
    }
    const alive = () => all.filter((each) => each.deref()).length;
    // Longer than the element itself waits for its first sight, which holds it that long, and than a slow machine needs.
    for (let round = 0; round < 100 && alive() > 1; round++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      globalThis.gc();
    }
    return alive();
  }, times);

/** What the browser counts once it has collected what it can: until `isEnough`, or for five seconds. */
const countWhen = async (isEnough) => {
  for (let tries = 0; ; tries++) {
    await page.evaluate(() => globalThis.gc());
    const counts = await page.metrics();
    if (isEnough(counts) || tries === 50) return counts;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

test('a thousand elements added, used and removed: the browser holds none of them, no node, no listener more', async () => {
  await use(60);
  const early = await page.metrics();
  const alive = await use(1_000);
  const late = await countWhen(({Nodes}) => Nodes <= early.Nodes + 50);
  assert.ok(alive <= 1, `${alive} elements are still held`);
  assert.ok(late.Nodes <= early.Nodes + 50, `nodes: ${early.Nodes} -> ${late.Nodes}`);
  assert.ok(
    late.JSEventListeners <= early.JSEventListeners + 5,
    `listeners: ${early.JSEventListeners} -> ${late.JSEventListeners}`,
  );
});
