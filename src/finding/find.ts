import type {Network} from '../networks/network.js';
import {isInCounty, takesPart} from './place.js';
import type {Query} from './query.js';
import {rank, type CompareNames} from './rank.js';

export type GroupName = 'member' | 'county' | 'regional' | 'national' | 'international' | 'ended';

/** Networks under one heading, best fit first. */
export interface Group {
  readonly name: GroupName;
  readonly networks: readonly Network[];
}

/** What the reader gets. */
export interface Found {
  readonly groups: readonly Group[];
  /** Regional networks of other counties, not in `groups` unless asked for. */
  readonly elsewhere: number;
  /** Networks beyond `max`, shown or not. */
  readonly beyondMax: number;
}

const order: readonly GroupName[] = ['member', 'county', 'regional', 'national', 'international', 'ended'];

const groupOf = (network: Network, query: Query): GroupName => {
  if (network.status === 'ended') return 'ended';
  if (takesPart(network, query)) return 'member';
  if (network.scope === 'regional' && query.county && isInCounty(network, query.county)) return 'county';
  return network.scope;
};

const isSelected = ({id, scope, status}: Network, {scopes, only, without, hideEnded}: Query): boolean =>
  (only.length === 0 || only.includes(id)) &&
  !without.includes(id) &&
  (scopes.length === 0 || scopes.includes(scope)) &&
  !(hideEnded && status === 'ended');

const isElsewhere = (network: Network, {county, municipality}: Query): boolean =>
  county !== undefined &&
  network.scope === 'regional' &&
  !isInCounty(network, county) &&
  !takesPart(network, {county, municipality});

const firstOf = (groups: readonly Group[], max: number): Group[] => {
  let left = max;
  const cut = groups.map(({name, networks}) => {
    const shown = networks.slice(0, Math.max(0, left));
    left -= shown.length;
    return {name, networks: shown};
  });
  return cut.filter(({networks}) => networks.length > 0);
};

/**
 * Groups the networks that the query asks for. With a place, regional networks of other counties are only counted,
 * unless `everywhere`. Same input, same order.
 */
export const find = (
  networks: readonly Network[],
  query: Query,
  compareNames: CompareNames,
  {everywhere = false, all = false} = {},
): Found => {
  const selected = networks.filter((network) => isSelected(network, query));
  const here = selected.filter((network) => !isElsewhere(network, query));
  const candidates = everywhere ? selected : here;
  const inGroup = (name: GroupName) => candidates.filter((network) => groupOf(network, query) === name);
  const groups = order
    .map((name) => ({name, networks: rank(inGroup(name), query, compareNames)}))
    .filter(({networks: found}) => found.length > 0);
  const count = groups.reduce((sum, group) => sum + group.networks.length, 0);
  const max = query.max ?? count;
  return {
    groups: all ? groups : firstOf(groups, max),
    elsewhere: selected.length - here.length,
    beyondMax: Math.max(0, count - max),
  };
};
