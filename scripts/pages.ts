import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {KlimaNettverk} from '../src/klima-nettverk.js';
import {isComplete, type CompleteLocale} from '../src/language/languages.js';
import {allLocales, withLocale} from '../src/language/localization.js';

const texts: Record<CompleteLocale, {title: string; h1: string; data: string}> = {
  nb: {
    title: 'Klimanettverk for kommuner',
    h1: 'Oversikt over klimanettverk',
    data: 'Alle nettverkene som tabell (CSV)',
  },
  nn: {
    title: 'Klimanettverk for kommunar',
    h1: 'Oversikt over klimanettverk',
    data: 'Alle nettverka som tabell (CSV)',
  },
  en: {
    title: 'Climate networks for municipalities',
    h1: 'Directory of climate networks',
    data: 'All networks as a table (CSV)',
  },
};

// What the served list looks like when it is certain that no script will come; see `servedStyle`.
const withoutScript = '--gone:none;--explained:block';

// The element's heading is the one to be seen; the page's own, which a frame has no use for, takes no room, so that
// nothing jumps when it is taken away.
// Where both scripts are blocked or lost on the way, all that tells is that they do not come.
const pageStyle =
  'body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:CanvasText;background:Canvas;color-scheme:light dark}' +
  'h1{position:absolute;margin:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}' +
  'klima-nettverk:not(:defined){animation:without-script 0s 10s forwards}' +
  `@keyframes without-script{from,to{${withoutScript}}}` +
  `.without-script klima-nettverk{${withoutScript}}`;

const noScriptStyle = `klima-nettverk{${withoutScript}}`;

// In the shadow root, until the script replaces all that is there. No control is of use before: none can be seen or
// reached, but its place is kept, so that nothing jumps. Without script the place closes and the explanations show.
// The sheets that the script adds count as later: below `.frame` these rules still win.
const servedStyle =
  '@media not print{' +
  '.frame :is(.controls,.actions,.pick,button,input,select){visibility:hidden}' +
  '.frame .controls{display:var(--gone,grid)}' +
  '.frame :is(.actions,.pick){display:var(--gone,flex)}' +
  '}' +
  '.frame .explanation{display:var(--explained,none)}' +
  '.frame .term{display:inline-block;text-decoration-line:var(--gone,underline)}';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Leaves out what Lit needs to wake up a page, and properties that it writes as attributes although they are false. */
const withoutMarkers = (markup: string): string =>
  markup
    .replace(/<!--\/?lit-[^>]*-->|<\?>/g, '')
    .replace(/ (checked|selected)="false"/g, '')
    .replace(/ shadowroot="open"/g, '')
    .replace(/>\s+</g, '> <')
    .replace(/\s{2,}/g, ' ');

const elementIn = (locale: CompleteLocale): string => {
  const fallback = html`<a href="./networks.csv">${texts[locale].data}</a>`;
  const element = html`<klima-nettverk>${fallback}</klima-nettverk>`;
  const markup = withoutMarkers(withLocale(locale, () => collectResultSync(render(element))));
  return markup.replace('</style>', `</style><style>${servedStyle}</style>`);
};

const pageIn = (locale: CompleteLocale): string => {
  const element = elementIn(locale);
  const styles = [
    pageStyle,
    noScriptStyle,
    ...[...element.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css),
  ];
  const policy = `default-src 'none'; script-src 'self'; style-src ${styles.map(hashOf).join(' ')}; connect-src 'none'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts[locale].title}</title>
<style>${pageStyle}</style>
<noscript><style>${noScriptStyle}</style></noscript>
<script src="./klima-nettverk.js" defer></script>
<script src="./page.js" defer></script>
</head>
<body>
<main>
<h1>${texts[locale].h1}</h1>
${element}
</main>
</body>
</html>
`;
};

customElements.define('klima-nettverk', KlimaNettverk);
mkdirSync('dist/pages', {recursive: true});
const locales = allLocales.filter(isComplete);
for (const locale of locales) writeFileSync(`dist/pages/${locale}.html`, pageIn(locale));
for (const file of ['klima-nettverk.js', 'networks.csv', 'networks.json', 'LICENSES.txt'])
  writeFileSync(`dist/pages/${file}`, readFileSync(`dist/${file}`));
console.log(`dist/pages: ${locales.map((locale) => `${locale}.html`).join(', ')}`);
