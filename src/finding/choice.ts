import {facets, facetsSet, type FacetName, type FacetValues} from './facets.js';
import {hereIn} from './place.js';
import type {Query} from './query.js';

/** What the reader has chosen; an absent field leaves it to the attributes. */
export interface Choice extends Partial<FacetValues> {
  /** Number of a county or municipality; empty for the whole country. */
  readonly place?: string;
}

/** The query of the attributes with the reader's choice put in its place. */
export const withChoice = (query: Query, {place, ...chosen}: Choice): Query => ({
  ...query,
  ...chosen,
  ...(place === undefined ? {} : hereIn(place)),
});

/** The choice that lets a facet go. */
export const without = (name: FacetName): Choice => {
  const none: Choice = {};
  return {...none, [name]: facets[name].empty};
};

/** Whether the reader has narrowed anything. */
export const hasChosen = (choice: Choice): boolean => Boolean(choice.place) || facetsSet(choice).length > 0;

/** Whether anything is asked for that a network can fit; a word to search for is not. */
export const isNarrowed = (query: Query): boolean =>
  query.county !== undefined || facetsSet(query).some((name) => facets[name].narrows);

/** Whether two queries are about the same place. */
export const isSamePlace = (a: Query, b: Query): boolean =>
  a.municipality === b.municipality && a.county === b.county;
