/** Pastes as a browser does: the editor gets the event, and the clipboard holds HTML and text. */
export const pasteInto = (target, markup) => {
  const view = target.ownerDocument.defaultView;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/html', markup);
  const text = new DOMParser().parseFromString(markup, 'text/html').body.textContent;
  clipboardData.setData('text/plain', text);
  const event = new view.ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true});
  if (target.dispatchEvent(event)) throw new Error('The editor did not take what was pasted.');
};

/** A place for an editor to stand in. */
export const place = (tag = 'div') => document.body.appendChild(document.createElement(tag));
