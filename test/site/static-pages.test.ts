import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {patience} from '../../scripts/browsers/chromium.mjs';
import {exampleId, examples, hardWordOf, withHardWord} from '../../demo/galleri/examples.js';
import {cardsOn, host, open, openBrowser} from './browser.js';

const one = exampleId();

type Hosted = Awaited<ReturnType<typeof host>>;

let browser: Browser;
let site: Hosted;

/** Opens a page as one of its own, and says what it then asks for. */
const visit = async (path: string, settle = true) => {
  const {page, wrong} = await open(browser, `${site.address}/${path}`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  if (settle)
    await page.waitForFunction(
      () => !document.querySelector('klima-nettverk')?.shadowRoot?.querySelector('style'),
    );
  return {page, wrong, asked};
};

const attributesOn = (page: Page) =>
  page.$eval('klima-nettverk', (element) => element.getAttributeNames().sort());

before(async () => {
  [browser, site] = await Promise.all([openBrowser(), host('site')]);
});
after(async () => {
  await browser.close();
  site.server.close();
});

describe('R9.2 A static page opened as a page of its own', () => {
  const evil = encodeURIComponent('https://evil.invalid/d.json');
  for (const [address, kept] of [
    [`?heading=Kommunen%20er%20hacket&only=${one}&controls=none`, ['controls', 'only']],
    [`?kommune=3403&member-of=${one}`, ['kommune']],
    ['?kommune=3403&contact=https://evil.invalid/meld', ['kommune']],
    [`?src=${evil}&heading=Avgifter&controls=none`, ['controls']],
    [`#klima-nettverk?src=${evil}&heading=Avgifter`, []],
    [`?SRC=${evil}&amp;Heading=x#klima-nettverk%3Fsrc%3D${evil}`, []],
  ] as const)
    it(`shows nothing that the sender of ${decodeURIComponent(address)} wants`, async () => {
      const {page, wrong, asked} = await visit(`nb.html${address}`);
      assert.deepEqual(await attributesOn(page), kept);
      assert.ok(wrong.length > 0 && wrong.every((line) => line.includes('counts for nothing')), wrong.join());
      assert.deepEqual(
        asked.filter((url) => url.includes('evil')),
        [],
      );
      const text = await page.evaluate(
        () => document.querySelector('klima-nettverk')?.shadowRoot?.textContent,
      );
      assert.doesNotMatch(text ?? '', /hacket|Avgifter|sier kommunen selv|Meld feil/);
      await page.close();
    });

  it('R9.8 has one h1, before the heading of the list, and all of it in a main part', async () => {
    const {page, wrong} = await visit('nn.html?kommune=3403');
    assert.deepEqual(wrong, []);
    assert.equal(await page.$$eval('h1', (found) => found.length), 1);
    const {children = []} = (await page.accessibility.snapshot({interestingOnly: false})) ?? {};
    assert.ok(JSON.stringify(children).includes('"role":"main"'));
    await page.close();
  });

  it('heeds a fragment that changes', async () => {
    const {page} = await visit('nb.html');
    await page.evaluate((id) => (location.hash = `#klima-nettverk?only=${id}&heading=x`), one);
    await page.waitForFunction(
      () =>
        document.querySelector('klima-nettverk')?.shadowRoot?.querySelectorAll('[part~="card"]').length === 1,
    );
    assert.deepEqual(await cardsOn(page), [one]);
    assert.deepEqual(await attributesOn(page), ['only']);
    await page.close();
  });
});

describe('R9.8 Without script', () => {
  it('each stop of the Tab key leads somewhere or opens something, and no control has a name', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.address}/nb.html`);
    const session = await page.createCDPSession();
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    const roles = new Set(nodes.filter(({ignored}) => !ignored).map(({role}) => String(role?.value)));
    for (const role of ['button', 'checkbox', 'combobox', 'searchbox', 'textbox', 'search'])
      assert.ok(!roles.has(role), role);
    const focusable = nodes.filter(({properties = []}) =>
      properties.some(({name, value}) => name === 'focusable' && value.value === true),
    );
    const others = focusable
      .map(({role}) => String(role?.value))
      .filter((role) => !['link', 'DisclosureTriangle', 'RootWebArea', 'paragraph'].includes(role));
    assert.deepEqual(others, []);
    const text = nodes.map(({name}) => String(name?.value ?? '')).join(' ');
    for (const network of examples(withHardWord))
      assert.ok(text.includes(hardWordOf(network)?.term?.explanation.nb ?? 'none'), network.id);
    await page.close();
  });
});
