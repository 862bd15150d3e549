import type {Network} from '../networks/network.js';
import {facetsSet, testOf, type FacetName} from './facets.js';
import {isInCounty} from './place.js';
import type {Query} from './query.js';
import type {HaystackOf} from './search.js';

/** Whether the author of the page lets a network in at all. */
export const isSelected = (
  {id, scope, status}: Network,
  {scopes, only, without, hideEnded}: Query,
): boolean =>
  (only.length === 0 || only.includes(id)) &&
  !without.includes(id) &&
  (scopes.length === 0 || scopes.includes(scope)) &&
  !(hideEnded && status === 'ended');

/** A test for all facets of the query that `isAsked`. */
export const passes = (
  query: Query,
  haystackOf: HaystackOf,
  isAsked: (name: FacetName) => boolean,
): ((network: Network) => boolean) => {
  const asked = facetsSet(query).filter(isAsked);
  const tests = asked.map((name) => testOf(name, query, {here: query, haystackOf}));
  return (network) => tests.every((test) => test(network));
};

/** Whether a regional network works in other counties only. */
export const isElsewhere = (network: Network, {county}: Query): boolean =>
  county !== undefined && network.scope === 'regional' && !isInCounty(network, county);
