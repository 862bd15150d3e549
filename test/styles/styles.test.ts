import {expect} from '@open-wc/testing';
import type {CSSResult} from 'lit';
import {styles} from '../../src/styles/styles.js';
import {isKnown, known} from '../support/engines.js';
import {closePages, openPage, script} from '../pages/open.js';

const textOf = (sheets: readonly CSSResult[]): string =>
  sheets.map(({cssText}) => cssText.replace(/\/\*[^]*?\*\//g, '')).join('\n');

const builtStyles = async (): Promise<string> => {
  const {window} = await openPage({body: script});
  const element = window.customElements.get('klima-nettverk') as unknown as {styles: readonly CSSResult[]};
  return textOf(element.styles);
};

const declarationsIn = (css: string) =>
  [...css.matchAll(/(?<=[{};]\s*)([\w-]+):([^;{}]+)(?=[;}])/g)].map(([, name = '', value = '']) => ({
    name,
    value,
  }));

const selectorsIn = (css: string) =>
  [...css.matchAll(/(?<=[{};]|^)\s*([^{};@]+?)\s*\{/g)].map(([, list = '']) => list);

const isSelector = (list: string): boolean => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${list} {}`);
  return sheet.cssRules.length === 1;
};

describe('Styles', () => {
  afterEach(closePages);

  for (const [what, css] of [
    ['as written', () => Promise.resolve(textOf(styles))],
    ['as built', builtStyles],
  ] as const)
    it(`every declaration and selector is understood, ${what}${known('no pretty wrapping')}${known('no forced colours')}`, async () => {
      const text = await css();
      const [declarations, selectors] = [declarationsIn(text), selectorsIn(text)];
      expect([declarations.length > 200, selectors.length > 100]).to.deep.equal([true, true]);
      const unknown = [
        ...declarations
          .filter(({name, value}) => !CSS.supports(name, value))
          .map(({name, value}) => `${name}: ${value.trim()}`),
        ...selectors.filter((list) => !isSelector(list)),
      ];
      const expected = [
        ...(isKnown('no pretty wrapping') ? ['text-wrap: pretty'] : []),
        ...(isKnown('no forced colours') ? ['forced-color-adjust: none'] : []),
      ];
      expect([...new Set(unknown)].join('\n')).to.equal(expected.join('\n'));
    });

  it('R9.1 nothing is left to the browser to skip: Firefox then tells screen readers no names, Chromium no paragraphs', () => {
    const skipping = declarationsIn(textOf(styles)).filter(
      ({name, value}) => name === 'content-visibility' && value.trim() !== 'visible',
    );
    expect(skipping).to.be.empty;
  });
});
