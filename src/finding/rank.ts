import type {Network} from '../networks/network.js';
import {nameOf} from '../places/places.js';
import {fit} from './fit.js';
import {countiesOf} from './place.js';
import type {Query} from './query.js';

/** Compares two networks by their names in the reader's language. */
export type CompareNames = (a: Network, b: Network) => number;

// Made when it is needed: a page that has broken Intl must not break the script as it loads.
let collator: Intl.Collator | undefined;

const compareCounties = (a: string, b: string): number =>
  (collator ??= new Intl.Collator(['nb', 'no'])).compare(a, b);

const firstDifference = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

const firstCounty = (network: Network): string =>
  network.scope === 'regional' ? nameOf(countiesOf(network)[0] ?? '') : '';

/** The networks of one group, best fit first, then by name; without a place, regional ones by county. */
export const rank = (networks: readonly Network[], query: Query, compareNames: CompareNames): Network[] => {
  const byCounty = (a: Network, b: Network) =>
    query.county ? 0 : compareCounties(firstCounty(a), firstCounty(b));
  const fits = new Map(networks.map((network) => [network, fit(network, query)]));
  const byFit = (a: Network, b: Network) => firstDifference(fits.get(a) ?? [], fits.get(b) ?? []);
  return [...networks].sort((a, b) => byCounty(a, b) || byFit(a, b) || compareNames(a, b));
};
