import type {Focus, Network} from '../networks/network.js';
import {isElsewhere, isSelected, passes} from './filter.js';
import {countiesOf, isMember} from './place.js';
import type {Query} from './query.js';
import type {HaystackOf} from './search.js';

/** In the order in which readers meet them. */
export const groupNames = ['member', 'county', 'regional', 'national', 'international', 'ended'] as const;

export type GroupName = (typeof groupNames)[number];

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
export interface GroupOptions {
  readonly haystackOf: HaystackOf;
  /** Ids of networks that the municipality itself says it takes part in. */
  readonly memberOf: readonly string[];
  readonly everywhere: boolean;
  readonly showsBeyondMax: boolean;
  readonly maxShown: number;
}

const count = <T>(counts: Map<T, number>, values: readonly T[]): void => {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
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

/**
 * Groups those that the query asks for, of networks ranked for it. With a place, regional networks of other counties
 * are only counted, unless `everywhere`. Same input, same order.
 */
export const groupNetworks = (ranked: readonly Network[], query: Query, options: GroupOptions): Found => {
  const {haystackOf, memberOf, everywhere, showsBeyondMax, maxShown} = options;
  const isOurs = (network: Network) => isMember(network, query, memberOf);
  const isAway = (network: Network) => isElsewhere(network, query) && !isOurs(network);
  const groupOf = (network: Network): GroupName => {
    if (network.status === 'ended') return 'ended';
    if (isOurs(network)) return 'member';
    return network.scope === 'regional' && query.county && !isAway(network) ? 'county' : network.scope;
  };

  const passesRest = passes(query, haystackOf, (name) => name !== 'focus');
  const hasFocus = passes(query, haystackOf, (name) => name === 'focus');
  const byName = new Map<GroupName, Network[]>(groupNames.map((name) => [name, []]));
  const byFocus = new Map<Focus, number>();
  const byCounty = new Map<string, number>();
  let [total, candidates, elsewhere] = [0, 0, 0];
  // All in one pass: each takes milliseconds where there are thousands.
  for (const network of ranked) {
    if (!isSelected(network, query)) continue;
    total += 1;
    if (!passesRest(network)) continue;
    const away = isAway(network);
    if (everywhere || !away) count(byFocus, network.focus);
    if (!hasFocus(network)) continue;
    if (network.scope === 'regional' && network.status !== 'ended') count(byCounty, countiesOf(network));
    if (away) elsewhere += 1;
    if (away && !everywhere) continue;
    candidates += 1;
    byName.get(groupOf(network))?.push(network);
  }

  const max = Math.min(showsBeyondMax ? Infinity : (query.max ?? Infinity), candidates);
  const shown = Math.min(max, maxShown);
  const groups = [...byName].map(([name, networks]) => ({name, networks}));
  return {
    groups: firstOf(groups, shown),
    shown,
    total,
    elsewhere,
    beyondMax: Math.max(0, candidates - (query.max ?? candidates)),
    onLaterPages: max - shown,
    byFocus,
    byCounty,
  };
};
