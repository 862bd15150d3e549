/** What became of the wish to copy. */
export type Copied = 'copied' | 'selected';

const selectAll = (node: Node): Copied => {
  window.getSelection()?.selectAllChildren(node);
  return 'selected';
};

/** Copies the text of `node`; where the browser does not allow it, the text is selected. */
export const copyText = async (node: Node): Promise<Copied> => {
  try {
    await navigator.clipboard.writeText(node.textContent ?? '');
    return 'copied';
  } catch {
    return selectAll(node);
  }
};

/** Copies the markup in `node` so that a rich text editor pastes links, lists and headings, not code. */
export const copyRich = async (node: Node): Promise<Copied> => {
  try {
    const markup = node.textContent ?? '';
    const text = new DOMParser().parseFromString(markup, 'text/html').body.textContent ?? '';
    const item = new ClipboardItem({
      'text/html': new Blob([markup], {type: 'text/html'}),
      'text/plain': new Blob([text], {type: 'text/plain'}),
    });
    await navigator.clipboard.write([item]);
    return 'copied';
  } catch {
    return selectAll(node);
  }
};
