import {expect} from '@open-wc/testing';
import {shadow} from '../pages/open.js';
import {textOf, until} from '../support/element.js';
import {examples, withHardWord} from '../../demo/galleri/examples.js';

type Way = 'static' | 'without-element' | 'without-scripts';

const opened: HTMLIFrameElement[] = [];

const open = async (way: Way, sandbox?: string, lang = 'nb', width = '900') => {
  const src = `/test-page/${way}/${lang}.html`;
  const frame = Object.assign(document.createElement('iframe'), {src, width, height: '600'});
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  opened.push(frame);
  await loaded;
  const page = frame.contentDocument as Document;
  return {page, root: shadow(page.querySelector('klima-nettverk') ?? undefined)};
};

const isSeen = (node: Element) =>
  node.getClientRects().length > 0 && getComputedStyle(node).visibility === 'visible';

const seen = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].filter(isSeen);

/** All that a reader expects to do something; links and native disclosure do so without script. */
const controls =
  'button, input, select, textarea, label, [role="button"], [tabindex]:not([tabindex="-1"]), [aria-expanded], [contenteditable]';

const explanations = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.explanation')];

const isClosed = (node: Element | null | undefined) => !node?.closest('.group.ended');

const expectReadable = (root: ParentNode) => {
  expect(seen(root, controls).map(textOf)).to.deep.equal([]);
  const hidden = explanations(root)
    .filter(isClosed)
    .filter((each) => !isSeen(each));
  expect(explanations(root).length).to.be.at.least(examples(withHardWord).length);
  expect(hidden.map(textOf)).to.deep.equal([]);
  for (const place of root.querySelectorAll('.controls, .actions, .pick'))
    expect(place.getBoundingClientRect().height).to.equal(0);
};

const placesOf = (root: ParentNode) =>
  [...root.querySelectorAll('[part~="card"], .result, .group-title')].map((node) => {
    const {left, top, width, height} = node.getBoundingClientRect();
    return [left, top, width, height].map((each) => Math.round(each * 10)).join();
  });

describe('R9.8 Static pages without script', () => {
  afterEach(() => {
    for (const frame of opened.splice(0)) frame.remove();
  });

  for (const lang of ['nb', 'nn', 'en'])
    it(`${lang}: show no control and every explanation where scripts are off`, async () => {
      const {root} = await open('static', 'allow-same-origin', lang);
      expectReadable(root);
    });

  it('each hard word of a card stands as text, with its explanation in the same paragraph', async () => {
    const {root} = await open('static', 'allow-same-origin');
    const terms = [...root.querySelectorAll('.term')];
    expect(terms).to.have.lengthOf(explanations(root).length);
    for (const term of terms) {
      expect(term.localName).to.equal('span');
      const told = explanations(term.parentElement as Element).map(textOf);
      expect(
        told.some((each) => each.startsWith(`${textOf(term)}:`)),
        told.join(),
      ).to.be.true;
    }
  });

  it('show the same when only the script of the element is lost', async () => {
    const {page, root} = await open('without-element');
    await until(() => page.documentElement.className === 'without-script', 'the page to notice');
    expectReadable(root);
  });

  it('show nothing that can be used before the script has come, and all to read when it never comes', async () => {
    const {page, root} = await open('without-scripts');
    expect(seen(root, controls).map(textOf)).to.deep.equal([]);
    expect(root.querySelector('.controls')?.getBoundingClientRect().height).to.be.above(100);
    const [animation, ...others] = page.getAnimations();
    expect(others).to.have.lengthOf(0);
    expect(animation?.effect?.getComputedTiming().endTime).to.equal(10_000);
    animation?.finish();
    await until(() => explanations(root).some(isSeen), 'the explanations');
    expectReadable(root);
  });

  for (const width of ['900', '340'])
    it(`nothing has another place once the script has come: ${width} px wide`, async () => {
      const {page, root} = await open('without-scripts', undefined, 'nb', width);
      const before = placesOf(root);
      const late = page.createElement('script');
      late.src = '/test-page/static/klima-nettverk.js';
      page.head.append(late);
      await new Promise((resolve) => late.addEventListener('load', resolve, {once: true}));
      const places = new Set<string>();
      const isOver = () => {
        places.add(placesOf(root).join('\n'));
        return !root.querySelector('style');
      };
      await until(isOver, 'the list that the script makes');
      expect(seen(root, '.pick')).not.to.have.lengthOf(0);
      expect([...places]).to.deep.equal([before.join('\n')]);
    });
});
