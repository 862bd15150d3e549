import {aTimeout, expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {textOf, until} from '../support/element.js';
import {cardIds, closePages, isAtWork, openPage, script, shadow, type TestPage} from '../pages/open.js';
import {expectWhole, fallback, inline, isVisible, link, one, tag, total} from './expect.js';

const open = () => openPage({body: `<main>${tag}</main>${script}`});

const chooseEnergy = async ({elements}: TestPage): Promise<void> => {
  const root = shadow(elements[0]);
  root.querySelector<HTMLInputElement>('.chip:nth-of-type(3) input')?.click();
  await elements[0]?.updateComplete;
};

const expectResultOf = ({elements, window}: TestPage): void => {
  const root = shadow(elements[0]);
  const cards = cardIds(elements[0]);
  expect(cards.length).to.be.within(1, bundledNetworks().length - 1);
  expect(textOf(root.querySelector('.result'))).to.match(
    new RegExp(`^${cards.length} av ${bundledNetworks().length} nettverk vises`),
  );
  expect(window.seen).to.deep.equal({violations: [], errors: [], console: []});
};

/** What Google Translate does to each text: the node is replaced by two nested font elements with other words. */
const translate = (root: Node, how: 'replace' | 'insert' | 'move'): void => {
  const page = root.ownerDocument as Document;
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode())
    if (textOf(walker.currentNode.parentElement)) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({data}) => data.trim())) {
    const outer = page.createElement('font');
    const inner = outer.appendChild(page.createElement('font'));
    if (how === 'replace') text.replaceWith(outer);
    else text.before(outer);
    inner.textContent = `translated ${text.data}`;
    if (how === 'insert') text.remove();
    if (how === 'move') inner.replaceChildren(text);
  }
};

describe('A page that rewrites what is ours', () => {
  afterEach(closePages);

  for (const [what, rewrite] of [
    ['empties the element', (host: Element) => host.replaceChildren()],
    [
      'puts other content into the element',
      (host: Element) => (host.innerHTML = '<p>Annet</p><script>1</script>'),
    ],
    ['adds and removes text in the element', (host: Element) => host.append('tekst', new Comment('x'))],
    [
      'sets every attribute it knows',
      (host: Element) => {
        for (const name of ['style', 'class', 'id', 'dir', 'part', 'slot', 'is'])
          host.setAttribute(name, 'x');
      },
    ],
    ['moves the element', (host: Element) => host.ownerDocument.body.append(host)],
    [
      'hides and shows the element',
      (host: Element) => {
        host.toggleAttribute('hidden');
        host.toggleAttribute('hidden');
      },
    ],
    [
      'wraps the element',
      (host: Element) => {
        const div = host.ownerDocument.createElement('div');
        host.before(div);
        div.append(host);
      },
    ],
    ['normalises the document', (host: Element) => host.ownerDocument.normalize()],
  ] as [string, (host: Element) => unknown][])
    it(`${what}: it works on`, async () => {
      const page = await open();
      rewrite(page.elements[0] as Element);
      await chooseEnergy(page);
      expectResultOf(page);
    });

  for (const [what, rewrite] of [
    ['empties the shadow root', (root: ShadowRoot) => root.replaceChildren()],
    ['sets the innerHTML of the shadow root', (root: ShadowRoot) => (root.innerHTML = '<p>Annet</p>')],
    [
      'sets the innerHTML of the shadow root to itself',
      (root: ShadowRoot) => (root.innerHTML = `${root.innerHTML}`),
    ],
    [
      'removes every card',
      (root: ShadowRoot) => root.querySelectorAll('.card').forEach((card) => card.remove()),
    ],
    [
      'removes every second node',
      (root: ShadowRoot) =>
        root.querySelectorAll('.group *').forEach((node, index) => index % 2 && node.remove()),
    ],
    [
      'removes comments, as a minifier does',
      (root: ShadowRoot) => {
        const all = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
        const found: Comment[] = [];
        while (all.nextNode()) found.push(all.currentNode as Comment);
        found.forEach((each) => each.remove());
      },
    ],
    [
      'reverses the cards',
      (root: ShadowRoot) =>
        root.querySelectorAll('.cards').forEach((list) => list.append(...[...list.children].reverse())),
    ],
    [
      'moves a card to the page',
      (root: ShadowRoot) => root.ownerDocument.body.append(root.querySelector('.card') as Element),
    ],
    [
      'adds content of its own',
      (root: ShadowRoot) =>
        root
          .querySelectorAll('p, li')
          .forEach((node) => node.prepend('!', root.ownerDocument.createElement('i'))),
    ],
  ] as [string, (root: ShadowRoot) => unknown][])
    it(`${what}: at the next choice all is there again`, async () => {
      const page = await open();
      rewrite(shadow(page.elements[0]));
      await aTimeout(0);
      page.elements[0]?.requestUpdate();
      await page.elements[0]?.updateComplete;
      expectWhole(page);
      await chooseEnergy(page);
      expectResultOf(page);
      expect(shadow(page.elements[0]).querySelectorAll('i')).to.be.empty;
    });

  it('an extension that adds a style sheet inside keeps it', async () => {
    const page = await open();
    shadow(page.elements[0]).append(page.document.createElement('style'));
    await chooseEnergy(page);
    expectResultOf(page);
    expect(shadow(page.elements[0]).querySelector('style')).to.exist;
  });

  for (const how of ['replace', 'insert', 'move'] as const)
    it(`the browser translates the page (${how}), shadow root included: numbers stay true, the keyboard stays where it is`, async () => {
      const page = await open();
      const root = shadow(page.elements[0]);
      translate(page.document.body, how);
      translate(root, how);
      await aTimeout(0);
      const search = root.querySelector<HTMLInputElement>('input[type=search]');
      search?.focus();
      await chooseEnergy(page);
      expectResultOf(page);
      translate(root, how);
      await chooseEnergy(page);
      expectWhole(page);
      expect(root.activeElement).to.equal(search);
    });

  it('the browser translates a link before it is upgraded: it is upgraded all the same', async () => {
    const {document} = await openPage({
      body: `${link}${script.replace('<script', '<script type="text/plain"')}`,
    });
    translate(document.body, 'replace');
    const late = Object.assign(document.createElement('script'), {src: '/test-page/klima-nettverk.js'});
    document.body.append(late);
    await new Promise((resolve) => late.addEventListener('load', resolve));
    expect(document.querySelector('klima-nettverk a font')).to.exist;
  });

  it('removed while it loads its data, and removed for good: no error', async () => {
    const body = `<klima-nettverk src="/test-page/data.json?wait=50&body=[]">${fallback}</klima-nettverk>${script}`;
    const page = await openPage({body});
    page.elements[0]?.remove();
    await aTimeout(120);
    expect(page.window.seen.errors).to.be.empty;
  });
});

describe('A page built by document.write', () => {
  afterEach(closePages);
  const written = (markup: string) =>
    inline(`document.write(${JSON.stringify(markup).replaceAll('</', '<\\/')});`);

  it('the tag, the link and the script written while the page loads: work', async () => {
    expectWhole(await openPage({body: written(tag + script)}));
    expectWhole(await openPage({body: script + written(tag)}));
    const {document} = await openPage({body: written(link + script)});
    expect(cardIds(document.querySelector('klima-nettverk') ?? undefined)).to.deep.equal([one]);
  });

  it('the whole page written anew after it has loaded: tag and link work, the script again or not', async () => {
    for (const again of ['', script]) {
      const {document, window} = await openPage({body: tag + script});
      document.open();
      document.write(`<!doctype html><body>${tag}${link}${again}`);
      document.close();
      const elements = document.getElementsByTagName('klima-nettverk');
      await until(() => isAtWork(elements[0]) && isAtWork(elements[1]), 'both at work');
      const [element, upgraded] = elements;
      expect(cardIds(element)).to.have.lengthOf(total);
      expect(cardIds(upgraded)).to.deep.equal([one]);
      expect(isVisible(element)).to.be.true;
      expect(window.seen.errors).to.be.empty;
    }
  });
});
