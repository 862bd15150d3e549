/**
 * Turns links into elements. Editors of a CMS keep a plain link when they drop everything else, so all that is
 * configured stands in its address: `https://…?kommune=3403&lang=nn#klima-nettverk`, parameters being attributes.
 */

import {maxLines} from '../console.js';
import {authors, harmless} from '../parameters.js';
import {wholeOf} from './alone.js';
import {isByVisitors} from './comments.js';
import {parametersOf} from './parameters.js';
import {isOfFramework} from './made-by.js';
import {memoizeByObject} from '../../memoize/memoize.js';
import {tooOften} from './too-often.js';

const tag = 'klima-nettverk';
const candidates = `a[href*="#${tag}"]`;

// Menus, headings and what is being edited are never touched; pages and visitors may say more.
const leftAlone = [
  'nav, header, footer, h1, h2, h3, h4, h5, h6, button, summary, label, template, svg',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="heading"]',
  '[contenteditable]:not([contenteditable="false"])',
  `[data-${tag}~=off i]`,
  tag,
].join();

// Somebody who takes the link out again at once shall not go on for ever.
const isTooOften = memoizeByObject(() => tooOften(3));

const isTooMuch = tooOften(maxLines);

const warn = (href: string, message: string): void => {
  if (!isTooMuch()) console.warn?.(`<${tag}> ${href}: ${message}.`);
};

const isOfTheWeb = (href: string, base: string): boolean => {
  const {protocol} = new URL(href, base);
  return /^https?:$/.test(protocol) || (protocol === 'file:' && location.protocol === 'file:');
};

const elementFor = (link: Element, parameters: URLSearchParams): HTMLElement => {
  const href = link.getAttribute('href') ?? '';
  const allowed = link.closest(`[data-${tag}~=limited i]`) ? harmless : [...harmless, ...authors];
  const element = link.ownerDocument.createElement(tag);
  for (const [name, value] of parameters) {
    if (allowed.includes(name.toLowerCase())) element.setAttribute(name, value);
    else warn(href, `"${name}" is no parameter; allowed: ${allowed.join(', ')}`);
  }
  return element;
};

/** The element in place of a link, if the link is one of ours and may be one. */
const upgrade = (link: Element): HTMLElement[] => {
  const href = link.getAttribute('href') ?? '';
  try {
    const parameters = parametersOf(href);
    if (!parameters || link.closest(leftAlone) || isByVisitors(link)) return [];
    const whole = isOfTheWeb(href, link.baseURI) && wholeOf(link);
    if (!whole || isOfFramework(whole) || isTooOften(link)()) return [];
    const element = elementFor(link, parameters);
    whole.replaceWith(element);
    element.append(whole);
    return [element];
  } catch (error) {
    warn(href, `the link stays a link, as ${String(error)}`);
    return [];
  }
};

const linksIn = (root: Document | DocumentFragment | Element): readonly Element[] => {
  // A field called `querySelectorAll` hides that method of its form.
  const asked = root instanceof HTMLFormElement ? Element.prototype : root;
  const inside = [...asked.querySelectorAll.call(root, candidates)] as Element[];
  return root instanceof HTMLAnchorElement && root.matches(candidates) ? [root, ...inside] : inside;
};

const isBeingEdited = (root: Node): boolean =>
  (root instanceof Document ? root : root.ownerDocument)?.designMode === 'on';

/**
 * Replaces each link in `root` whose fragment begins `#klima-nettverk` and that stands alone in its block by an
 * element; the link stays inside as its fallback. Links stay links in running text, headings, menus, `header`,
 * `footer`, editable content and inside `data-klima-nettverk="off"`; so do those that visitors have written
 * (`rel="ugc"`, comments) and those that lead elsewhere than to the web. A link never sets `src`, and inside
 * `data-klima-nettverk="limited"` neither `heading`, `contact` nor `member-of`. Returns the new elements.
 */
export const upgradeLinks = (root: Document | DocumentFragment | Element): HTMLElement[] => {
  const links = linksIn(root);
  return links.length === 0 || isBeingEdited(root) ? [] : links.flatMap(upgrade);
};
