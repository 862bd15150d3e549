import {posix} from 'node:path';
import {languageNames, sections, type Entry, type Section} from '../../demo/site.js';

/** The element and the builder are modules while developing and plain files in the site, which so works from `file:`. */
const builtScripts: Readonly<Record<string, string>> = {
  'src/define.ts': 'klima-nettverk.js',
  'demo/builder/page.ts': 'bygg.js',
};

const stemOf = (file: string): string => file.replace(/(-(nn|en))?\.html$/, '');

const sectionOf = (file: string): Section | undefined =>
  sections.find(({pages}) => pages.some(([page]) => page === file));

/** The way from one page to another file of the site. */
export const wayFrom = (file: string, to: string): string => {
  const way = posix.relative(posix.dirname(file), to);
  return way.startsWith('.') ? way : `./${way}`;
};

const head = (file: string, {styles}: Section): string =>
  [
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    ...styles.map((style) => `<link rel="stylesheet" href="${wayFrom(file, style)}" />`),
    '<link rel="icon" href="data:," />',
  ].join('\n    ');

/** A link from one page to another; `lang` where that one is in another language. */
const door = (file: string, [page, name, lang]: Entry): string => {
  const language = lang ? ` lang="${lang}" hreflang="${lang}"` : '';
  const current = page === file ? ' aria-current="page"' : '';
  return `<a href="${wayFrom(file, page)}"${language}${current}>${name}</a>`;
};

const translationsOf = (file: string): Entry[] =>
  sections.flatMap(({lang, pages}) =>
    pages
      .filter(([page]) => page !== file && stemOf(page) === stemOf(file))
      .map(([page]): Entry => [page, languageNames[lang], lang]),
  );

const bar = (file: string, {lang, title, label, pages, others}: Section): string => {
  const doors = [...pages, ...others, ...translationsOf(file)].map((entry) => door(file, entry));
  return [
    `<nav class="bar" aria-label="${label}" lang="${lang}">`,
    ...[`<strong>${title}</strong>`, ...doors].map((line) => `  ${line}`),
    '</nav>',
  ].join('\n    ');
};

/** The whole page of what stands in demo/`file`; a page of no section stays as it is. */
export const framed = (file: string, html: string): string => {
  const section = sectionOf(file);
  if (!section) return html;
  const {lang, look, foot} = section;
  return html
    .replace('<head>', `<head>\n    ${head(file, section)}`)
    .replace('<body>', look ? `<body class="${look}">` : '<body>')
    .replace(/<body[^>]*>/, (body) => `${body}\n    ${bar(file, section)}`)
    .replace('</body>', `  <footer class="foot" lang="${lang}">${foot}</footer>\n  </body>`);
};

/** The page with the built scripts in place of the sources. */
export const withBuiltScripts = (file: string, html: string): string =>
  html.replace(/<script type="module" src="([^"]+)"><\/script>/g, (tag, source: string) => {
    const built = builtScripts[posix.join('demo', posix.dirname(file), source)];
    return built ? `<script vite-ignore src="${wayFrom(file, built)}" defer></script>` : tag;
  });
