import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {authors, harmless} from '../../src/page/parameters.js';
import {KlimaNettverk} from '../../src/klima-nettverk.js';
import {parametersOf} from '../../src/page/links/parameters.js';
import {upgradeLinks} from '../../src/page/links/upgrade.js';
import {watchLinks} from '../../src/page/links/watch.js';
import {consoleDuring, textOf} from '../support/element.js';
import editors from '../fixtures/cms-editors.json' with {type: 'json'};

const address = 'https://www.example.no/klimanettverk#klima-nettverk';
const link = (query = '', text = 'Klimanettverk') => `<a href="${address}${query}">${text}</a>`;

/** A part of a page that the watcher of the page does not see. */
const apart = (markup: string): HTMLElement => {
  const part = document.implementation.createHTMLDocument().body;
  part.innerHTML = markup;
  return document.importNode(part, true);
};

/** A page of its own; engines differ on what such a page says of itself. */
const pageWith = (markup: string, state: {readyState: string; designMode: string}): Document => {
  const page = document.implementation.createHTMLDocument();
  for (const key of ['readyState', 'designMode'] as const)
    Object.defineProperty(page, key, {get: () => state[key]});
  page.body.innerHTML = markup;
  return page;
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
    ['?only=et-nettverk,to', {only: 'et-nettverk,to'}],
    ['?kommune', {kommune: ''}],
    ['?&&=&', {}],
    ['?kommune=3403&amp;amp;amp;lang=nn', {kommune: '3403', lang: 'nn'}],
    ['?heading=Klima%26milj%C3%B8%3D1', {heading: 'Klima&miljø=1'}],
    ['/kommune=3403', {kommune: '3403'}],
    ['//?kommune=3403', {kommune: '3403'}],
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
    `<div>Før <bred-boks></bred-boks>${link()}</div>`,
    `<p><wbr>${link()}<b> &nbsp;\u200b\ufeff</b></p>`,
    `<div contenteditable="false"><p>${link()}</p></div>`,
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
    `<p>${link()}<br>er nyttig</p>`,
    `<p>Se her:<wbr>${link()}</p>`,
    `<p><abbr>KS</abbr> ${link()}</p>`,
    `<p>${link()}<b><img alt="" src="data:,"></b></p>`,
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
    it(`R5.1 leaves alone ${markup.slice(0, 90)}, without a word`, async () => {
      const part = apart(markup);
      const before = part.innerHTML;
      const lines = await consoleDuring(async () => {
        expect(upgradeLinks(part)).to.be.empty;
        await Promise.resolve();
      });
      expect(part.innerHTML).to.equal(before);
      expect(lines).to.be.empty;
    });

  const inline =
    'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var';
  for (const name of inline.split(' '))
    it(`R5.1 a <${name}> with text is part of the line, an empty one adds nothing`, () => {
      const beside = (text: string) => upgradeLinks(apart(`<p><${name}>${text}</${name}> ${link()}</p>`));
      expect([beside('Se').length, beside('').length]).to.deep.equal([0, 1]);
    });

  const shown = 'img picture svg video audio iframe object embed canvas input select textarea button';
  for (const name of shown.split(' '))
    it(`R5.1 leaves alone a link beside a <${name}>`, () => {
      const part = apart(`<p>${link()}</p>`);
      part.querySelector('p')?.prepend(document.createElement(name));
      expect(upgradeLinks(part)).to.be.empty;
    });

  const guarded = [
    ...'nav header footer h1 h2 h3 h4 h5 h6 button summary label'.split(' ').map((name) => [name, '']),
    ...'navigation banner contentinfo heading'.split(' ').map((role) => ['div', `role="${role}"`]),
    ['div', 'contenteditable'],
    ['klima-nettverk', ''],
  ];
  for (const [name, attributes] of guarded)
    it(`R5.1 leaves alone a link inside <${name} ${attributes}>`, () => {
      expect(upgradeLinks(apart(`<${name} ${attributes}><div>${link()}</div></${name}>`))).to.be.empty;
    });

  it('R5.1 a link to a place on its own page is as good', () => {
    const [element] = upgradeLinks(apart('<p><a href="#klima-nettverk?kommune=3403">Klimanettverk</a></p>'));
    expect(attributesOf(element)).to.deep.equal({kommune: '3403'});
  });

  it('R5.1 a link that is asked for itself, and those of a whole page, are upgraded', () => {
    const [one] = apart(`<p>${link()}</p>`).querySelectorAll('a');
    expect(upgradeLinks(one as Element)).to.have.lengthOf(1);
    const page = document.implementation.createHTMLDocument();
    page.body.innerHTML = `<p>${link()}</p>`;
    expect(upgradeLinks(page)).to.have.lengthOf(1);
    const [other] = apart('<p><a href="#annet">Noe annet</a></p>').querySelectorAll('a');
    expect(upgradeLinks(other as Element)).to.be.empty;
  });

  it('R5.1 leaves alone what stands on a page that is being edited as a whole', () => {
    const state = {readyState: 'complete', designMode: 'on'};
    const page = pageWith(`<p>${link()}</p>`, state);
    expect(upgradeLinks(page.body)).to.be.empty;
    state.designMode = 'off';
    expect(upgradeLinks(page.body)).to.have.lengthOf(1);
  });

  it('a link that React has made stays where React looks for it; marks of others are no hindrance', () => {
    const part = apart(`<p>${link()}</p><p>${link()}</p>`);
    const [ofReact, ofOthers] = part.querySelectorAll('a');
    Object.assign(ofReact as Element, {__reactFiber$x1: {}});
    Object.assign(ofOthers as Element, {__vnode: {}, ikke__reactFiber: {}});
    expect(upgradeLinks(part)).to.have.lengthOf(1);
    expect(ofReact?.closest('klima-nettverk')).to.be.null;
  });

  it('R5.3 reads the query where nothing stands behind the fragment, which is a CSS selector then', () => {
    const read = (start: string) => {
      const part = apart(`<p><a href="${start}">K</a></p>`);
      return attributesOf(upgradeLinks(part)[0]);
    };
    const page = 'https://www.example.no/klimanettverk';
    expect(read(`${page}?kommune=3403&amp;lang=nn#klima-nettverk`)).to.deep.equal({
      kommune: '3403',
      lang: 'nn',
    });
    expect(read(`${page}?kommune=3403&amp;amp;lang=nn#klima-nettverk`)).to.deep.equal({
      kommune: '3403',
      lang: 'nn',
    });
    expect(read('?KOMMUNE=3403#klima-nettverk')).to.deep.equal({kommune: '3403'});
    expect(read(`${page}?lang=en#klima-nettverk?kommune=3403`)).to.deep.equal({kommune: '3403'});
    expect(() => document.querySelector('#klima-nettverk')).not.to.throw();
  });

  it('an address without our fragment has no parameters', () => {
    for (const page of ['https://www.example.no/', 'https://e.no/a', ''])
      expect(parametersOf(`${page}?kommune=3403`), page).to.be.undefined;
    expect(parametersOf(`${address}?kommune=3403`)?.get('kommune')).to.equal('3403');
  });

  it('R9.2 knows each attribute: what anybody may set, what authors may, and what no address may', () => {
    const {observedAttributes} = KlimaNettverk;
    expect([...harmless, ...authors, 'src']).to.have.members([...observedAttributes, 'lang']);
  });

  it('R9.2 no link sets src; an author may speak through heading, contact and member-of', async () => {
    const lines = await consoleDuring(async () => {
      const query =
        '?src=%2Fevil.json&amp;SRC=https://e.no&amp;heading=H&amp;contact=a@b.no&amp;member-of=et-nettverk';
      const [element] = upgradeLinks(apart(`<p>${link(query)}</p>`));
      expect(attributesOf(element)).to.deep.equal({
        heading: 'H',
        contact: 'a@b.no',
        'member-of': 'et-nettverk',
      });
      await Promise.resolve();
    });
    expect(lines).to.have.lengthOf(2);
  });

  it('R9.2 inside data-klima-nettverk="limited" a link chooses, and says nothing', async () => {
    await consoleDuring(async () => {
      const query = '?kommune=3403&amp;heading=H&amp;contact=a@b.no&amp;member-of=et-nettverk&amp;HEADING=H';
      const part = apart(`<div data-klima-nettverk="limited"><section><p>${link(query)}</p></section></div>`);
      expect(attributesOf(upgradeLinks(part)[0])).to.deep.equal({kommune: '3403'});
      await Promise.resolve();
    });
  });

  const notOfTheWeb = [
    'javascript:alert(1)//',
    'JavaScript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.no',
    'tel:12',
    'ftp://e.no/',
    'blob:https://e.no/1',
    'file:///etc/passwd',
    'app://x/',
    'about:blank',
  ];
  for (const start of notOfTheWeb)
    it(`R9.3 leaves alone an address that is not of the web: ${start.trim()}`, () => {
      const part = apart(`<p>${link()}</p>`);
      part.querySelector('a')?.setAttribute('href', `${start}#klima-nettverk?only=et-nettverk`);
      expect(upgradeLinks(part)).to.be.empty;
    });

  it('R9.3 leaves alone a link in a drawing, where no element can stand', () => {
    const drawing = `<svg><g><a href="${address}"><text>K</text></a></g></svg>`;
    expect(upgradeLinks(apart(drawing))).to.be.empty;
  });

  it('works on a page that has taken console.warn away', () => {
    const {warn} = console;
    Object.assign(console, {warn: undefined});
    try {
      expect(upgradeLinks(apart(`<p>${link('?ukjent=1')}</p>`))).to.have.lengthOf(1);
      expect(upgradeLinks(apart('<p><a href="https://[/#klima-nettverk">K</a></p>'))).to.be.empty;
    } finally {
      console.warn = warn;
    }
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
    expect(lines[0]).to.contain('"onclick" is no parameter; allowed: kommune');
  });

  it('a link with a thousand unknown parameters writes few lines in the console', async () => {
    const lines = await consoleDuring(async () => {
      const query = Array.from({length: 1000}, (_, index) => `x${index}=1`).join('&amp;');
      expect(upgradeLinks(apart(`<p>${link(`?${query}&amp;max=3`)}</p>`))[0]?.getAttribute('max')).to.equal(
        '3',
      );
      await Promise.resolve();
    });
    expect(lines).to.have.length.within(1, 20);
    await aTimeout(1100);
  });

  it('what cannot be decoded of an address takes nothing else with it', () => {
    const read = (query: string) => attributesOf(upgradeLinks(apart(`<p>${link(query)}</p>`))[0]);
    expect(read('%3Fkommune%3D3403%26only%3D%E0%A4%A').kommune).to.equal('3403');
    expect(read('?kommune=3403&amp;only=%E0%A4%A').kommune).to.equal('3403');
    expect(read('?kommune=%&amp;lang=nn').lang).to.equal('nn');
  });

  it('an address that is none stays a link, with a message', async () => {
    const lines = await consoleDuring(async () => {
      const part = apart(`<p>${link()}</p>`);
      part.querySelector('a')?.setAttribute('href', 'https://[/#klima-nettverk');
      expect(upgradeLinks(part)).to.be.empty;
      await Promise.resolve();
    });
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.contain('the link stays a link');
  });

  it('R5.4 upgrades the links of a page once it is read, and not before', () => {
    const state = {readyState: 'loading', designMode: 'off'};
    const page = pageWith(`<p>${link()}</p>`, state);
    const elements = () => page.querySelectorAll('klima-nettverk').length;
    watchLinks(page);
    expect(elements()).to.equal(0);
    state.readyState = 'interactive';
    page.dispatchEvent(new Event('DOMContentLoaded'));
    expect(elements()).to.equal(1);
    page.body.insertAdjacentHTML('beforeend', `<p>${link()}</p>`);
    page.dispatchEvent(new Event('DOMContentLoaded'));
    expect(elements(), 'read once').to.equal(1);
  });

  it('R5.4 upgrades at once on a page that is read already, and what comes deep inside it with text', async () => {
    const page = pageWith(`<main><p>${link()}</p></main>`, {readyState: 'complete', designMode: 'off'});
    watchLinks(page);
    expect(page.querySelectorAll('klima-nettverk')).to.have.lengthOf(1);
    const more = page.createElement('p');
    more.innerHTML = link();
    const gone = more.cloneNode(true) as Element;
    page.querySelector('main')?.append('Tekst', more, gone);
    gone.remove();
    await aTimeout(20);
    expect(page.querySelectorAll('klima-nettverk')).to.have.lengthOf(2);
    expect(gone.querySelector('klima-nettverk'), 'what was taken away').to.be.null;
  });

  it('R5.4 upgrades forty that come one after the other in one task, the last ones after a while', async () => {
    const page = pageWith('<main></main>', {readyState: 'complete', designMode: 'off'});
    watchLinks(page);
    for (let count = 0; count < 40; count++) {
      page.querySelector('main')?.insertAdjacentHTML('beforeend', `<p>${link()}</p>`);
      await Promise.resolve();
      await Promise.resolve();
    }
    const elements = () => page.querySelectorAll('klima-nettverk').length;
    expect(elements()).to.be.within(1, 39);
    await aTimeout(2500);
    expect(elements()).to.equal(40);
  });

  it('R5.4 upgrades what is added to the page later, and works at once', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const [{id} = {id: ''}] = bundledNetworks();
    holder.innerHTML = `<p>${link(`?only=${id}`)}</p>`;
    await aTimeout(0);
    const element = holder.querySelector('klima-nettverk');
    await element?.updateComplete;
    expect(element?.shown).to.deep.equal([id]);
    expect(upgradeLinks(holder), 'only once').to.be.empty;
  });
});
