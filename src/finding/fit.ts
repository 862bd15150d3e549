import type {Focus, Network} from '../networks/network.js';
import {ambitions, statuses} from '../networks/values.js';
import {isOpenNow} from './joining.js';
import {covers, isEverywhere, type Here} from './place.js';
import type {Query} from './query.js';

/** Why a network fits, or what stands in the way; the words for it are found when it is shown. */
export type Reason =
  | {readonly kind: 'covers'; readonly place: string}
  | {readonly kind: 'participants'; readonly county: string}
  | {readonly kind: 'not-here'; readonly place: string}
  | {readonly kind: 'focus'; readonly focus: readonly Focus[]}
  | {readonly kind: 'ambition' | 'open'}
  | {readonly kind: 'population'; readonly atLeast: number};

const focusInCommon = (network: Network, {focus}: Pick<Query, 'focus'>): Focus[] =>
  focus.filter((each) => network.focus.includes(each));

const placeReason = (network: Network, query: Query): Reason[] => {
  const {municipality, county} = query;
  const place = municipality ?? county;
  if (!place || !county || isEverywhere(network)) return [];
  if (!covers(network, query)) return [{kind: 'not-here', place}];
  if (network.area.counties.includes(county))
    return [
      network.reach === 'intermunicipal' ? {kind: 'participants', county} : {kind: 'covers', place: county},
    ];
  return municipality ? [{kind: 'covers', place: municipality}] : [];
};

/**
 * The reasons why a network fits the query, each true by its data. Ended networks have none; how to get in is of no
 * use to a member.
 */
export const reasonsFor = (network: Network, query: Query, isMember: boolean): Reason[] => {
  if (network.status === 'ended') return [];
  const focus = focusInCommon(network, query);
  const reasons: (Reason | false)[] = [
    ...placeReason(network, query),
    focus.length > 0 && {kind: 'focus', focus},
    query.ambition === network.ambition && {kind: 'ambition'},
    !isMember && isOpenNow(network) && {kind: 'open'},
    !isMember && network.minPopulation !== undefined && {kind: 'population', atLeast: network.minPopulation},
  ];
  return reasons.filter((reason) => reason !== false);
};

const easiestFirst: readonly Network['joining'][] = ['open', 'invitation', 'unknown', 'closed'];

const joiningRank = ({joining, minPopulation}: Network): number =>
  easiestFirst.indexOf(joining) + (joining === 'open' && minPopulation ? 1.5 : 0);

/** The lower, the better the fit; what comes first decides: place, evidence, focus, joining, ambition. */
export const fitRank = (network: Network, query: Here & Pick<Query, 'focus'>): number => {
  let sum = 0;
  // Not reduce(), which is another function where Prototype.js up to 1.6 is on the page.
  for (const each of [
    covers(network, query) ? 0 : 1,
    statuses.indexOf(network.status),
    query.focus.length - focusInCommon(network, query).length,
    joiningRank(network),
    ambitions.indexOf(network.ambition),
  ])
    sum = sum * 20 + each;
  return sum;
};
