import {expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {cardIds, closePages, openPage, script, shadow} from '../pages/open.js';

const strict = "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'";
const fallback = '<a href="https://www.example.no/klimanettverk">Klimanettverk for kommuner</a>';
const tag = `<klima-nettverk>${fallback}</klima-nettverk>`;

const titleOf = (host: Element | undefined) => shadow(host).querySelector('.title')?.textContent?.trim();
const isVisible = (node: Element | null): boolean => (node?.getBoundingClientRect().height ?? 0) > 0;

/** How many networks there are. */
const total = bundledNetworks().length;

describe('The built file on a page', () => {
  afterEach(closePages);

  it('R3.2 a blank page with one tag: cards in bokmål, one request, a silent console', async () => {
    const {elements, window} = await openPage({body: `${tag}${script}`});
    expect(cardIds(elements[0])).to.have.lengthOf(total);
    expect(titleOf(elements[0])).to.equal('Klimanettverk for kommuner');
    expect(window.seen).to.deep.equal({violations: [], errors: [], console: []});
    const requested = window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(requested).to.deep.equal(['/test-page/spy.js', '/test-page/klima-nettverk.js']);
  });

  it('is read as UTF-8 even where the server says otherwise', async () => {
    const plain = '<script src="/test-page/klima-nettverk.js?plain"></script>';
    const {elements, window} = await openPage({body: `${tag}${plain}`});
    expect(window.seen.errors).to.be.empty;
    expect(shadow(elements[0]).textContent).to.contain('Innkjøp');
  });

  it('R2.1 follows the language of the page', async () => {
    const nynorsk = await openPage({body: `${tag}${script}`, lang: 'nn-NO'});
    expect(titleOf(nynorsk.elements[0])).to.equal('Klimanettverk for kommunar');
    const english = await openPage({body: `${tag}${script}`, lang: 'en'});
    expect(titleOf(english.elements[0])).to.equal('Climate networks for municipalities');
  });

  it('R2.2 has every text in all languages in the built file too', async () => {
    const texts = async (lang: string) => {
      const {elements} = await openPage({body: `${tag}${script}`, lang});
      return [
        ...shadow(elements[0]).querySelectorAll(
          'dt, .status, .card .tags li, .group-title, .credit, summary',
        ),
      ].map((node) => node.textContent);
    };
    const [nb, en] = [await texts('nb'), await texts('en')];
    expect(en.filter((text, index) => text === nb[index] && !/^\W*(Transport|Regional)/.test(text ?? ''))).to
      .be.empty;
  });

  it('R4.4 loaded twice, or in two versions: still one working element, no error', async () => {
    const other = '<script src="/test-page/klima-nettverk.js?version=2"></script>';
    const {elements, window} = await openPage({body: `${tag}${script}${script}${other}${tag}`});
    expect(elements.map((each) => cardIds(each).length)).to.satisfy((counts: number[]) =>
      counts.every((count) => count === total),
    );
    expect(window.seen).to.deep.equal({violations: [], errors: [], console: []});
  });

  it('R4.4 leaves no global behind', async () => {
    const plain = await openPage({body: ''});
    const withScript = await openPage({body: `${script}${tag}`});
    const before = new Set(Object.keys(plain.window));
    const added = Object.keys(withScript.window).filter((key) => !before.has(key));
    expect(added.filter((key) => !/^(lit|reactiveElement)[A-Z]/.test(key))).to.be.empty;
  });

  it('R4.1 under the strictest policy it is rendered and styled, without a violation', async () => {
    const {elements, window} = await openPage({head: '', body: `${tag}${script}`, csp: strict});
    expect(cardIds(elements[0])).to.have.lengthOf(total);
    const card = shadow(elements[0]).querySelector('[part="card"]');
    expect(window.getComputedStyle(card as Element).borderTopStyle).to.equal('solid');
    expect(window.seen).to.deep.equal({violations: [], errors: [], console: []});
  });

  it('R4.3 works when the only policy allowed is that of Lit', async () => {
    const csp = `${strict}; trusted-types lit-html`;
    const {elements, window} = await openPage({body: `${tag}${script}`, csp});
    expect(cardIds(elements[0])).to.have.lengthOf(total);
    expect(window.seen.violations).to.be.empty;
  });

  it('R5.2 the fallback stays when the script is blocked', async () => {
    const {elements, document} = await openPage({body: `${tag}${script}`, csp: "script-src 'none'"});
    expect(elements[0]?.shadowRoot).to.be.null;
    expect(isVisible(document.querySelector('klima-nettverk a'))).to.be.true;
  });

  it('the fallback goes once the element works', async () => {
    const {document} = await openPage({body: `${tag}${script}`});
    expect(isVisible(document.querySelector('klima-nettverk a'))).to.be.false;
  });

  it('R4.10 the fallback comes back when rendering throws, the page hears nothing, the console once', async () => {
    const broken =
      '<script>String.prototype.normalize = () => { throw new Error("broken by the page"); };</script>';
    const {document, elements, window} = await openPage({body: `${broken}${tag}${script}`});
    expect(isVisible(document.querySelector('klima-nettverk a'))).to.be.true;
    expect(isVisible(shadow(elements[0]).querySelector('.frame'))).to.be.false;
    expect(elements[0]?.shown).to.be.empty;
    expect(window.seen.errors).to.be.empty;
    expect(window.seen.console).to.have.lengthOf(1);
    expect(window.seen.console[0]).to.contain('<klima-nettverk>');
  });

  it('R4.10 the element comes back when what broke it is mended', async () => {
    const broken =
      '<script>const {format} = Intl.ListFormat.prototype; Intl.ListFormat.prototype.format = () => { throw new Error("broken"); };</script>';
    const mend = '<script>window.mend = () => { Intl.ListFormat.prototype.format = format; };</script>';
    const {elements, window, document} = await openPage({body: `${broken}${tag}${script}${mend}`});
    (window as unknown as {mend: () => void}).mend();
    elements[0]?.setAttribute('max', '5');
    await elements[0]?.updateComplete;
    expect(cardIds(elements[0])).to.have.lengthOf(5);
    expect(isVisible(document.querySelector('klima-nettverk a'))).to.be.false;
  });

  it('R3.1 stores nothing and sends nothing while it is used', async () => {
    const {document, elements, window} = await openPage({body: `${tag}${script}`});
    const host = elements[0];
    for (const details of shadow(host).querySelectorAll('details')) details.open = true;
    host?.setAttribute('kommune', '0301');
    await host?.updateComplete;
    shadow(host).querySelector('button')?.click();
    await host?.updateComplete;
    expect(document.cookie).to.equal('');
    expect([window.localStorage.length, window.sessionStorage.length]).to.deep.equal([0, 0]);
    expect(window.performance.getEntriesByType('resource')).to.have.lengthOf(2);
    expect(window.location.hash).to.equal('');
  });

  it('takes properties that were set before it was defined', async () => {
    const early = '<script>document.querySelector("klima-nettverk").kommune = "3403";</script>';
    const {elements} = await openPage({body: `${tag}${early}${script}`});
    expect(titleOf(elements[0])).to.equal('Klimanettverk for Hamar');
  });

  it('can be removed, moved and put back', async () => {
    const {elements, document} = await openPage({body: `<div></div>${tag}${script}`});
    const [host] = elements;
    host?.remove();
    document.querySelector('div')?.append(host as Element);
    await host?.updateComplete;
    expect(cardIds(host)).to.have.lengthOf(total);
  });
});
