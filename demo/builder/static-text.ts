import {currentLocale, withLocale, type Locale} from '../../src/language/localization.js';
import {bundledDate} from '../../src/networks/bundled.js';
import type {Network, Source} from '../../src/networks/network.js';
import {coverageInWords} from '../../src/views/coverage.js';
import {dateInWords} from '../../src/language/formats.js';
import {commitmentInWords, joiningWithDetails} from '../../src/views/facts.js';
import {confirmedInWords, costInWords, inLocale, statusInWords} from '../../src/views/words.js';
import {escaped} from './escape.js';
import {textsIn, type Texts} from './texts/texts.js';

type Words = Texts['exported'];

const link = (href: string, text: string, attributes = ''): string =>
  `<a href="${escaped(href)}"${attributes}>${escaped(text)}</a>`;

const list = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;

const languageOf = (lang: string): string =>
  lang === currentLocale() ? '' : ` lang="${escaped(lang)}" hreflang="${escaped(lang)}"`;

const source = ({url, publisher, title, date, lang}: Source, words: Words): string => {
  const text = title ?? url ?? words.untitled;
  const named = url ? link(url, text, title ? languageOf(lang) : '') : escaped(text);
  return `${escaped(publisher)}: ${named} (${escaped(date ? dateInWords(date) : words.undated)})`;
};

const facts = (network: Network, words: Words): string[] =>
  [
    [words.whoCanJoin, joiningWithDetails(network)],
    [words.commitment, commitmentInWords(network)],
    [words.cost, costInWords(network.cost)],
    [words.organiser, inLocale(network.organiser)],
  ].map(([term = '', value = '']) => `${escaped(term)}: ${escaped(value)}`);

const entry = (network: Network, words: Words): string => {
  const {name, website, summary, note, sources} = network;
  const title = website ? link(website, inLocale(name)) : escaped(inLocale(name));
  const standing = [coverageInWords(network), statusInWords(network), confirmedInWords(network)];
  return [
    `<h3>${title}</h3>`,
    `<p>${standing.map((each) => `${escaped(each)}.`).join(' ')}</p>`,
    `<p>${escaped(inLocale(summary))}</p>`,
    ...(note ? [`<p>${escaped(inLocale(note))}</p>`] : []),
    list(facts(network, words)),
    `<p>${escaped(words.sources)}:</p>`,
    list(sources.map((each) => source(each, words))),
  ].join('\n');
};

/** Networks as text for any editor: h3, p, ul, li and a, nothing else. */
export const staticText = (
  networks: readonly Network[],
  locale: Locale,
  page: string,
  linkText: string,
): string =>
  withLocale(locale, () => {
    const words = textsIn(locale).exported;
    const lead = networks.length ? words.lead(networks.length, dateInWords(bundledDate)) : words.none;
    return [
      `<p>${escaped(lead)} ${escaped(words.whole)} ${link(page, linkText)}.</p>`,
      ...networks.map((network) => entry(network, words)),
    ].join('\n');
  });
