import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import type {Page} from 'puppeteer-core';
import {patience} from '../../scripts/browsers/chromium.mjs';
import {findEngines} from '../../scripts/browsers/engines.mjs';
import {openers, shownOn, type Engine} from './engines.js';
import {countsOf, lostIn, type Shown} from './lost.js';

/** What was served stays until the first sight of the page; then the element draws what a reader can use. */
const drawn = `customElements.whenDefined('klima-nettverk')
  .then(() => document.querySelector('klima-nettverk').updateComplete)`;

/** Ticks two cards and asks for them side by side, as a reader would, but without scrolling there. */
const compare = `(async () => {
  const host = document.querySelector('klima-nettverk');
  for (const box of [...host.shadowRoot.querySelectorAll('.pick input')].slice(0, 2)) box.click();
  await host.updateComplete;
  host.shadowRoot.querySelector('.pick button').click();
  await host.updateComplete;
  if (!host.shadowRoot.querySelector('table')) throw new Error('no comparison');
})()`;

const states = [
  {name: 'the whole list', file: 'index.html'},
  {name: 'one municipality', file: 'hamar.html'},
  {name: 'the comparison', file: 'hamar.html', act: compare},
  {name: 'the static page in bokmål', file: 'nb.html'},
  {name: 'the static page in nynorsk', file: 'nn.html'},
  {name: 'the static page in English', file: 'en.html'},
];
const widths = {desktop: {width: 1280, height: 900}, phone: {width: 360, height: 640}};

/** Engines make the tree while the page goes on: asks until nothing is lost, or for fifteen seconds. */
const whatIsLost = async ({treeOf}: Engine, page: Page, shown: readonly Shown[]): Promise<string[]> => {
  for (const end = Date.now() + 15_000; ; await sleep(250)) {
    const lost = lostIn(await treeOf(page), shown);
    if (!lost.length || Date.now() > end) return lost;
  }
};

for (const {id, name, found, install} of await findEngines(Object.keys(openers)))
  describe(
    `The accessibility tree of ${name}`,
    {skip: found ? false : `${name}: not found (${install})`},
    () => {
      let engine: Engine;
      before(async () => {
        if (found) engine = (await openers[id]?.(found)) as Engine;
      });
      after(() => engine?.browser.close());

      for (const {name, file, act} of states)
        for (const [device, viewport] of Object.entries(widths))
          it(`R9.1 holds all names and texts of ${name}, unscrolled, on ${device}`, async () => {
            const page = await engine.browser.newPage();
            page.setDefaultTimeout(patience);
            await page.setViewport(viewport);
            await page.goto(pathToFileURL(resolve('site', file)).href, {waitUntil: 'load'});
            await page.evaluate(drawn);
            if (act) await page.evaluate(act);
            const shown = await shownOn(page);
            const {heading = 0, link = 0, checkbox = 0, paragraph = 0, columnheader = 0} = countsOf(shown);
            assert.ok(Math.min(heading, link, checkbox, paragraph) > 5, 'there is something to lose');
            assert.equal(columnheader > 0, name === 'the comparison');
            const lost = await whatIsLost(engine, page, shown);
            await page.close();
            assert.deepEqual(lost, []);
          });
    },
  );
