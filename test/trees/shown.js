// Runs in the page: what a sighted reader finds there, as [kind, text], computed from the document and its shadow trees.
(() => {
  const kinds = new Map([
    ['h1, h2, h3, h4, h5, h6', 'heading'],
    ['a[href]', 'link'],
    ['button', 'button'],
    ['summary', 'summary'],
    ['select', 'combobox'],
    ['input[type=checkbox]', 'checkbox'],
    ['input[type=search]', 'searchbox'],
    ['th[scope=col]', 'columnheader'],
    ['th[scope=row]', 'rowheader'],
    ['p', 'paragraph'],
    ['li', 'listitem'],
    ['dt', 'term'],
    ['dd', 'definition'],
  ]);
  const texts = new Set(['paragraph', 'listitem', 'term', 'definition']);
  // Engines make no paragraph of a row of boxes; its text counts in what it stands in.
  const isRow = (element) => element.matches('p') && getComputedStyle(element).display === 'flex';
  const kindOf = (element) => {
    const role = element.getAttribute('role');
    // With any other role, it is no longer what it is written as.
    if (role) return [...kinds.values()].find((kind) => kind === role);
    if (isRow(element)) return undefined;
    return [...kinds].find(([selector]) => element.matches(selector))?.[1];
  };

  const isShown = (element) =>
    element.ariaHidden !== 'true' &&
    (getComputedStyle(element).display === 'contents' || element.checkVisibility({visibilityProperty: true}));

  const partsOf = (node) => {
    if (node.shadowRoot) return node.shadowRoot.childNodes;
    if (node.matches('details:not([open])')) return node.querySelectorAll(':scope > summary');
    return node.localName === 'slot' ? node.assignedNodes({flatten: true}) : node.childNodes;
  };

  // Pictures and lists of options are no text of what they stand in.
  const isText = (element) => !element.matches('svg, select, script, style');

  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || !isText(node) || !isShown(node)) return '';
    return [...partsOf(node)].map(textOf).join('');
  };

  const nameOf = (element) => element.ariaLabel || [...(element.labels ?? [element])].map(textOf).join('');

  const shown = [];
  const collect = (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE || !isShown(node)) return;
    const kind = kindOf(node);
    if (kind) shown.push([kind, texts.has(kind) ? textOf(node) : nameOf(node)]);
    for (const part of partsOf(node)) collect(part);
  };
  collect(document.body);
  return shown;
})();
