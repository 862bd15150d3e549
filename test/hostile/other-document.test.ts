import {expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {placesListed} from '../support/element.js';
import {cardIds, closePages, openPage, script, shadow, type TestPage} from '../pages/open.js';
import {fallback, inline, isVisible, tag} from './expect.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';

/** A page with the script, and in it a frame with a document of its own, which has none. */
const openBoth = async (head = ''): Promise<{page: TestPage; other: Document}> => {
  const page = await openPage({body: script});
  const frame = page.document.createElement('iframe');
  frame.width = '900';
  frame.height = '500';
  frame.srcdoc = `<!doctype html>${head}<html lang="nn"><p>Førehandsvising`;
  page.document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  return {page, other: frame.contentDocument as Document};
};

const make = ({document}: TestPage): KlimaNettverk => {
  const host = document.createElement('klima-nettverk');
  host.innerHTML = fallback;
  return host;
};

const edgeOf = (host: Element): string =>
  getComputedStyle(shadow(host).querySelector('.card') as Element).borderTopWidth;

/** Styled as ever, at work, and nobody has heard of an error. */
const expectAtWork = async (host: KlimaNettverk, {window}: TestPage): Promise<void> => {
  await host.updateComplete;
  expect(edgeOf(host)).to.match(/^[1-9]/);
  expect(isVisible(host.querySelector('a'))).to.be.false;
  shadow(host).querySelector<HTMLInputElement>('.chips input')?.click();
  await host.updateComplete;
  expect(cardIds(host).length).to.be.within(1, bundledNetworks().length - 1);
  shadow(host).querySelector<HTMLInputElement>('.chips input')?.click();
  await host.updateComplete;
  expect(cardIds(host).length).to.equal(bundledNetworks().length);
  expect(window.seen).to.deep.equal({violations: [], errors: [], console: []});
};

describe('R4.10 An element in another document than that of its script', () => {
  afterEach(closePages);

  it('created here and put there: styled and at work, in the language of that page', async () => {
    const {page, other} = await openBoth();
    const host = make(page);
    other.body.append(host);
    await expectAtWork(host, page);
    await placesListed(host);
    expect(shadow(host).querySelector('.frame')?.getAttribute('lang')).to.equal('nn');
  });

  it('rendered here and moved there, and back, at once or one after the other', async () => {
    const {page, other} = await openBoth();
    const host = make(page);
    page.document.body.append(host);
    await expectAtWork(host, page);
    other.body.append(host);
    await expectAtWork(host, page);
    page.document.body.append(host);
    await expectAtWork(host, page);
    other.body.append(host);
    page.document.body.append(host);
    await expectAtWork(host, page);
    expect(shadow(host).adoptedStyleSheets).to.have.length.above(3);
  });

  it('created here and kept in a document that nobody looks at, then put on the page', async () => {
    const {page, other} = await openBoth();
    const host = make(page);
    page.document.implementation.createHTMLDocument('').body.append(host);
    await host.updateComplete;
    expect(page.window.seen.errors).to.be.empty;
    other.body.append(host);
    await host.updateComplete;
    expect(edgeOf(host)).to.match(/^[1-9]/);
    expect(isVisible(host.querySelector('a'))).to.be.false;
  });

  it('in the shadow root of an element of that document, under its strictest policy', async () => {
    const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'">`;
    const {page, other} = await openBoth(policy);
    const around = other.body.appendChild(other.createElement('section'));
    around.lang = 'en';
    const host = make(page);
    around.attachShadow({mode: 'open'}).append(host);
    await expectAtWork(host, page);
    expect(shadow(host).querySelector('.frame')?.getAttribute('lang')).to.equal('en');
  });

  it('where that document cannot make style sheets the fallback is shown, and the element comes back elsewhere', async () => {
    const {page, other} = await openBoth();
    (other.defaultView as Window & {CSSStyleSheet: unknown}).CSSStyleSheet = undefined;
    const host = make(page);
    page.document.body.append(host);
    await host.updateComplete;
    other.body.append(host);
    await host.updateComplete;
    host.heading = 'Nettverk';
    await host.updateComplete;
    expect(isVisible(host.querySelector('a'))).to.be.true;
    expect(page.window.seen.errors).to.be.empty;
    page.document.body.append(host);
    await host.updateComplete;
    expect(isVisible(host.querySelector('a'))).to.be.false;
    expect(edgeOf(host)).to.match(/^[1-9]/);
  });
});

describe('R4.10 A page that has broken what an element is made of', () => {
  afterEach(closePages);

  const broken = 'function () { throw new Error("broken"); }';
  for (const [what, code] of [
    ['document.createElement', `document.createElement = ${broken};`],
    ['Document.prototype.createElement', `Document.prototype.createElement = ${broken};`],
    ['attachShadow', `Element.prototype.attachShadow = ${broken};`],
    ['prepend', `for (const each of [Element, DocumentFragment]) each.prototype.prepend = ${broken};`],
    [
      'adoptedStyleSheets',
      `Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {set: ${broken}, get: () => []});`,
    ],
    ['CSSStyleSheet', `CSSStyleSheet.prototype.replaceSync = ${broken};`],
    [
      'MutationObserver for shadow roots, as a forced ShadyDOM does',
      `const {observe} = MutationObserver.prototype; MutationObserver.prototype.observe = function (node, how) {
        if (node instanceof ShadowRoot) throw new TypeError('no node'); observe.call(this, node, how); };`,
    ],
    ['addEventListener of shadow roots', `ShadowRoot.prototype.addEventListener = ${broken};`],
    ['getRootNode', `Node.prototype.getRootNode = ${broken};`],
  ] as const)
    it(`${what}: the fallback is seen, or else all of it; the page hears nothing of it`, async () => {
      const {document, elements, window} = await openPage({body: `${inline(code)}${tag}${script}`});
      const [host] = elements;
      await host?.updateComplete;
      const isFallback = isVisible(document.querySelector('klima-nettverk a'));
      expect(isVisible(host?.shadowRoot?.querySelector('.frame'))).to.equal(!isFallback);
      if (!isFallback) expect(cardIds(host)).to.have.lengthOf(bundledNetworks().length);
      expect(window.seen.errors).to.be.empty;
    });
});
