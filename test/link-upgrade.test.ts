import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../src/define.js';
import {upgradeLinks} from '../src/link-upgrade.js';
import {consoleDuring, textOf} from './element.js';
import editors from './fixtures/cms-editors.json' with {type: 'json'};

const address = 'https://www.example.no/klimanettverk#klima-nettverk';
const link = (query = '', text = 'Klimanettverk') => `<a href="${address}${query}">${text}</a>`;

/** A part of a page that the watcher of the page does not see. */
const apart = (markup: string): HTMLElement => {
  const part = document.implementation.createHTMLDocument().body;
  part.innerHTML = markup;
  return document.importNode(part, true);
};

const attributesOf = (element: Element | undefined) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({name, value}) => [name, value]));

describe('Link upgrade', () => {
  for (const [editor, forms] of Object.entries(editors.came_back))
    for (const [form, markup] of Object.entries(forms))
      it(`R5.1 ${form}, as ${editor} gives it back`, () => {
        const part = apart(markup);
        const [element, ...others] = upgradeLinks(part);
        expect(others).to.be.empty;
        expect(attributesOf(element)).to.deep.equal({fylke: '46', lang: 'nn'});
        expect(textOf(element?.querySelector('a'))).to.equal('Klimanettverk for kommunar');
      });

  const queries: [query: string, attributes: Record<string, string>][] = [
    ['', {}],
    ['?kommune=3403', {kommune: '3403'}],
    ['&kommune=3403&lang=nn', {kommune: '3403', lang: 'nn'}],
    ['?kommune=3403&amp;lang=nn', {kommune: '3403', lang: 'nn'}],
    ['?kommune=3403&amp;amp;lang=nn', {kommune: '3403', lang: 'nn'}],
    ['%3Fkommune%3D3403%26lang%3Dnn', {kommune: '3403', lang: 'nn'}],
    ['?kommune%3D3403', {kommune: '3403'}],
    ['?kommune=V%C3%A5ler+i+Innlandet', {kommune: 'Våler i Innlandet'}],
    ['?kommune=Våler (Østfold)', {kommune: 'Våler (Østfold)'}],
    ['?heading=&amp;heading-level=3', {heading: '', 'heading-level': '3'}],
    ['?KOMMUNE=3403', {kommune: '3403'}],
    ['?only=kick,c40', {only: 'kick,c40'}],
    ['?kommune', {kommune: ''}],
    ['?&&=&', {}],
  ];
  for (const [query, attributes] of queries)
    it(`R5.3 reads ${JSON.stringify(query)}`, async () => {
      await consoleDuring(async () => {
        const [element] = upgradeLinks(apart(`<p>${link(query)}</p>`));
        expect(element).to.exist;
        expect(attributesOf(element)).to.deep.equal(attributes);
        await Promise.resolve();
      });
    });

  const alone = [
    `<p>${link()}</p>`,
    `<p> &nbsp; ${link()} <br></p>`,
    `<p><strong><span style="color:red">${link()}</span></strong></p>`,
    `<div>${link('', '<span><i></i>Klimanettverk</span>')}</div>`,
    `<ul><li>${link()}</li></ul>`,
    `<table><tr><td>${link()}</td></tr></table>`,
    `<div><p>Før</p>${link()}<p>Etter</p></div>`,
    `<p><a class="btn" target="_blank" rel="noopener noreferrer nofollow" href="${address}?fylke=46">Se nettverkene</a></p>`,
    `<blockquote>${link()}</blockquote>`,
    `<section><!-- merke -->${link()}<span></span></section>`,
    `<article><figure>${link('', '<img alt="Klimanettverk" src="data:,">')}</figure></article>`,
  ];
  for (const markup of alone)
    it(`R5.1 upgrades ${markup.slice(0, 90)}`, () => {
      const part = apart(markup);
      expect(upgradeLinks(part)).to.have.lengthOf(1);
      expect(part.querySelector('klima-nettverk a')?.getAttribute('href')).to.contain(address);
    });

  const left = [
    `<p>Se ${link()} her</p>`,
    `<p>Se <b>${link()}</b></p>`,
    `<p>${link()} ${link()}</p>`,
    `<p>${link()}<img alt="" src="data:,"></p>`,
    `<h2>${link()}</h2>`,
    `<nav><ul><li>${link()}</li></ul></nav>`,
    `<header><p>${link()}</p></header>`,
    `<footer><p>${link()}</p></footer>`,
    `<div role="navigation"><p>${link()}</p></div>`,
    `<div contenteditable="true"><p>${link()}</p></div>`,
    `<div contenteditable><p>${link()}</p></div>`,
    `<details><summary>${link()}</summary></details>`,
    `<klima-nettverk>${link()}</klima-nettverk>`,
    `<p><a href="https://www.example.no/#klima-nettverket">Noe annet</a></p>`,
    `<p><a href="https://www.example.no/#x-klima-nettverk">Noe annet</a></p>`,
    `<p><a href="https://www.example.no/?side=klima-nettverk">Noe annet</a></p>`,
  ];
  for (const markup of left)
    it(`R5.1 leaves alone ${markup.slice(0, 90)}`, () => {
      const part = apart(markup);
      const before = part.innerHTML;
      expect(upgradeLinks(part)).to.be.empty;
      expect(part.innerHTML).to.equal(before);
    });

  it('an unknown parameter is skipped with a message, the rest counts; nothing is run', async () => {
    const lines = await consoleDuring(async () => {
      const [element] = upgradeLinks(
        apart(`<p>${link('?onclick=alert(1)&amp;style=color:red&amp;fylke=46&amp;__proto__=x')}</p>`),
      );
      expect(attributesOf(element)).to.deep.equal({fylke: '46'});
      await Promise.resolve();
    });
    expect(lines).to.have.lengthOf(3);
    expect(lines[0]).to.contain('"onclick" is no parameter; allowed: lang, kommune');
  });

  it('an address that cannot be decoded stays a link, with a message', async () => {
    const lines = await consoleDuring(async () => {
      const part = apart(`<p>${link('%3Fkommune%3D%E0%A4%A')}</p>`);
      expect(upgradeLinks(part)).to.be.empty;
      expect(part.querySelector('p > a')).to.exist;
      await Promise.resolve();
    });
    expect(lines).to.have.lengthOf(1);
  });

  it('R5.4 upgrades what is added to the page later, and works at once', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.innerHTML = `<p>${link('?only=kick')}</p>`;
    await aTimeout(0);
    const element = holder.querySelector('klima-nettverk');
    await element?.updateComplete;
    expect(element?.shown).to.deep.equal(['kick']);
    expect(upgradeLinks(holder), 'only once').to.be.empty;
  });
});
