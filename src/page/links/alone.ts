const inline = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR'.split(
    ' ',
  ),
);
const shown =
  'img, picture, svg, video, audio, iframe, object, embed, canvas, input, select, textarea, button';

// A field called `tagName` or `matches` hides that property of its form.
const isInline = (element: Element): boolean =>
  !(element instanceof HTMLFormElement) && inline.has(element.tagName.toUpperCase());

// Editors leave a few; looking through more for each link would take a page with thousands of them for ever.
const maxBlank = 20;

const isBlank = (text: string | null): boolean => !/[^\s\u00a0\u200b\ufeff]/.test(text ?? '');

/** Whether a node beside the link ends its line (a block), adds nothing to it, or adds something. */
const besides = (node: Node): 'end' | 'nothing' | 'something' => {
  if (node instanceof HTMLFormElement) return 'end';
  if (!(node instanceof Element))
    return node.nodeType === Node.TEXT_NODE && !isBlank(node.textContent) ? 'something' : 'nothing';
  if (/^(BR|WBR)$/i.test(node.tagName)) return 'nothing';
  if (node.matches(shown)) return 'something';
  if (!isInline(node)) return 'end';
  return !node.querySelector(`a[href],${shown}`) && isBlank(node.textContent) ? 'nothing' : 'something';
};

const isAlone = (node: Element, next: 'previousSibling' | 'nextSibling'): boolean => {
  let left = maxBlank;
  for (let beside = node[next]; beside; beside = beside[next]) {
    const what = left-- ? besides(beside) : 'something';
    if (what !== 'nothing') return what === 'end';
  }
  return true;
};

/** A link with the inline elements that hold nothing else, if it then stands alone in its block. */
export const wholeOf = (link: Element): Element | undefined => {
  let whole = link;
  for (;;) {
    if (!isAlone(whole, 'previousSibling') || !isAlone(whole, 'nextSibling')) return undefined;
    const parent = whole.parentElement;
    if (!parent || !isInline(parent)) return whole;
    whole = parent;
  }
};
