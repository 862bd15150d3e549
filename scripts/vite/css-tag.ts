/**
 * What the embed file has in place of Lit's module of the same name: its sheets hold no values, and `src/page/floor.ts` lets
 * no browser in that cannot adopt them.
 */
export class CSSResult {
  readonly cssText: string;
  #adopted: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#adopted) (this.#adopted = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#adopted;
  }
}

export const css = ([text = '']: readonly string[]): CSSResult => new CSSResult(text);
export const unsafeCSS = (text: string): CSSResult => new CSSResult(text);
export const getCompatibleStyle = (style: CSSResult): CSSResult => style;
export const supportsAdoptingStyleSheets = true;
export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet);
};
