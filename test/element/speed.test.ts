import {aTimeout, expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {button, press, result, status, tick, type} from '../support/controls.js';
import {all, cardOf, element, inside, network, textOf, until} from '../support/element.js';
import {isKnown, known} from '../support/engines.js';
import {closePages, openPage, script, type TestPage} from '../pages/open.js';
import {exampleId, examples, not, regional} from '../../demo/galleri/examples.js';
import {own} from '../support/own.js';

const cards = (host: Element) => all(host, '[part~="card"]');

const withHundred = bundledNetworks().length + 100;

/** The bundled networks with many own ones, which have ended. */
const withOwn = (count: number, lang = 'nb') =>
  element(
    {lang},
    Array.from({length: count}, (_, index) =>
      own({id: `own-${index}`, status: 'ended', until: '2025', joining: 'closed'}),
    ),
  );

describe('Speed', () => {
  it('all bundled networks are in the document, for search in the page, print and screen readers', async () => {
    const host = await element();
    expect(cards(host)).to.have.lengthOf(bundledNetworks().length);
    expect(all(host, 'button').map(textOf).join()).not.to.contain('Vis flere');
  });

  it('typing leaves the cards alone that still match', async () => {
    const host = await element({}, [own()]);
    await type(host, 'p');
    const stays = cardOf(host, 'vart');
    const changes = new MutationObserver(() => undefined);
    changes.observe(stays, {subtree: true, childList: true, characterData: true, attributes: true});
    await type(host, 'prøvenettverket');
    expect(cards(host)).to.have.lengthOf(1);
    expect(cardOf(host, 'vart')).to.equal(stays);
    expect(changes.takeRecords()).to.be.empty;
  });

  it('more than a hundred networks come in pages, the next one on demand and by keyboard', async () => {
    const host = await withOwn(100);
    expect(cards(host)).to.have.lengthOf(12);
    expect(host.shown).to.have.lengthOf(12);
    expect(result(host)).to.equal(`12 av ${withHundred} nettverk vises. ${withHundred} passer til utvalget.`);
    button(host, `Vis flere (${withHundred - 12} til)`).focus();
    await press(host, 'Vis flere');
    await until(() => status(host) && inside(host).activeElement?.matches('.name'), 'told, and led there');
    expect(cards(host)).to.have.lengthOf(24);
    expect(status(host)).to.equal(`24 av ${withHundred} nettverk vises.`);
    expect(inside(host).activeElement).to.equal(cards(host)[12]?.querySelector('.name'));
  });

  it('pages go on to the last network, the folded group of ended ones included', async () => {
    const host = await withOwn(100);
    while (cards(host).length < withHundred) {
      const before = cards(host).length;
      await press(host, 'Vis flere');
      await until(() => cards(host).length > before, 'the next page');
    }
    expect(cards(host)).to.have.lengthOf(withHundred);
    expect(all(host, 'button').map(textOf).join()).not.to.contain('Vis flere');
    expect(result(host)).to.equal(`${withHundred} av ${withHundred} nettverk vises.`);
    expect(inside(host).activeElement?.localName).to.equal('summary');
  });

  it('a choice begins at the first page, and a search looks through all of them', async () => {
    const host = await withOwn(100);
    await press(host, 'Vis flere');
    await tick(host, 'Energi');
    expect(cards(host)).to.have.lengthOf(12);
    const [energetic] = examples(({focus}) => focus.includes('energy'));
    await type(host, energetic?.name.nb ?? '');
    expect(host.shown).to.include(energetic?.id);
  });

  it('a card that a search took away comes back as the reader left it', async () => {
    const host = await element({}, [own()]);
    const id = exampleId();
    const card = cardOf(host, id);
    const sources = card.querySelector('details.sources') as HTMLDetailsElement;
    sources.open = true;
    await type(host, 'prøvenettverket');
    expect(card.isConnected).to.be.false;
    await type(host, '');
    expect(cardOf(host, id)).to.equal(card);
    expect(sources.open).to.be.true;
  });

  it('a card that was away while the language or a choice changed comes back in the new one', async () => {
    const area = {municipalities: [], counties: ['34']};
    const host = await element({}, [own({area, members: null})]);
    await type(host, network(exampleId(not(regional))).name.nb);
    expect(host.shown).not.to.include('vart');
    host.lang = 'en';
    host.kommune = '3403';
    await type(host, '');
    const card = cardOf(host, 'vart');
    expect(textOf(card)).to.contain('Last confirmed');
    expect(textOf(card.querySelector('.reasons'))).to.contain('Innlandet');
  });

  it('paper says how many of the networks it holds', async () => {
    const host = await withOwn(100, 'nn');
    expect(all(host, '.on-paper').map(textOf)).to.deep.equal([`Viser 12 av ${withHundred} nettverk.`]);
    expect(button(host, `Vis fleire (${withHundred - 12} til)`)).to.exist;
    const english = await withOwn(100, 'en');
    expect(button(english, `Show more (${withHundred - 12} left)`)).to.exist;
  });
});

const layoutShiftIn = (window: TestPage['window']): (() => number) => {
  let shift = 0;
  new (window as unknown as typeof globalThis).PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
  return () => shift;
};

/** How far what can be seen at first has moved at the end. */
const movementIn = (window: TestPage['window']): (() => number) => {
  const top = () => window.document.getElementById('after')?.getBoundingClientRect().top ?? 0;
  const before = top();
  return () => (before < window.innerHeight ? top() - before : 0);
};

describe('Layout shift', () => {
  afterEach(closePages);

  it(`with the rule of the reference, what follows does not jump${known('no layout shift')}`, async () => {
    const reference = await (await fetch('/docs/reference.md')).text();
    const [, rule = ''] = /```css\n([^`]*klima-nettverk:not\(:defined\)[^`]*)```/.exec(reference) ?? [];
    expect(rule).to.contain('min-block-size');
    // Late, as on a slow line: the page stands there before the element does.
    const late = script
      .replace('<script ', '<script async ')
      .replace('klima-nettverk.js', 'klima-nettverk.js?late');
    const body = `<klima-nettverk><a href="#x">Klimanettverk</a></klima-nettverk><p id="after">Etterpå</p>`;
    const shiftWith = async (css: string) => {
      const {document, window} = await openPage({head: `<style>${css}</style>`, body});
      window.frameElement?.scrollIntoView();
      const shift = isKnown('no layout shift') ? movementIn(window) : layoutShiftIn(window);
      await aTimeout(200);
      document.body.append(document.createRange().createContextualFragment(late));
      const card = () => document.querySelector('klima-nettverk')?.shadowRoot?.querySelector('.card');
      await until(card, 'the cards');
      await aTimeout(400);
      return shift();
    };
    expect(await shiftWith('')).to.be.above(0);
    expect(await shiftWith(rule)).to.equal(0);
  });
});
