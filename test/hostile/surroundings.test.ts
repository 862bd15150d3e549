import {expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {until} from '../support/element.js';
import {cardIds, closePages, isAtWork, openPage, script, shadow} from '../pages/open.js';
import {expectWhole, expectWholeAfter, inline, isVisible, link, one, tag, total} from './expect.js';

const style = (css: string) => `<style>${css}</style>`;

describe('Surroundings', () => {
  afterEach(closePages);

  const doctypes: [what: string, doctype: string][] = [
    ['HTML 4.01 Transitional', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">'],
    [
      'HTML 4.01 Transitional with its address',
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">',
    ],
    [
      'XHTML 1.0 Transitional',
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    ],
    ['HTML 3.2', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">'],
    ['no doctype', ''],
  ];
  for (const [what, doctype] of doctypes)
    it(`${what}: works, and the table for comparing keeps the size and colour of the text`, async () => {
      const {elements, document} = await expectWholeAfter(
        style('body {font-size: 30px; color: rgb(0, 0, 99)}'),
        {
          doctype,
        },
      );
      expect(document.doctype?.publicId ?? '').to.equal(/PUBLIC "([^"]+)"/.exec(doctype)?.[1] ?? '');
      const root = shadow(elements[0]);
      const [first, second] = root.querySelectorAll<HTMLInputElement>('.pick input');
      first?.click();
      second?.click();
      await elements[0]?.updateComplete;
      root.querySelector<HTMLButtonElement>('.pick button')?.click();
      await elements[0]?.updateComplete;
      const cell = getComputedStyle(root.querySelector('tbody tr:not(.same) td') as Element);
      expect(parseFloat(cell.fontSize)).to.be.within(25, 30);
      expect(cell.color).to.equal('rgb(0, 0, 99)');
    });

  it('CSS as of an ad blocker hides none of it: no name inside looks like an advertisement', async () => {
    const words =
      'banner|(^|[-_ ])ads?($|[-_ ])|advert|sponsor|promo|popup|overlay|cookie|consent|social|share|newsletter|tracking|analytics';
    const css = ['banner', 'advert', 'sponsor', 'promo', 'cookie', 'social', 'popup', 'consent']
      .map((word) => `[class*=${word}], [id*=${word}]`)
      .join();
    const {elements} = await expectWholeAfter(style(`${css} {display: none !important}`));
    expect(isVisible(elements[0])).to.be.true;
    const named = [elements[0] as Element, ...shadow(elements[0]).querySelectorAll('*')].flatMap((node) =>
      ['class', 'id', 'part'].map((name) => node.getAttribute(name) ?? ''),
    );
    expect(named.filter((name) => new RegExp(words, 'i').test(name))).to.be.empty;
  });

  it('a page that hides klima-nettverk itself is obeyed: that cannot be helped, nor should it', async () => {
    const {elements} = await expectWholeAfter(style('klima-nettverk {display: none}'));
    expect(isVisible(elements[0])).to.be.false;
  });

  const sheets: [what: string, css: string][] = [
    ['all: unset for everything', '* {all: unset !important}'],
    ['all: initial on the body', 'body {all: initial}'],
    ['everything a flex container', '* {display: flex !important}'],
    ['everything floating', '* {float: left !important; position: relative !important}'],
    [
      'no line height and invisible fonts on headings, lists and links',
      'h1,h2,h3,h4,li,ul,a,p,dl,dt,dd,summary,button,input,select {line-height: 0 !important; font-size: 0 !important; display: none !important}',
    ],
  ];
  for (const [what, css] of sheets)
    it(`CSS of the page, ${what}: cards are seen and lie beside or below each other`, async () => {
      const {elements} = await expectWholeAfter(style(css));
      const boxes = [...shadow(elements[0]).querySelectorAll('.group:not(.ended) .card')].map((card) =>
        card.getBoundingClientRect(),
      );
      expect(boxes.every(({width, height}) => width > 150 && height > 100)).to.be.true;
      expect(new Set(boxes.map(({left, top}) => `${left} ${top}`)).size).to.equal(boxes.length);
    });

  it('<base href> elsewhere: own data is asked for there, and nothing else is', async () => {
    const src = `data.json?body=%7B%22networks%22:[%7B%22id%22:%22${one}%22,%22hidden%22:true%7D]%7D`;
    const head = '<base href="/test-page/">';
    const {elements, window} = await openPage({
      head,
      body: `<klima-nettverk src="${src}"></klima-nettverk>${script}`,
    });
    await until(() => isAtWork(elements[0]), 'the file read');
    expect(cardIds(elements[0]))
      .to.have.lengthOf(total - 1)
      .and.not.to.include(one);
    expect(window.seen).to.deep.equal({violations: [], errors: [], console: []});
  });

  for (const href of ['http://[', 'javascript:alert(1)', 'data:text/html,x', 'about:blank'])
    it(`<base href="${href}">: works, frames and links too`, async () => {
      const body = `<iframe src="http://["></iframe>${link}${tag}${script.replace('/test', `${location.origin}/test`)}`;
      const page = await openPage({head: `<base href="${href}">`, body});
      const [frame] = page.document.querySelectorAll('iframe');
      const message = new MessageEvent('message', {
        data: {type: 'klima-nettverk-height', height: 9},
        source: frame?.contentWindow ?? null,
      });
      page.window.dispatchEvent(message);
      expectWhole({...page, elements: page.elements.slice(1)});
    });

  it('two thousand elements deep: element and link work', async () => {
    const deep = `const make = (markup) => { let inner = document.body.appendChild(document.createElement('div'));
      for (let depth = 0; depth < 2000; depth++) inner = inner.appendChild(document.createElement('div'));
      inner.innerHTML = markup; };`;
    const put = `make('${tag.replace('/', '\\/')}'); make('${link}');`;
    const {document, window} = await openPage({body: `${script}${inline(deep + put)}`});
    const [element, upgraded] = document.querySelectorAll('klima-nettverk');
    expect(cardIds(element)).to.have.lengthOf(total);
    expect(cardIds(upgraded)).to.deep.equal([one]);
    expect(window.seen.errors).to.be.empty;
  });

  it('printed while it loads: before the script, between, after; all is there in the end', async () => {
    const print = inline("dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'));");
    const page = await openPage({body: `${print}${tag}${print}${script}${print}`});
    page.elements[0]?.setAttribute('heading', 'Nettverk');
    page.window.dispatchEvent(new Event('beforeprint'));
    await page.elements[0]?.updateComplete;
    expectWhole(page);
  });

  it('fifty on one page, in three languages: each works for itself', async () => {
    const languages = ['nb', 'nn', 'en'];
    const body = Array.from(
      {length: 50},
      (_, index) => `<klima-nettverk lang="${languages[index % 3]}" id="k${index}"></klima-nettverk>`,
    ).join('');
    const page = await openPage({body: `${body}${script}`});
    expectWhole(page);
    expect(page.elements).to.have.lengthOf(50);
    const [first, second] = page.elements;
    shadow(first).querySelector<HTMLInputElement>('.chips input')?.click();
    await first?.updateComplete;
    expect(cardIds(first).length).to.be.below(bundledNetworks().length);
    expect(cardIds(second)).to.have.lengthOf(total);
    expect(shadow(second).querySelector('.frame')?.getAttribute('lang')).to.equal('nn');
  });
});
