import {aTimeout, expect} from '@open-wc/testing';
import {cardIds, closePages, openPage, script, shadow, type TestPage} from '../pages/open.js';
import {inline, link, one} from './expect.js';

/** Counts what a page keeps: observers of its nodes, listeners on document and window, timers that wait. */
const counting = inline(`
  const watched = new Map(), heard = new Set(), waiting = new Set();
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'])
    window[name] = class extends window[name] {
      observe(target, how) { watched.set(this, [...(watched.get(this) ?? []), target]); super.observe(target, how); }
      disconnect() { watched.delete(this); super.disconnect(); }
    };
  for (const target of [window, document]) {
    const {addEventListener, removeEventListener} = target;
    target.addEventListener = (type, act, how) => { heard.add(type + act); addEventListener.call(target, type, act, how); };
    target.removeEventListener = (type, act, how) => { heard.delete(type + act); removeEventListener.call(target, type, act, how); };
  }
  const {setTimeout, clearTimeout} = window;
  window.setTimeout = (act, wait, ...more) => {
    const timer = setTimeout(() => { waiting.delete(timer); act(...more); }, wait);
    waiting.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => { waiting.delete(timer); clearTimeout(timer); };
  window.kept = () => ({
    observers: [...watched.values()].flat().filter((target) => target === document || target.isConnected).length,
    listeners: heard.size, timers: waiting.size, nodes: document.querySelectorAll('*').length,
  });`);

const keptBy = ({window}: TestPage): unknown => (window as unknown as {kept: () => unknown}).kept();

/** Adds an element, uses it as a reader would, removes it. */
const useOnce = async ({document}: TestPage, whole: boolean): Promise<void> => {
  const host = document.createElement('klima-nettverk');
  if (!whole) host.setAttribute('only', one);
  document.body.append(host);
  await host.updateComplete;
  const root = shadow(host);
  for (const details of root.querySelectorAll('details')) details.open = true;
  host.lang = 'nn';
  root.querySelector<HTMLInputElement>('.chips input')?.click();
  const search = root.querySelector<HTMLInputElement>('input[type=search]');
  search?.dispatchEvent(new Event('input', {bubbles: true}));
  await host.updateComplete;
  host.remove();
  document.body.append(host);
  host.remove();
};

describe('Over a long time', () => {
  afterEach(closePages);

  it('a thousand elements added, used and removed leave no observer, listener, timer or node', async () => {
    const page = await openPage({body: `${counting}${script}`});
    await useOnce(page, true);
    const before = keptBy(page);
    expect(before).to.deep.include({observers: 1, timers: 0});
    for (let round = 0; round < 1_000; round++) await useOnce(page, round % 50 === 0);
    expect(keptBy(page)).to.deep.equal(before);
    expect(page.window.seen).to.deep.equal({violations: [], errors: [], console: []});
  });

  it('a thousand links upgraded and removed leave none either', async () => {
    const page = await openPage({body: `<main></main>${counting}${script}`});
    const main = page.document.querySelector('main') as HTMLElement;
    const before = keptBy(page);
    for (let round = 0; round < 1_000; round++) {
      main.innerHTML = link;
      await Promise.resolve();
      if (round % 100 === 0) {
        const host = main.querySelector('klima-nettverk') ?? undefined;
        await host?.updateComplete;
        expect(cardIds(host)).to.deep.equal([one]);
      }
      main.replaceChildren();
      // Without a rest they would be taken for a script that undoes ours.
      if (round % 10 === 9) await aTimeout(0);
      if (round % 150 === 149) await aTimeout(1100);
    }
    expect(keptBy(page)).to.deep.equal(before);
  });

  it('watching for links asks each added block once, and never the rest of the page', async () => {
    const {document, window} = await openPage({body: `<main></main>${script}`});
    const main = document.querySelector('main') as HTMLElement;
    const {prototype} = (window as unknown as typeof globalThis).Element;
    const asked: Element[] = [];
    const native = Object.getOwnPropertyDescriptor(prototype, 'querySelectorAll') as PropertyDescriptor;
    prototype.querySelectorAll = function (this: Element, selector: string) {
      asked.push(this);
      return (native.value as (selector: string) => NodeListOf<Element>).call(this, selector);
    };
    for (let index = 0; index < 10_000; index++) {
      const block = document.createElement('p');
      block.append(
        Object.assign(document.createElement('a'), {href: `/side-${index}`, textContent: 'Les mer'}),
      );
      main.append(block);
    }
    await Promise.resolve();
    Object.defineProperty(prototype, 'querySelectorAll', native);
    expect(asked.length).to.equal(10_000);
    expect(asked.every(({localName}) => localName === 'p')).to.be.true;
  });
});
