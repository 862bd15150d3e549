import {compareTexts} from '../language/alphabet.js';
import type {Network} from '../networks/network.js';
import {nameOf} from '../places/places.js';
import {fit} from './fit.js';
import {countiesOf} from './place.js';
import type {Query} from './query.js';

/** Compares two networks by their names in the reader's language. */
export type CompareNames = (a: Network, b: Network) => number;

const firstCounty = (network: Network): string =>
  network.scope === 'regional' ? nameOf(countiesOf(network)[0] ?? '') : '';

/** The networks, best fit first, then by name; without a place, regional ones by county. */
export const rank = (
  networks: readonly Network[],
  municipality: string | undefined,
  county: string | undefined,
  focus: Query['focus'],
  compareNames: CompareNames,
): readonly Network[] => {
  const query = {municipality, county, focus};
  const fits = new Map(networks.map((network) => [network, fit(network, query)]));
  const byCounty = (a: Network, b: Network) => (county ? 0 : compareTexts(firstCounty(a), firstCounty(b)));
  const byFit = (a: Network, b: Network) => (fits.get(a) ?? 0) - (fits.get(b) ?? 0);
  return [...networks].sort((a, b) => byCounty(a, b) || byFit(a, b) || compareNames(a, b));
};
