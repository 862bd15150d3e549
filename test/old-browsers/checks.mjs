// What a reader must be able to do. Each check asks the page, and throws what is wrong.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {networks, one} from './serve.mjs';

const ask = (browser, call) => browser.evaluate(`page.${call}`);

const wanted = {
  'all cards are drawn': async (browser) => {
    await ask(browser, `until('cards', () => page.cards('#whole') === ${networks.length})`);
    assert.equal(
      await browser.evaluate(`document.querySelector('#whole').shown.length`),
      await ask(browser, `cards('#whole')`),
    );
  },
  'an attribute names the place': async (browser) => {
    await ask(browser, `until('cards', () => page.cards('#place') > 0)`);
    assert.match(await ask(browser, `text('#place', '.card .reasons')`), /Hamar|Innlandet/);
  },
  'search finds one and loses the others': async (browser) => {
    const found = await ask(browser, `search(${JSON.stringify(networks[0].name.nb)})`);
    assert.ok(found > 0 && found < 10, `${found} cards`);
  },
  'a filter narrows, and its chip is ticked': async (browser) => {
    const all = await ask(browser, `cards('#whole')`);
    const {found, mark} = await ask(browser, 'filter()');
    assert.ok(found > 0 && found < all, `${found} of ${all} cards`);
    assert.match(mark, /✓/);
  },
  'a place can be chosen': async (browser) => assert.ok(await ask(browser, `place('3403')`)),
  'two networks are compared': async (browser) => assert.ok((await ask(browser, 'compare()')) >= 2),
  'contact may be an https address': async (browser) => {
    assert.equal(await ask(browser, `cards('#contact')`), 1);
    assert.ok(await ask(browser, `count('#contact', '.foot > a[href^="https://www.example.no/meld"]')`));
  },
  'own data is used, from a child and from an address': async (browser) => {
    await ask(browser, `until('own data', () => page.cards('#src') === page.cards('#whole') - 1)`);
    assert.equal(await ask(browser, `cards('#child')`), await ask(browser, `cards('#src')`));
  },
  'a link becomes a list in the language it asks for': async (browser) => {
    await ask(browser, `until('card', () => page.cards('#link klima-nettverk') === 1)`);
    assert.match(await ask(browser, `text('#link klima-nettverk', '.sources summary')`), /^\s*Sources/);
  },
  'a frame is as high as its page': async (browser) =>
    ask(browser, `until('a height', () => document.querySelector('iframe').clientHeight > 200)`),
  'what is folded is open on paper, and folded again afterwards': async (browser) => {
    const [before, during, after] = await ask(browser, 'paper()');
    assert.ok(before >= networks.length);
    assert.deepEqual([during, after], [0, before]);
  },
  'the sources are printed': async (browser) => {
    const {data} = await browser.send('Page.printToPDF', {});
    const folder = mkdtempSync(join(tmpdir(), 'old-browser-'));
    writeFileSync(join(folder, 'page.pdf'), data, 'base64');
    const {stdout, error} = spawnSync('pdftotext', [join(folder, 'page.pdf'), '-'], {encoding: 'utf8'});
    rmSync(folder, {recursive: true});
    assert.ok(data.length > 10_000);
    if (error) console.log('  (no pdftotext on this machine: the text on paper is not read)');
    else assert.match(stdout, /https?:\/\/\S+[^]*https?:\/\/\S+/);
    const hosts = networks.flatMap(({website}) => (website ? new URL(website).hostname : []));
    if (!error) assert.ok(hosts.some((host) => stdout.toLowerCase().includes(host)));
  },
};

/** Colours are seen on a page that is light, and on one that is dark. */
const seen = {
  'text, edges of controls and marks are seen': async (browser) => {
    await ask(
      browser,
      `until('cards', () => page.cards('#whole') === ${networks.length} && page.cards('#place') > 0)`,
    );
    for (const host of ['#whole', '#place'])
      assert.deepEqual(await ask(browser, `contrastFaults('${host}')`), []);
  },
  'controls, cards, map and silhouettes have edges': async (browser) => {
    const edges = await ask(browser, 'edges()');
    const {card, control, outline, chosen, number, silhouette} = edges;
    const isSeen = control >= 3 && outline >= 3 && chosen >= 3 && number >= 4.5 && silhouette >= 2;
    assert.ok(isSeen && card > 1.3, JSON.stringify(edges));
  },
};

const asStatic = {
  'the static page is drawn, and heeds its address': (browser) =>
    browser.evaluate(`(async () => {
      const cards = () => [...document.querySelector('klima-nettverk').shadowRoot.querySelectorAll('[part~="card"]')];
      for (const end = Date.now() + 20000; cards().map(({dataset}) => dataset.network).join() !== '${one}'; ) {
        if (Date.now() > end) throw new Error(cards().length + ' cards');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })()`),
};

const tooOld = {
  'the link stays, and the console says why': async (browser, told) => {
    const expression = `(() => { const host = document.querySelector('#whole'); return [host.shadowRoot === null, host.querySelector('a').getClientRects().length > 0]; })()`;
    assert.deepEqual(await browser.evaluate(expression), [true, true]);
    assert.match(told.splice(0).join(), /needs a newer browser/);
  },
};

/** Each page with its checks, for a browser that must work and for one that is too old. */
export const visits = [
  {path: '/light', checks: {...seen, ...wanted}},
  {path: '/dark', checks: seen},
  {path: `/nb.html?only=${one}`, checks: asStatic},
];
export const visitsOfTooOld = [{path: '/light', checks: tooOld}];
