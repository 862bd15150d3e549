/**
 * Turns links into elements. Editors of a CMS keep a plain link when they drop everything else, so all that is
 * configured stands in its address: `https://…#klima-nettverk?kommune=3403&lang=nn`, parameters being attributes.
 */

const tag = 'klima-nettverk';
const candidates = `a[href*="#${tag}"]`;

// Menus, headings and what is being edited are never touched.
const leftAlone = [
  'nav, header, footer, h1, h2, h3, h4, h5, h6, button, summary, label, template',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="heading"]',
  '[contenteditable]:not([contenteditable="false"])',
  tag,
].join();

const inline = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR'.split(
    ' ',
  ),
);
const shown =
  'img, picture, svg, video, audio, iframe, object, embed, canvas, input, select, textarea, button';

const isInline = (element: Element): boolean => inline.has(element.tagName.toUpperCase());

const isBlank = (text: string | null): boolean => !/[^\s\u00a0\u200b\ufeff]/.test(text ?? '');

/** Whether a node beside the link ends its line (a block), adds nothing to it, or adds something. */
const besides = (node: Node): 'end' | 'nothing' | 'something' => {
  if (!(node instanceof Element))
    return node.nodeType === Node.TEXT_NODE && !isBlank(node.textContent) ? 'something' : 'nothing';
  if (/^(BR|WBR)$/i.test(node.tagName)) return 'nothing';
  if (node.matches(shown)) return 'something';
  if (!isInline(node)) return 'end';
  return isBlank(node.textContent) && !node.querySelector(shown) ? 'nothing' : 'something';
};

const isAlone = (node: Element, next: 'previousSibling' | 'nextSibling'): boolean => {
  for (let beside = node[next]; beside; beside = beside[next]) {
    const what = besides(beside);
    if (what !== 'nothing') return what === 'end';
  }
  return true;
};

/** The link with the inline elements that hold nothing else, if it then stands alone in its block. */
const wholeOf = (link: Element): Element | undefined => {
  let whole = link;
  for (;;) {
    if (!isAlone(whole, 'previousSibling') || !isAlone(whole, 'nextSibling')) return undefined;
    const parent = whole.parentElement;
    if (!parent || !isInline(parent)) return whole;
    whole = parent;
  }
};

// React looks for each node that it has made where it has put it, and takes its whole page down if it finds it moved.
const isOfReact = (node: Element): boolean => Object.keys(node).some((key) => key.startsWith('__reactFiber'));

/** The parameters of a fragment, however an editor has encoded it. Undefined when it is not ours. */
export const parametersOf = (href: string): URLSearchParams | undefined => {
  const start = href.indexOf(`#${tag}`);
  const rest = href.slice(start + tag.length + 1).replace(/&(amp;)+/g, '&');
  if (start < 0 || /^[\w-]/.test(rest)) return undefined;
  const decoded = /^[^=]*%3[df]/i.test(rest) ? decodeURIComponent(rest) : rest;
  return new URLSearchParams(decoded.replace(/^[?&/]+/, ''));
};

const elementFor = (link: Element, known: ReadonlySet<string>): HTMLElement | undefined => {
  const href = link.getAttribute('href') ?? '';
  try {
    const parameters = parametersOf(href);
    if (!parameters) return undefined;
    const element = link.ownerDocument.createElement(tag);
    for (const [name, value] of parameters) {
      if (known.has(name.toLowerCase())) element.setAttribute(name, value);
      else
        console.warn?.(`<${tag}> in ${href}: "${name}" is no parameter; allowed: ${[...known].join(', ')}.`);
    }
    return element;
  } catch {
    console.warn?.(`<${tag}>: the address ${href} cannot be read; the link stays a link.`);
    return undefined;
  }
};

const documentOf = (root: Node): Document =>
  root instanceof Document ? root : (root.ownerDocument ?? document);

/** The attributes that an address may set. */
export const knownAttributes = (): ReadonlySet<string> => {
  const {observedAttributes = []} = (customElements.get(tag) ?? {}) as {
    observedAttributes?: readonly string[];
  };
  return new Set(['lang', ...observedAttributes]);
};

/**
 * Replaces each link in `root` whose fragment begins `#klima-nettverk` and that stands alone in its block by an
 * element; the link stays inside as its fallback. Links in running text, headings, menus, `header`, `footer` and
 * editable content stay links. Returns the new elements.
 */
export const upgradeLinks = (root: Document | DocumentFragment | Element): HTMLElement[] => {
  const inside = [...root.querySelectorAll(candidates)];
  const links = root instanceof Element && root.matches(candidates) ? [root, ...inside] : inside;
  if (links.length === 0 || documentOf(root).designMode === 'on') return [];
  const known = knownAttributes();
  return links.flatMap((link) => {
    const whole = link.closest(leftAlone) ? undefined : wholeOf(link);
    const element = whole && !isOfReact(whole) && elementFor(link, known);
    if (!whole || !element) return [];
    whole.replaceWith(element);
    element.append(whole);
    return element;
  });
};

/** Upgrades the links of a page, now and whenever content is added. Asks the added nodes only. */
export const watchLinks = (page: Document): void => {
  const start = () => {
    upgradeLinks(page);
    const observer = new MutationObserver((records) => {
      for (const {addedNodes} of records)
        for (const node of addedNodes) if (node instanceof Element && node.isConnected) upgradeLinks(node);
    });
    observer.observe(page, {childList: true, subtree: true});
  };
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', start, {once: true});
  else start();
};
