import {expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {cardIds, openPage, script, type PageOptions, type TestPage} from '../pages/open.js';
import {exampleIds} from '../../demo/galleri/examples.js';

/** Ids of two networks of the set. */
export const [one, other] = exampleIds(2);

/** How many networks there are. */
export const total = bundledNetworks().length;

export const fallback = '<a href="https://www.example.no/klimanettverk">Klimanettverk for kommuner</a>';
export const tag = `<klima-nettverk>${fallback}</klima-nettverk>`;
/** A link that shows the one network. */
export const link = `<p><a href="https://www.example.no/klimanettverk#klima-nettverk?only=${one}">Klimanettverk</a></p>`;

export const inline = (code: string): string => `<script>${code}</script>`;

export const isVisible = (node: Element | null | undefined): boolean =>
  (node?.getBoundingClientRect().height ?? 0) > 0;

/** All cards are there, the page has heard no error, the console is silent. */
export const expectWhole = ({elements, window}: TestPage): void => {
  expect(window.seen).to.deep.equal({violations: [], errors: [], console: []});
  expect(elements).not.to.be.empty;
  for (const element of elements) expect(cardIds(element)).to.have.lengthOf(total);
};

/** Opens a page with one element, `before` standing above it and its script, and expects it whole. */
export const expectWholeAfter = async (
  before: string,
  options: Partial<PageOptions> = {},
): Promise<TestPage> => {
  const page = await openPage({body: `${before}${tag}${script}`, ...options});
  expectWhole(page);
  return page;
};
