import {compareTexts} from '../language/alphabet.js';
import type {CompareNames} from '../finding/rank.js';
import {haystack} from '../finding/search.js';
import {allLocales, withLocale, type Locale} from '../language/localization.js';
import type {Network} from '../networks/network.js';
import {memoizeByObject} from '../memoize/memoize.js';
import {focusName} from './words.js';

const comparers = new Map<Locale, CompareNames>();

/** Compares networks by their names in a language; the same function for the same language. */
export const comparedIn = (locale: Locale): CompareNames => {
  const made = comparers.get(locale) ?? ((a, b) => compareTexts(a.name[locale], b.name[locale]));
  comparers.set(locale, made);
  return made;
};

/** All that a search looks through in a network, the names of its focus areas in every language among it. */
export const haystackOf = memoizeByObject((network: Network): string => {
  const labels = allLocales.flatMap((locale) => withLocale(locale, () => network.focus.map(focusName)));
  return haystack(network, labels);
});

// Short enough for the page to answer to a key in between.
const slice = 8;

/** Makes ready to search, a little at a time; what is not ready when the first key comes, is made then. */
export const prepareSearch = (networks: readonly Network[], from = 0): void => {
  const end = performance.now() + slice;
  let next = from;
  for (; next < networks.length && performance.now() < end; next++) haystackOf(networks[next] as Network);
  if (next < networks.length) setTimeout(() => prepareSearch(networks, next));
};
