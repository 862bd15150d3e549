import type {Focus, Network} from '../networks/network.js';
import {hasFocus, isElsewhere, isSelected, passes, type HaystackOf} from './filter.js';
import {countiesOf, isMember} from './place.js';
import type {Query} from './query.js';

export type GroupName = 'member' | 'county' | 'regional' | 'national' | 'international' | 'ended';

/** Networks under one heading, best fit first. */
export interface Group {
  readonly name: GroupName;
  readonly networks: readonly Network[];
}

/** What the reader gets. */
export interface Found {
  readonly groups: readonly Group[];
  /** How many networks are on show. */
  readonly shown: number;
  /** How many there are before the reader narrows anything. */
  readonly total: number;
  /** Regional networks of other counties, not in `groups` unless asked for. */
  readonly elsewhere: number;
  /** Networks beyond `max`, shown or not. */
  readonly beyondMax: number;
  /** Networks that come when the reader asks for more. */
  readonly onLaterPages: number;
  /** For each focus area, how many networks it would give with the other choices as they are. */
  readonly byFocus: ReadonlyMap<Focus, number>;
  /** For each county, its regional networks that have not ended, with the other choices as they are. */
  readonly byCounty: ReadonlyMap<string, number>;
}

/** How the networks are searched, and what the reader has unfolded. */
export interface FindOptions {
  readonly haystackOf: HaystackOf;
  /** Ids of networks that the municipality itself says it takes part in. */
  readonly memberOf: readonly string[];
  readonly everywhere: boolean;
  readonly all: boolean;
  /** How many networks may be on show at most. */
  readonly most: number;
}

const order: readonly GroupName[] = ['member', 'county', 'regional', 'national', 'international', 'ended'];

const countEach = <T>(
  networks: readonly Network[],
  valuesOf: (network: Network) => readonly T[],
): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const network of networks)
    for (const value of valuesOf(network)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** The networks by group, in the order that they come in. */
const grouped = (networks: readonly Network[], groupOf: (network: Network) => GroupName): Group[] => {
  const byName = new Map<GroupName, Network[]>(order.map((name) => [name, []]));
  for (const network of networks) byName.get(groupOf(network))?.push(network);
  return [...byName].map(([name, list]) => ({name, networks: list}));
};

const firstOf = (groups: readonly Group[], most: number): Group[] => {
  let left = most;
  const cut = groups.map(({name, networks}) => {
    const shown = networks.slice(0, Math.max(0, left));
    left -= shown.length;
    return {name, networks: shown};
  });
  return cut.filter(({networks}) => networks.length > 0);
};

/**
 * Groups those that the query asks for, of networks ranked for it. With a place, regional networks of other counties
 * are only counted, unless `everywhere`. Same input, same order.
 */
export const find = (ranked: readonly Network[], query: Query, options: FindOptions): Found => {
  const {haystackOf, memberOf, everywhere, all, most} = options;
  const isOurs = (network: Network) => isMember(network, query, memberOf);
  const isAway = (network: Network) => isElsewhere(network, query) && !isOurs(network);
  const groupOf = (network: Network): GroupName => {
    if (network.status === 'ended') return 'ended';
    if (isOurs(network)) return 'member';
    return network.scope === 'regional' && query.county && !isAway(network) ? 'county' : network.scope;
  };

  const selected = ranked.filter((network) => isSelected(network, query));
  const passing = selected.filter(passes(query, haystackOf));
  const matching = passing.filter((network) => hasFocus(network, query));
  const here = matching.filter((network) => !isAway(network));
  const candidates = everywhere ? matching : here;
  const max = all ? candidates.length : Math.min(query.max ?? Infinity, candidates.length);
  const shown = Math.min(max, most);

  const countable = everywhere ? passing : passing.filter((network) => !isAway(network));
  const regional = matching.filter(({scope, status}) => scope === 'regional' && status !== 'ended');
  return {
    groups: firstOf(grouped(candidates, groupOf), shown),
    shown,
    total: selected.length,
    elsewhere: matching.length - here.length,
    beyondMax: Math.max(0, candidates.length - (query.max ?? candidates.length)),
    onLaterPages: max - shown,
    byFocus: countEach(countable, ({focus}) => focus),
    byCounty: countEach(regional, countiesOf),
  };
};
