import {aTimeout, expect} from '@open-wc/testing';
import {until} from '../support/element.js';
import {cardIds, closePages, openPage, script, type TestPage} from '../pages/open.js';
import {inline, link, one, tag, total} from './expect.js';

const elementsIn = ({document}: TestPage) => [...document.querySelectorAll('klima-nettverk')];
const a = link.replace(/<\/?p>/g, '');

describe('Neighbours of a link', () => {
  afterEach(closePages);

  const properties =
    'matches tagName nodeType querySelectorAll closest parentElement parentNode textContent isConnected className id ownerDocument nextSibling getRootNode localName';
  for (const name of properties.split(' '))
    it(`a form with a field called ${name}, beside it, around it and coming later, stops no link`, async () => {
      const form = (inner: string) =>
        `<form class="x"><label>K <input name="${name}"></label>${inner}</form>`;
      const page = await openPage({
        body: `<div>${a}${form('')}</div>${form(link)}${link}<main></main>${script}`,
      });
      expect(elementsIn(page)).to.have.lengthOf(3);
      page.document.querySelector('main')?.insertAdjacentHTML('beforeend', `${form(link)}<div>${link}</div>`);
      await until(() => elementsIn(page).length === 5, 'both that came later');
      expect(page.window.seen).to.deep.equal({violations: [], errors: [], console: []});
    });

  for (const [what, undo] of [
    ['takes every unknown element away', 'for (const e of find()) e.replaceWith(...e.childNodes)'],
    ['sets its HTML back', 'if (find().length) block.innerHTML = before'],
  ] as const)
    for (const [when, run, most] of [
      ['at once', 'undo()', 25],
      ['a moment later', 'setTimeout(undo)', 250],
    ] as const)
      it(`a script that ${what} ${when} does not go on with ours for ever`, async () => {
        const code = `const block = document.querySelector('main'), before = block.innerHTML;
          const find = () => block.querySelectorAll('klima-nettverk');
          window.rounds = 0;
          const undo = () => { if (find().length && rounds++ < 500) { ${undo} } };
          new MutationObserver(() => ${run}).observe(block, {childList: true, subtree: true});`;
        const page = await openPage({body: `<main>${link}</main>${inline(code)}${script}`});
        const rounds = () => (page.window as unknown as {rounds: number}).rounds;
        let last = -1;
        await until(async () => {
          const isStill = rounds() === last;
          last = rounds();
          await aTimeout(200);
          return isStill;
        }, 'an end');
        expect(last).to.be.within(1, most);
        expect(page.document.querySelectorAll('main a')).to.have.lengthOf(1);
      });

  const keepsBack = inline(`window.state = 'loading';
    Object.defineProperty(document, 'readyState', {get: () => state});
    addEventListener('DOMContentLoaded', (event) => event.stopImmediatePropagation(), true);`);
  for (const [what, tell] of [
    ['readystatechange', `state = 'complete'; document.dispatchEvent(new Event('readystatechange'));`],
    ['load', `window.dispatchEvent(new Event('load'));`],
  ] as const)
    it(`a loader that keeps DOMContentLoaded back: ${what} is enough, for links and for JSON inside`, async () => {
      const json = `<klima-nettverk><script type="application/json">{"networks":[{"id":"${one}","hidden":true}]}</script></klima-nettverk>`;
      const page = await openPage({body: `${keepsBack}${link}${json}`});
      const late = page.document.createElement('script');
      late.src = '/test-page/klima-nettverk.js';
      const loaded = new Promise((resolve) => late.addEventListener('load', resolve));
      page.document.body.append(late);
      await loaded;
      expect(elementsIn(page), 'not while the page is being read').to.have.lengthOf(1);
      page.document.body.append(Object.assign(page.document.createElement('script'), {textContent: tell}));
      await until(() => elementsIn(page).length === 2, 'the link upgraded');
      await until(() => cardIds(elementsIn(page)[1]).length === total - 1, 'the cards');
      expect(cardIds(elementsIn(page)[1])).not.to.include(one);
    });

  it('a registry that is replaced after us leaves links their parameters', async () => {
    const polyfill =
      '<script src="/node_modules/@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js"></script>';
    const page = await openPage({body: `${script}${polyfill}<main></main>`});
    page.document.querySelector('main')?.insertAdjacentHTML('beforeend', link);
    await until(() => elementsIn(page)[0]?.getAttribute('only') === one, 'the link upgraded');
    expect(page.window.seen.errors).to.be.empty;
  });

  it('R4.4 a second copy under Trusted Types does nothing, without an error', async () => {
    const csp = "require-trusted-types-for 'script'; trusted-types lit-html";
    const page = await openPage({body: `${script}${script.replace('.js', '.js?2')}${tag}${link}`, csp});
    await until(() => elementsIn(page).length === 2, 'element and link');
    await until(() => elementsIn(page).every((each) => cardIds(each).length > 0), 'cards');
    expect(page.window.seen).to.deep.equal({violations: [], errors: [], console: []});
  });

  it('R9.3 what a commenter posts stays a link, and asks nobody', async () => {
    const posted = `<section id="comments"><ol><li class="comment"><p><a rel="nofollow ugc" href="https://www.example.no/#klima-nettverk?heading=Avgift&amp;src=%2Ftest-page%2Fdata.json">K</a></p></li></ol></section>`;
    const page = await openPage({body: `${posted}${link}${script}`});
    await until(() => elementsIn(page).length === 1, "the editor's link");
    expect(page.document.querySelectorAll('#comments klima-nettverk')).to.be.empty;
    expect(page.window.performance.getEntriesByType('resource').map(({name}) => name)).to.satisfy(
      (names: string[]) => names.every((name) => !name.includes('data.json')),
    );
  });
});
