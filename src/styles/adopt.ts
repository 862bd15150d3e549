import {adoptStyles, supportsAdoptingStyleSheets, type CSSResult} from 'lit';

/** Gives a shadow root its styles. Style sheets belong to one document, so those for another one are made by its window. */
export const adoptSheets = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  const {ownerDocument} = root;
  if (ownerDocument === document || !supportsAdoptingStyleSheets) return adoptStyles(root, [...styles]);
  const {CSSStyleSheet} = ownerDocument.defaultView as typeof globalThis & Window;
  root.adoptedStyleSheets = styles.map(({cssText}) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
};
