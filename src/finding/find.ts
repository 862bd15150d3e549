import type {Focus, Network} from '../networks/network.js';
import {hasFocus, isElsewhere, isSelected, passes, type HaystackOf} from './filter.js';
import {countiesOf, isMember} from './place.js';
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
  /** How many networks are on show. */
  readonly shown: number;
  /** How many there are before the reader narrows anything. */
  readonly total: number;
  /** Regional networks of other counties, not in `groups` unless asked for. */
  readonly elsewhere: number;
  /** Networks beyond `max`, shown or not. */
  readonly beyondMax: number;
  /** For each focus area, how many networks it would give with the other choices as they are. */
  readonly byFocus: ReadonlyMap<Focus, number>;
  /** For each county, its regional networks that have not ended, with the other choices as they are. */
  readonly byCounty: ReadonlyMap<string, number>;
}

/** How the reader's language names and sorts networks, and what the reader has unfolded. */
export interface FindOptions {
  readonly compareNames: CompareNames;
  readonly haystackOf: HaystackOf;
  /** Ids of networks that the municipality itself says it takes part in. */
  readonly memberOf: readonly string[];
  readonly everywhere: boolean;
  readonly all: boolean;
}

const order: readonly GroupName[] = ['member', 'county', 'regional', 'national', 'international', 'ended'];

const counted = <T>(values: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const firstOf = (groups: readonly Group[], max: number): Group[] => {
  let left = max;
  const cut = groups.map(({name, networks}) => {
    const shown = networks.slice(0, Math.max(0, left));
    left -= shown.length;
    return {name, networks: shown};
  });
  return cut.filter(({networks}) => networks.length > 0);
};

const sizeOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, {networks}) => sum + networks.length, 0);

/**
 * Groups the networks that the query asks for. With a place, regional networks of other counties are only counted,
 * unless `everywhere`. Same input, same order.
 */
export const find = (networks: readonly Network[], query: Query, options: FindOptions): Found => {
  const {compareNames, haystackOf, memberOf, everywhere, all} = options;
  const isOurs = (network: Network) => isMember(network, query, memberOf);
  const isAway = (network: Network) => isElsewhere(network, query) && !isOurs(network);
  const groupOf = (network: Network): GroupName => {
    if (network.status === 'ended') return 'ended';
    if (isOurs(network)) return 'member';
    return network.scope === 'regional' && query.county && !isAway(network) ? 'county' : network.scope;
  };

  const selected = networks.filter((network) => isSelected(network, query));
  const passing = selected.filter(passes(query, haystackOf));
  const matching = passing.filter((network) => hasFocus(network, query));
  const here = matching.filter((network) => !isAway(network));
  const candidates = everywhere ? matching : here;
  const inGroup = (name: GroupName) => candidates.filter((network) => groupOf(network) === name);
  const whole = order
    .map((name) => ({name, networks: rank(inGroup(name), query, compareNames)}))
    .filter(({networks: found}) => found.length > 0);
  const max = query.max ?? candidates.length;
  const groups = all ? whole : firstOf(whole, max);

  const countable = everywhere ? passing : passing.filter((network) => !isAway(network));
  const regional = matching.filter(({scope, status}) => scope === 'regional' && status !== 'ended');
  return {
    groups,
    shown: sizeOf(groups),
    total: selected.length,
    elsewhere: matching.length - here.length,
    beyondMax: Math.max(0, candidates.length - max),
    byFocus: counted(countable.flatMap(({focus}) => focus)),
    byCounty: counted(regional.flatMap(countiesOf)),
  };
};
