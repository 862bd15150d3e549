import {haystack} from '../finding/search.js';
import {allLocales, withLocale} from '../localization.js';
import type {Network} from '../networks/network.js';
import {collator} from './dates.js';
import {focusName, inLocale} from './words.js';

/** Compares networks by their names as the reader's language sorts them. */
export const compareNames = (a: Network, b: Network): number =>
  collator().compare(inLocale(a.name), inLocale(b.name));

const haystacks = new WeakMap<Network, string>();

/** All that a search looks through in a network, the names of its focus areas in every language among it. */
export const haystackOf = (network: Network): string => {
  const known = haystacks.get(network);
  if (known !== undefined) return known;
  const labels = allLocales.flatMap((locale) => withLocale(locale, () => network.focus.map(focusName)));
  const made = haystack(network, labels);
  haystacks.set(network, made);
  return made;
};
