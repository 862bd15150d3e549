import {expect} from '@open-wc/testing';
import {until} from '../support/element.js';
import {cardIds, closePages, openPage, script, type TestPage} from '../pages/open.js';
import {inline, one} from './expect.js';

const href = `https://www.example.no/klimanettverk#klima-nettverk?only=${one}`;
const library = (address: string) => `<script src="${address}"></script>`;

/** Shows or hides the link, and something after it. */
type Show = (isThere: boolean, hasMore: boolean) => unknown;

const bundled = (address: string) =>
  `${library(address)}${inline(`window.show = host.start(document.querySelector('main'), '${href}')`)}`;

const vue = `${library('/node_modules/vue/dist/vue.global.prod.js')}${inline(`
  const {createApp, h, ref, createCommentVNode} = Vue;
  const state = ref([true, false]);
  window.show = (...now) => { state.value = now; };
  createApp({render: () => h('div', [
    h('p', 'Før'),
    state.value[0] ? h('a', {href: '${href}'}, 'Klimanettverk') : createCommentVNode('v-if'),
    state.value[1] ? h('p', 'Mer') : createCommentVNode('v-if'),
    h('p', 'Etter'),
  ])}).mount('main');`)}`;

const alpine = `<div x-data="{there: true, more: false}" @show="[there, more] = $event.detail">
  <p>Før</p>
  <template x-if="there"><a href="${href}">Klimanettverk</a></template>
  <template x-if="more"><p>Mer</p></template>
  <p>Etter</p></div>
  ${inline(`window.show = (...detail) => document.querySelector('[x-data]').dispatchEvent(new CustomEvent('show', {detail}))`)}
  ${library('/node_modules/alpinejs/dist/cdn.min.js')}`;

const elementsIn = ({document}: TestPage) => [...document.querySelectorAll('klima-nettverk')];
const linesIn = ({document}: TestPage) =>
  [...document.querySelectorAll('main div > *:not(template)')].map(({localName, textContent}) =>
    localName === 'klima-nettverk' ? localName : textContent,
  );

const list = 'klima-nettverk';

describe('A link that a framework shows and hides', () => {
  afterEach(closePages);

  for (const [framework, body] of [
    ['Vue 3', vue],
    ['Svelte 5', bundled('/hostile/svelte.js')],
    ['Alpine 3', alpine],
  ] as const)
    for (const order of ['before', 'after'])
      it(`${framework}, its script ${order} ours: the list goes and comes with it, and never doubles`, async () => {
        const main = framework.startsWith('Alpine') ? `<main>${body}</main>` : `<main></main>${body}`;
        const page = await openPage({body: order === 'before' ? main + script : script + main});
        const {show} = page.window as unknown as {show: Show};
        const expectLines = (...lines: string[]) =>
          until(() => linesIn(page).join() === lines.join(), `${lines.join()} in ${framework}`);
        await expectLines('Før', list, 'Etter');
        await until(() => cardIds(elementsIn(page)[0]).join() === one, 'the card');
        for (let round = 0; round < 3; round++) {
          show(false, false);
          await expectLines('Før', 'Etter');
          show(true, false);
          await expectLines('Før', list, 'Etter');
        }
        show(false, true);
        await expectLines('Før', 'Mer', 'Etter');
        expect(page.window.seen.errors).to.be.empty;
      });

  for (const order of ['before', 'after'])
    it(`Preact, its script ${order} ours: its own link stays a link, as it fails when one is moved`, async () => {
      const main = `<main></main>${bundled('/hostile/preact.js')}`;
      const page = await openPage({body: order === 'before' ? main + script : script + main});
      const {show} = page.window as unknown as {show: Show};
      const linksOfItsOwn = () => page.document.querySelectorAll('main > div > a').length;
      await until(() => elementsIn(page).length === 1, 'the link in HTML of a CMS upgraded');
      expect(linksOfItsOwn()).to.equal(1);
      for (const [isThere, hasMore] of [
        [false, true],
        [true, true],
        [true, false],
        [false, false],
      ] as const) {
        show(isThere, hasMore);
        expect(linksOfItsOwn()).to.equal(isThere ? 1 : 0);
      }
      expect(elementsIn(page)).to.have.lengthOf(1);
      expect(page.window.seen.errors).to.be.empty;
    });

  it('React 19 finds what a server has rendered as it was, and a link in HTML is upgraded afterwards', async () => {
    const tree = `h('div', null, h('p', null, h('a', {href: '${href}'}, 'Klimanettverk')),
      h('div', {dangerouslySetInnerHTML: {__html: '<p><a href="${href}">Fra CMS</a></p>'}}))`;
    const body = `<div id="__next"></div>${library('/hostile/react.js')}
      ${inline(`const h = host.createElement, next = document.getElementById('__next');
        window.recovered = [];
        next.innerHTML = host.renderToString(${tree});
        addEventListener('load', () => setTimeout(() => host.hydrateRoot(next, ${tree}, {
          onRecoverableError: (error) => recovered.push(error.message),
        }), 100));`)}${script}`;
    const page = await openPage({body});
    await until(() => elementsIn(page).length === 1, 'the link in HTML upgraded');
    expect(elementsIn(page)[0]?.textContent).to.equal('Fra CMS');
    expect((page.window as unknown as {recovered: string[]}).recovered).to.be.empty;
    expect(page.window.seen.errors).to.be.empty;
  });
});
