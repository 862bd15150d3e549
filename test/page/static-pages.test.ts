import {expect, nextFrame} from '@open-wc/testing';
import '../../src/define.js';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {cardIds, script, shadow} from '../pages/open.js';
import {textOf} from '../support/element.js';
import {isKnown, known} from '../support/engines.js';
import {exampleId} from '../../demo/galleri/examples.js';

const one = exampleId();
const address = (lang: string, query = '') => `/test-page/static/${lang}.html${query}`;
const opened: HTMLIFrameElement[] = [];

const open = async (src: string, sandbox?: string): Promise<HTMLIFrameElement> => {
  const frame = Object.assign(document.createElement('iframe'), {src, width: '900', height: '600'});
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  opened.push(frame);
  await loaded;
  return frame;
};

const elementOf = (frame: HTMLIFrameElement | undefined) =>
  frame?.contentDocument?.querySelector('klima-nettverk') ?? undefined;

const elementIn = async (frame: HTMLIFrameElement) => {
  const element = elementOf(frame);
  await element?.updateComplete;
  return element;
};

/** Opens a page; `tops` holds where its first card began in each frame drawn. */
const watch = async (src: string) => {
  const tops = new Set<number>();
  let isOver = false;
  const look = () => {
    const card = elementOf(opened.at(-1))?.shadowRoot?.querySelector('[part~="card"]');
    if (card) tops.add(card.getBoundingClientRect().top);
    if (!isOver) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const frame = await open(src);
  await elementIn(frame);
  await nextFrame();
  isOver = true;
  return {frame, tops: [...tops]};
};

/** The layout shift of a page since it was opened. */
const shiftIn = (frame: HTMLIFrameElement): Promise<number> => {
  const inside = frame.contentWindow as unknown as typeof globalThis;
  return new Promise((resolve) => {
    const observer = new inside.PerformanceObserver((list) => {
      const entries = list.getEntries() as unknown as {value: number}[];
      resolve(entries.reduce((sum, {value}) => sum + value, 0));
    });
    observer.observe({type: 'layout-shift', buffered: true});
    setTimeout(resolve, 200, 0);
  });
};

describe('Static pages', () => {
  afterEach(() => {
    for (const frame of opened.splice(0)) frame.remove();
  });

  for (const [lang, title] of [
    ['nb', 'Klimanettverk for kommuner'],
    ['nn', 'Klimanettverk for kommunar'],
    ['en', 'Climate networks for municipalities'],
  ] as const) {
    it(`R5.2 ${lang}: the whole directory stands in the HTML, before any script`, async () => {
      const markup = await (await fetch(address(lang))).text();
      expect(markup).to.contain(`<html lang="${lang}">`).and.to.contain(title);
      for (const {id, summary} of bundledNetworks()) {
        expect(markup).to.contain(`data-network="${id}"`);
        const start = summary[lang].split(/[ ,.]/).slice(0, 2).join(' ').replace(/’/g, '’');
        expect(markup, id).to.contain(start);
      }
      expect(markup).not.to.match(/lit-part|<\?|\son\w+=|\sstyle=/);
    });

    it(`${lang}: with script it becomes the full element, and nothing jumps${known('no layout shift')}`, async () => {
      const {frame, tops} = await watch(address(lang));
      const element = elementOf(frame);
      expect(cardIds(element).length).to.equal(bundledNetworks().length);
      expect(textOf(shadow(element).querySelector('.title'))).to.equal(title);
      expect(shadow(element).querySelectorAll('.frame')).to.have.lengthOf(1);
      expect(tops).to.have.lengthOf(1);
      if (!isKnown('no layout shift')) expect(await shiftIn(frame)).to.equal(0);
    });
  }

  for (const [what, body] of [
    [
      'an element',
      `<klima-nettverk kommune="3403"><a href="${address('nb')}">Klimanettverk</a></klima-nettverk>`,
    ],
    ['a link', `<p><a href="${address('nb')}#klima-nettverk?kommune=3403">Klimanettverk</a></p>`],
    ['an iframe', `<iframe src="${address('nb')}?kommune=3403" title="Klimanettverk" width="800"></iframe>`],
  ] as const)
    it(`R5.2 with scripts off, ${what} still gives the reader a complete list`, async () => {
      const page = `/test-page?${new URLSearchParams({body: `${script}${body}`}).toString()}`;
      const outer = await open(page, 'allow-same-origin');
      const inner = outer.contentDocument?.querySelector('iframe');
      if (!inner) {
        const link = outer.contentDocument?.querySelector('a');
        expect(link?.getBoundingClientRect().height).to.be.above(0);
        const gone = new Promise((resolve) => outer.addEventListener('load', resolve, {once: true}));
        link?.click();
        await gone;
      }
      const list = inner ?? outer;
      expect(list.contentDocument?.querySelector('klima-nettverk')).not.to.have.property('shown');
      const cards = [...shadow(elementOf(list)).querySelectorAll('[part~="card"]')];
      expect(cards).to.have.lengthOf(bundledNetworks().length);
      const seen = cards.filter(
        (card) => !card.closest('details') && card.getBoundingClientRect().height > 0,
      );
      expect(seen).to.have.lengthOf(bundledNetworks().filter(({status}) => status !== 'ended').length);
    });

  it('what chooses among the networks counts in the query and in the fragment of a link', async () => {
    const byQuery = await elementIn(await open(address('nb', '?kommune=3403&controls=none')));
    expect(textOf(shadow(byQuery).querySelector('.title'))).to.equal('Klimanettverk for Hamar');
    expect(shadow(byQuery).querySelector('.controls')).to.be.null;
    const byFragment = await elementIn(await open(address('nb', `#klima-nettverk?only=${one}&lang=nn`)));
    expect(cardIds(byFragment)).to.deep.equal([one]);
    expect(textOf(shadow(byFragment).querySelector('.title'))).to.equal('Klimanettverk for kommunar');
    const byNonsense = await elementIn(await open(address('nb', '?onclick=alert(1)&style=x')));
    expect(byNonsense?.getAttributeNames()).to.deep.equal([]);
  });

  it('R9.2 a frame may say what its page answers for, but never whose data is shown', async () => {
    const query = `?only=${one}&heading=Hos+oss&contact=klima@kommune.no&member-of=${one}&src=${address('nb')}`;
    const host = await elementIn(await open(address('nb', query)));
    expect(textOf(shadow(host).querySelector('.title'))).to.equal('Hos oss');
    expect(host?.getAttributeNames()).to.have.members(['only', 'heading', 'contact', 'member-of']);
  });

  it('R9.2 nothing is requested, by the policy of the page', async () => {
    const markup = await (await fetch(address('nb'))).text();
    expect(markup).to.contain("connect-src 'none'").and.to.contain("default-src 'none'");
  });

  it('R9.8 a page of its own has one h1 and a main part; in a frame the page around has them', async () => {
    const blocked = (await open(address('nb'), 'allow-same-origin')).contentDocument;
    expect(blocked?.querySelectorAll('h1')).to.have.lengthOf(1);
    expect(blocked?.querySelector('main > klima-nettverk')).to.exist;
    const framed = await open(address('nb'));
    await elementIn(framed);
    expect(framed.contentDocument?.querySelector('h1')).to.be.null;
    expect(framed.contentDocument?.querySelector('main')?.getAttribute('role')).to.equal('none');
  });
});
