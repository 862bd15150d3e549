/** A page that the element stands on: style sheets of real packages, attributes of the root, and the page's own. */
export interface Theme {
  readonly sheets?: readonly string[];
  readonly root?: Readonly<Record<string, string>>;
  readonly css?: string;
  /** A custom property that the sheets set. */
  readonly property?: string;
}

const designsystemet = {
  sheets: ['theme/designsystemet.css', 'src/base.css'].map(
    (file) => `@digdir/designsystemet-css/dist/${file}`,
  ),
  property: '--ds-color-text-default',
};
const punkt = {
  sheets: ['@oslokommune/punkt-css/dist/css/pkt.min.css'],
  css: 'body{color:var(--pkt-color-text-body-default);background:var(--pkt-color-background-default)}',
  property: '--pkt-color-text-body-default',
};
const bootstrap = {sheets: ['bootstrap/dist/css/bootstrap.min.css'], property: '--bs-body-color'};

export const themes: Readonly<Record<string, Theme>> = {
  'a bare page': {},
  'a dark page': {css: 'body{color:#e8eeea;background:#10201a}'},
  'a page that is dark by its color-scheme': {css: ':root{color-scheme:dark}'},
  'a tinted page': {css: 'body{color:#1d2a26;background:#f4efe6}'},
  Designsystemet: designsystemet,
  'Designsystemet, dark': {...designsystemet, root: {'data-color-scheme': 'dark'}},
  Punkt: punkt,
  'Punkt, dark': {...punkt, root: {'data-mode': 'dark'}},
  'Bootstrap 5': bootstrap,
  'Bootstrap 5, dark': {...bootstrap, root: {'data-bs-theme': 'dark'}},
};

const read = async (path: string): Promise<string> => {
  const response = await fetch(`/node_modules/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
};

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  // Fonts of the packages are not asked for: they have no colours.
  sheet.replaceSync(css.replace(/@font-face\s*\{[^}]*\}/g, ''));
  return sheet;
};

/** Dresses the test page in a theme; the answer undresses it. */
export const wear = async ({sheets = [], root = {}, css = ''}: Theme): Promise<() => void> => {
  const texts = await Promise.all(sheets.map(read));
  const before = [...document.adoptedStyleSheets];
  document.adoptedStyleSheets = [...before, ...[...texts, css].map(sheetOf)];
  for (const [name, value] of Object.entries(root)) document.documentElement.setAttribute(name, value);
  return () => {
    document.adoptedStyleSheets = before;
    for (const name of Object.keys(root)) document.documentElement.removeAttribute(name);
  };
};
