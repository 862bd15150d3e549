import {compareTexts} from '../language/alphabet.js';
import {languages, type DataLanguage, type Locale} from '../language/languages.js';
import type {Network} from '../networks/network.js';
import {nameOf} from '../places/places.js';
import {fitRank} from './fit.js';
import {countiesOf} from './place.js';
import type {Query} from './query.js';

/** Compares two networks by their names in a language. */
export const compareNamesIn =
  (language: DataLanguage) =>
  (a: Network, b: Network): number =>
    compareTexts(a.name[language], b.name[language]);

const firstCounty = (network: Network): string =>
  network.scope === 'regional' ? nameOf(countiesOf(network)[0] ?? '') : '';

/** The networks, best fit first, then by name; without a place, regional ones by county. */
export const rank = (
  networks: readonly Network[],
  municipality: string | undefined,
  county: string | undefined,
  focus: Query['focus'],
  locale: Locale,
): readonly Network[] => {
  const query = {municipality, county, focus};
  const ranks = new Map(networks.map((network) => [network, fitRank(network, query)]));
  const byCounty = (a: Network, b: Network) => (county ? 0 : compareTexts(firstCounty(a), firstCounty(b)));
  const byFit = (a: Network, b: Network) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0);
  const byName = compareNamesIn(languages[locale].ofData);
  return [...networks].sort((a, b) => byCounty(a, b) || byFit(a, b) || byName(a, b));
};
