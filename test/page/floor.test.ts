import {expect, fixture, html} from '@open-wc/testing';
import {all, element, inside} from '../support/element.js';
import {exampleId} from '../../demo/galleri/examples.js';
import {own} from '../support/own.js';
import {closePages, isAtWork, openPage, script, shadow} from '../pages/open.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';

const one = exampleId();
const link = '<a href="/">Klimanettverk</a>';

describe('Browsers of the floor', () => {
  afterEach(closePages);

  it('R9.5 hostile A3: an https contact and own data work without URL.canParse', async () => {
    const data = JSON.stringify({networks: [own(), own({id: 'farlig', website: 'javascript:alert(1)'})]});
    // The script in the page must not end early.
    const child = `<script type="application/json">${data.replaceAll('</', '<\\/')}</script>`;
    const {elements, window} = await openPage({
      body: `<klima-nettverk only="${one}" contact="https://www.example.no/meld">${link}</klima-nettverk>
        <klima-nettverk only="${one}" contact="ring oss">${link}</klima-nettverk>
        <klima-nettverk only="vart, farlig">${link}${child}</klima-nettverk>
        <script>delete URL.canParse</script>${script}`,
    });
    const [contact, odd, owner] = elements;
    expect(shadow(contact).querySelector('.foot > a')?.getAttribute('href')).to.match(/^https:.*meld/);
    expect([isAtWork(odd), shadow(odd).querySelector('.foot > a')]).to.deep.equal([true, null]);
    expect(owner?.shown).to.deep.equal(['vart']);
    expect(window.seen.errors).to.be.empty;
  });

  for (const [what, lacking] of [
    [
      'asking for the width of a container',
      `const knows = CSS.supports.bind(CSS); CSS.supports = (...asked) => !/container-type/.test(asked[0]) && knows(...asked)`,
    ],
    ['style sheets that a strict policy allows', 'delete Document.prototype.adoptedStyleSheets'],
  ] as const)
    it(`R9.5 a browser without ${what} keeps the links, and says so once`, async () => {
      const {document, window, elements} = await openPage({
        head: `<script>${lacking}</script>`,
        body: `<klima-nettverk>${link}</klima-nettverk><p><a href="/#klima-nettverk?only=${one}">Klimanettverk</a></p>${script}`,
      });
      expect(elements.map(({shadowRoot}) => shadowRoot)).to.deep.equal([null]);
      expect(document.querySelectorAll('a').length).to.equal(2);
      expect(document.querySelector('a')?.getClientRects().length).to.be.above(0);
      expect(window.seen.console.join('\n')).to.match(/needs a newer browser/);
      expect(window.seen.errors).to.be.empty;
    });
});

/** Elements made while this runs are in a browser whose style sheets cannot open what is folded. */
const unableToUnfold = async <T>(act: () => Promise<T>): Promise<T> => {
  const knows = CSS.supports.bind(CSS);
  CSS.supports = (...asked: [string]) => !asked[0].includes('details-content') && knows(...asked);
  try {
    return await act();
  } finally {
    CSS.supports = knows;
  }
};

const folded = (host: Element) => all(host, 'details:not([open])').length;
const tell = (what: 'beforeprint' | 'afterprint') => dispatchEvent(new Event(what));

describe('What is folded, on paper', () => {
  it('R8.5 hostile A7: is open while the page is printed, and folded again as the reader left it', async () => {
    const host = await unableToUnfold(() => element());
    const before = folded(host);
    const [first] = all<HTMLDetailsElement>(host, 'details.sources');
    if (first) first.open = true;
    tell('beforeprint');
    tell('beforeprint');
    expect(folded(host)).to.equal(0);
    tell('afterprint');
    expect([folded(host), first?.open]).to.deep.equal([before - 1, true]);
  });

  it('R8.5 is open in a shadow root of somebody else, too', async () => {
    const outer = await fixture(html`<div></div>`);
    const host = document.createElement('klima-nettverk');
    await unableToUnfold(async () => {
      outer.attachShadow({mode: 'open'}).append(host);
      await host.updateComplete;
    });
    expect(folded(host)).to.be.above(0);
    tell('beforeprint');
    expect(folded(host)).to.equal(0);
    tell('afterprint');
    expect(folded(host)).to.be.above(0);
  });

  it('R8.5 is left alone once the element has gone, and folded if it goes while it is printed', async () => {
    const host = await unableToUnfold(() => element({only: one}));
    tell('beforeprint');
    host.remove();
    expect(folded(host)).to.be.above(0);
    tell('beforeprint');
    expect(folded(host)).to.be.above(0);
  });

  it('R8.5 is left to the style sheet where that can do it', async () => {
    if (!CSS.supports('selector(::details-content)')) return;
    const host: KlimaNettverk = await element({only: one});
    tell('beforeprint');
    expect(folded(host)).to.be.above(0);
    expect(inside(host).querySelector('details')).to.exist;
    tell('afterprint');
  });
});
