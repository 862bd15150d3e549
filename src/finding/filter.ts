import type {Network} from '../networks/network.js';
import {covers, isOpenNow} from './fit.js';
import {isInCounty} from './place.js';
import type {Query} from './query.js';
import {wordsOf} from './search.js';

/** All that a search looks through in a network, folded. */
export type HaystackOf = (network: Network) => string;

type Test = (network: Network) => boolean;

/** Open now, for the place; not where it is unknown whether a municipality is large enough. */
const isJoinable = (network: Network, query: Query): boolean =>
  isOpenNow(network) && covers(network, query) && !(query.municipality && network.minPopulation);

/** Whether the author of the page lets a network in at all. */
export const isSelected = (
  {id, scope, status}: Network,
  {scopes, only, without, hideEnded}: Query,
): boolean =>
  (only.length === 0 || only.includes(id)) &&
  !without.includes(id) &&
  (scopes.length === 0 || scopes.includes(scope)) &&
  !(hideEnded && status === 'ended');

/** Whether a network passes the choices on focus areas. */
export const hasFocus = ({focus}: Network, query: Query): boolean =>
  query.focus.length === 0 || query.focus.some((each) => focus.includes(each));

/** A test for all choices of the query but place and focus areas. */
export const passes = (query: Query, haystackOf: HaystackOf): Test => {
  const words = wordsOf(query.text);
  return (network) =>
    (!query.ambition || network.ambition === query.ambition) &&
    (!query.joinable || isJoinable(network, query)) &&
    (words.length === 0 || words.every((word) => haystackOf(network).includes(word)));
};

/** Whether a regional network works in other counties only. */
export const isElsewhere = (network: Network, {county}: Query): boolean =>
  county !== undefined && network.scope === 'regional' && !isInCounty(network, county);
