import type {Ambition, Focus} from '../networks/network.js';
import {countyOf} from '../places/places.js';
import type {Query} from './query.js';

/** What the reader has chosen; an absent field leaves it to the attributes. */
export interface Choice {
  /** Number of a county or municipality; empty for the whole country. */
  readonly place?: string;
  readonly focus?: readonly Focus[];
  /** Empty for every level. */
  readonly ambition?: Ambition | '';
  readonly joinable?: boolean;
  readonly text?: string;
}

/** The query of the attributes with the reader's choice put in its place. */
export const withChoice = (query: Query, choice: Choice): Query => {
  const {place, focus = query.focus, ambition = query.ambition, joinable = false, text = ''} = choice;
  const chosen = {...query, focus, ambition: ambition || undefined, joinable, text};
  if (place === undefined) return chosen;
  return {
    ...chosen,
    county: countyOf(place) || undefined,
    municipality: place.length > 2 ? place : undefined,
  };
};

/** Whether two queries are about the same place. */
export const isSamePlace = (a: Query, b: Query): boolean =>
  a.municipality === b.municipality && a.county === b.county;

/** Whether anything is asked for that a network can fit; a word to search for is not. */
export const isNarrowed = ({county, focus, ambition, joinable}: Query): boolean =>
  Boolean(county ?? (focus.length || ambition || joinable));
