import {aTimeout, expect} from '@open-wc/testing';
import type {createElement, useState} from 'react';
import {until} from '../support/element.js';
import {cardIds, closePages, isAtWork, openPage, script, shadow, type TestPage} from '../pages/open.js';
import {expectWhole, expectWholeAfter, fallback, inline, link, one, other, tag, total} from './expect.js';

const library = (address: string) => `<script src="${address}"></script>`;

const only = (page: TestPage) => page.document.querySelector('klima-nettverk') ?? undefined;

const settled = async (page: TestPage): Promise<void> => {
  await aTimeout(60);
  await Promise.all([...page.document.querySelectorAll('klima-nettverk')].map((each) => each.updateComplete));
};

interface ReactHost {
  readonly createElement: typeof createElement;
  readonly useState: typeof useState;
  readonly createRoot: (node: Element) => {render: (tree: unknown) => void; unmount: () => void};
  readonly flushSync: (act: () => void) => void;
}

describe('In React 19', () => {
  afterEach(closePages);

  const openReact = async () => {
    const page = await openPage({body: `<main></main>${library('/hostile/react.js')}${script}`});
    const {createRoot, createElement: h, flushSync} = (page.window as unknown as {host: ReactHost}).host;
    const root = createRoot(page.document.querySelector('main') as Element);
    const show = async (tree: unknown) => {
      flushSync(() => root.render(tree));
      await settled(page);
    };
    return {page, h, show};
  };

  it('properties set, changed and taken away; events heard; removed without a trace', async () => {
    const {page, h, show} = await openReact();
    const heard: string[][] = [];
    const listen = (event: CustomEvent<{shown: string[]}>) => heard.push(event.detail.shown);
    const element = (props: object) =>
      h('section', null, h('klima-nettverk', {'onklima-nettverk-change': listen, ...props}, 'Fallback'));
    await show(element({only: `${one} ${other}`, heading: 'Våre', headingLevel: 3}));
    expect(cardIds(only(page))).to.have.members([one, other]);
    await show(element({only: one}));
    expect(heard.at(-1)).to.deep.equal([one]);
    expect(shadow(only(page)).querySelector('.title')?.localName).to.equal('h2');
    await show(null);
    expect(only(page)).to.be.undefined;
    expect(page.window.seen).to.deep.equal({violations: [], errors: [], console: []});
  });

  it('a link in HTML from a CMS (dangerouslySetInnerHTML) is upgraded, and removed without an error', async () => {
    const {page, h, show} = await openReact();
    await show(h('div', {dangerouslySetInnerHTML: {__html: link}}));
    expect(cardIds(only(page))).to.deep.equal([one]);
    await show(h('div', {title: 'same'}, 'Annet'));
    await show(null);
    expect(page.window.seen).to.deep.equal({violations: [], errors: [], console: []});
  });

  it('a link that React itself has made stays a link, since React fails when a node of its own is moved', async () => {
    const {page, h, show} = await openReact();
    const a = h('a', {href: `https://www.example.no/#klima-nettverk?only=${one}`}, 'Klimanettverk');
    await show(h('div', null, a));
    expect(only(page)).to.be.undefined;
    await show(h('div', null, h('p', null, 'Ny'), a));
    await show(h('div', null, h('p', null, 'Ny')));
    expect(page.document.querySelector('main')?.innerHTML).to.equal('<div><p>Ny</p></div>');
    expect(page.window.seen).to.deep.equal({violations: [], errors: [], console: []});
  });
});

describe('In Vue 3', () => {
  afterEach(closePages);

  it('attributes bound, changed, taken away; a link in v-html and in a template upgraded and removed', async () => {
    const app = `const {createApp, h, ref, nextTick} = Vue; window.state = ref({props: {only: '${one}'}, links: false});
      createApp({render: () => h('div', [
        state.value.props && h('klima-nettverk', state.value.props),
        state.value.links && h('div', {innerHTML: ${JSON.stringify(link).replaceAll('</', '<\\/')}}),
        state.value.links && h('a', {href: 'https://www.example.no/#klima-nettverk?only=${other}'}, 'Klimanettverk'),
      ])}).mount('main');`;
    const vue = library('/node_modules/vue/dist/vue.global.prod.js');
    const page = await openPage({body: `<main></main>${script}${vue}${inline(app)}`});
    const {state} = page.window as unknown as {state: {value: unknown}};
    const set = async (value: unknown) => {
      state.value = value;
      await settled(page);
    };
    await settled(page);
    expect(cardIds(only(page))).to.deep.equal([one]);
    await set({props: {max: 3, focusAreas: 'energy', heading: ''}, links: false});
    expect(cardIds(only(page))).to.have.lengthOf(3);
    await set({props: {}, links: true});
    const ids = [...page.document.querySelectorAll('klima-nettverk')].map((each) => cardIds(each).length);
    expect(ids).to.deep.equal([total, 1, 1]);
    await set({props: undefined, links: false});
    expect(page.document.querySelectorAll('main a')).to.be.empty;
    expect(page.window.seen.errors).to.be.empty;
  });
});

describe('Morphing', () => {
  afterEach(closePages);
  const next = `<klima-nettverk only="${other}" lang="en"><p>Ny</p></klima-nettverk>`;

  it('idiomorph over an element changes its attributes and keeps it and its cards', async () => {
    const idiomorph = library('/node_modules/idiomorph/dist/idiomorph.js');
    const page = await openPage({body: `${idiomorph}<main>${tag}</main>${script}`});
    const before = only(page);
    const morph = (markup: string, morphStyle: string) =>
      (page.window as unknown as {Idiomorph: {morph: (...all: unknown[]) => void}}).Idiomorph.morph(
        page.document.querySelector('main'),
        markup,
        {morphStyle},
      );
    morph(`<main>${tag}</main>`, 'outerHTML');
    await settled(page);
    expectWhole(page);
    morph(next, 'innerHTML');
    await settled(page);
    expect(only(page)).to.equal(before);
    expect(cardIds(before)).to.deep.equal([other]);
    morph(link, 'innerHTML');
    await settled(page);
    expect(cardIds(only(page))).to.deep.equal([one]);
    morph(link, 'innerHTML');
    await settled(page);
    expect(page.document.querySelectorAll('klima-nettverk')).to.have.lengthOf(1);
    expect(page.window.seen).to.deep.equal({violations: [], errors: [], console: []});
  });

  for (const how of ['innerHTML', 'outerHTML', 'innerMorph', 'outerMorph', 'beforeend'])
    it(`htmx with ${how} brings element and link`, async () => {
      const htmx = library('/node_modules/htmx.org/dist/htmx.js');
      const answer = encodeURIComponent(`<main>${next}${link}</main>`);
      const main = `<main hx-get="/test-page/data.json?body=${answer}" hx-swap="${how}" hx-trigger="go">${tag}</main>`;
      const page = await openPage({body: `${htmx}${main}${script}`});
      page.document.querySelector('main')?.dispatchEvent(new Event('go'));
      const last = () => [...page.document.querySelectorAll('klima-nettverk')].slice(-2);
      const shown = () => last().map((each) => (isAtWork(each) ? cardIds(each).join() : ''));
      await until(() => shown().join() === `${other},${one}`, 'the answer upgraded');
      await settled(page);
      expect(shown()).to.deep.equal([other, one]);
      expect(page.window.seen.errors).to.be.empty;
    });
});

describe('Beside another Lit', () => {
  afterEach(closePages);

  const anotherLit = (more = '') => `<script type="module">${more}
    import {LitElement, html} from '/node_modules/lit/index.js';
    customElements.define('other-element', class extends LitElement {
      static properties = {n: {}};
      render() { return html\`<p>\${this.n} <slot></slot></p>\`; }
    });</script>`;

  it('elements of either render inside the other', async () => {
    const body = `${anotherLit()}<other-element n="3">${tag}</other-element><klima-nettverk><other-element slot="intro" n="4"></other-element>${fallback}</klima-nettverk>${script}`;
    const page = await openPage({body});
    await settled(page);
    expect(page.window.seen.errors).to.be.empty;
    for (const element of page.elements) expect(cardIds(element)).to.have.lengthOf(total);
    for (const each of page.document.querySelectorAll('other-element'))
      expect(shadow(each).textContent).to.match(/[34]/);
  });

  it('hooks that a page has set for its own Lit (old versions, polyfills, hydration) do no harm', async () => {
    const code = `window.litHtmlVersions = ['1.4.1', '2.8.0']; window.litElementVersions = ['2.5.1', '3.3.3'];
      window.reactiveElementVersions = ['1.6.3']; window.litElementPolyfillSupport = window.litHtmlPolyfillSupport = undefined;`;
    await expectWholeAfter(inline(code));
  });
});
