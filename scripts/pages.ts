import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {KlimaNettverk} from '../src/klima-nettverk.js';
import {withLocale, type Locale} from '../src/localization.js';

const texts: Record<Locale, {title: string; data: string}> = {
  nb: {title: 'Klimanettverk for kommuner', data: 'Alle nettverkene som tabell (CSV)'},
  nn: {title: 'Klimanettverk for kommunar', data: 'Alle nettverka som tabell (CSV)'},
  en: {title: 'Climate networks for municipalities', data: 'All networks as a table (CSV)'},
};

// Cards of a guessed height would make the page jump where a frame shows all of it.
const pageStyle =
  'body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:CanvasText;background:Canvas;color-scheme:light dark}' +
  'klima-nettverk{--sight:visible}' +
  '@media (scripting:none){klima-nettverk::part(filter){display:none}}';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Leaves out what Lit needs to wake up a page, and properties that it writes as attributes although they are false. */
const withoutMarkers = (markup: string): string =>
  markup
    .replace(/<!--\/?lit-[^>]*-->/g, '')
    .replace(/ (checked|selected)="false"/g, '')
    .replace(/ shadowroot="open"/g, '')
    .replace(/>\s+</g, '> <')
    .replace(/\s{2,}/g, ' ');

const elementIn = (locale: Locale): string => {
  const fallback = html`<a href="./networks.csv">${texts[locale].data}</a>`;
  const element = html`<klima-nettverk lang=${locale}>${fallback}</klima-nettverk>`;
  return withoutMarkers(withLocale(locale, () => collectResultSync(render(element))));
};

const pageIn = (locale: Locale): string => {
  const element = elementIn(locale);
  const styles = [pageStyle, ...[...element.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css)];
  const policy = `default-src 'none'; script-src 'self'; style-src ${styles.map(hashOf).join(' ')}; connect-src 'self' https:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts[locale].title}</title>
<style>${pageStyle}</style>
<script src="./klima-nettverk.js" defer></script>
<script src="./page.js" defer></script>
</head>
<body>
${element}
</body>
</html>
`;
};

customElements.define('klima-nettverk', KlimaNettverk);
mkdirSync('dist/pages', {recursive: true});
for (const locale of ['nb', 'nn', 'en'] as const) writeFileSync(`dist/pages/${locale}.html`, pageIn(locale));
for (const file of ['klima-nettverk.js', 'networks.csv', 'networks.json', 'LICENSES.txt'])
  writeFileSync(`dist/pages/${file}`, readFileSync(`dist/${file}`));
console.log('dist/pages: nb.html, nn.html, en.html');
