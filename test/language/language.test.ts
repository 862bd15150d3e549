import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {confirmed, dayInWords} from '../support/days.js';
import {all, cardOf, element, inside, placesListed, textOf} from '../support/element.js';
import {ended, exampleId} from '../../demo/galleri/examples.js';
import {own} from '../support/own.js';

const titles = {
  nb: 'Klimanettverk for kommuner',
  nn: 'Klimanettverk for kommunar',
  en: 'Climate networks for municipalities',
};
const titleOf = (host: Element) => textOf(inside(host).querySelector('.title'));

describe('Language of one element', () => {
  const cases: [string, keyof typeof titles][] = [
    ['nb', 'nb'],
    ['nb-NO', 'nb'],
    ['NB', 'nb'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nn', 'nn'],
    ['nn-NO', 'nn'],
    ['NN-no', 'nn'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['', 'nb'],
    ['se', 'nb'],
    ['de', 'nb'],
  ];
  for (const [lang, expected] of cases)
    it(`R2.1 lang="${lang}" is shown in ${expected} and says so`, async () => {
      const host = await element({lang});
      expect(titleOf(host)).to.equal(titles[expected]);
      expect(inside(host).querySelector('.frame')?.getAttribute('lang')).to.equal(expected);
    });

  it('R2.1 is inherited from an ancestor', async () => {
    const holder = await fixture(
      html`<div lang="nn">
        <p><klima-nettverk></klima-nettverk></p>
      </div>`,
    );
    const host = holder.querySelector('klima-nettverk');
    await host?.updateComplete;
    expect(titleOf(host as Element)).to.equal(titles.nn);
  });

  it('R2.1 is inherited through a shadow host', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const host = document.createElement('klima-nettverk');
    outer.attachShadow({mode: 'open'}).append(host);
    await host.updateComplete;
    expect(titleOf(host)).to.equal(titles.en);
  });

  it('R2.1 lets two elements on one page speak different languages', async () => {
    const [nynorsk, english] = [await element({lang: 'nn'}), await element({lang: 'en'})];
    expect([titleOf(nynorsk), titleOf(english)]).to.deep.equal([titles.nn, titles.en]);
  });

  it('R2.4 follows a change of its own language: texts, dates and order', async () => {
    const {id, day} = confirmed();
    const host = await element({lang: 'nb', only: `${id} ${exampleId(ended)}`});
    expect(textOf(cardOf(host, id).querySelector('.foot'))).to.contain(dayInWords('nb', day));
    host.lang = 'en';
    await aTimeout(0);
    await host.updateComplete;
    expect(titleOf(host)).to.equal(titles.en);
    expect(textOf(cardOf(host, id).querySelector('.foot'))).to.contain(dayInWords('en', day));
  });

  it('R2.4 follows a change on an ancestor and beyond a shadow host', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const host = document.createElement('klima-nettverk');
    outer.attachShadow({mode: 'open'}).append(host);
    await host.updateComplete;
    outer.lang = 'nn';
    await aTimeout(0);
    await host.updateComplete;
    expect(titleOf(host)).to.equal(titles.nn);
  });

  it('R2.4 speaks the language of its new place after a move', async () => {
    const holder = await fixture(
      html`<div>
        <div lang="nn"></div>
        <div lang="en"></div>
      </div>`,
    );
    const host = document.createElement('klima-nettverk');
    holder.firstElementChild?.append(host);
    await host.updateComplete;
    holder.lastElementChild?.append(host);
    await aTimeout(0);
    await host.updateComplete;
    expect(titleOf(host)).to.equal(titles.en);
  });

  it('R2.4 writes nothing when a lang elsewhere changes nothing for it', async () => {
    const host = await element({lang: 'nn'});
    await placesListed(host);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(inside(host), {subtree: true, childList: true, characterData: true, attributes: true});
    document.documentElement.lang = 'en';
    await aTimeout(0);
    await aTimeout(0);
    document.documentElement.removeAttribute('lang');
    observer.disconnect();
    expect(records.map(({type, target}) => `${type} ${target.nodeName}`)).to.be.empty;
  });

  it('R8.2 writes Norwegian dates on a nynorsk page, whatever the language of the browser', async () => {
    const host = await element({lang: 'nn'});
    expect(textOf(inside(host).querySelector('.credit'))).to.contain(dayInWords('nn'));
  });

  it('R1.8 marks titles of sources with their language, and says when they are not Norwegian', async () => {
    const about = {url: 'https://www.example.no/about', publisher: 'A', date: null};
    const engelsk = {...about, title: 'About us', lang: 'en'};
    const svensk = {...about, title: 'Om oss', lang: 'sv'};
    const host = await element({lang: 'nn', only: 'vart'}, [
      own({sources: {...(own().sources as object), engelsk, svensk}}),
    ]);
    const sources = all(host, '.sources li').map(textOf);
    expect(sources.some((text) => text.includes('på engelsk'))).to.be.true;
    expect(sources.some((text) => text.includes('på svensk'))).to.be.true;
    expect(all(host, '.sources a').every((link) => link.hasAttribute('hreflang'))).to.be.true;
    expect(inside(host).querySelector('.sources [lang="en"]')).to.exist;
  });
});
