import {noFacets} from '../../src/finding/facets.js';
import type {Query} from '../../src/finding/query.js';
import type {Network} from '../../src/networks/network.js';

const text = {nb: '', nn: '', en: ''};

/** A network of the whole country that anyone can join, with these changes. */
export const plain = (changes: Partial<Network> = {}): Network => ({
  id: 'enkel',
  name: text,
  alsoKnownAs: [],
  scope: 'national',
  reach: 'national',
  status: 'active',
  lastConfirmed: null,
  lastConfirmedBasis: 'none',
  since: null,
  until: null,
  joining: 'open',
  ambition: 'entry',
  focus: [],
  area: {municipalities: [], counties: []},
  members: null,
  organiser: text,
  website: null,
  joinUrl: null,
  cost: {charged: null},
  summary: text,
  whoCanJoin: null,
  commitment: null,
  sources: [],
  ...changes,
});

/** A query that sets no limit, with these changes. */
export const asking = (changes: Partial<Query> = {}): Query => ({
  scopes: [],
  only: [],
  without: [],
  hideEnded: false,
  ...noFacets,
  ...changes,
});

export const members = (municipalities: string[], counties: string[] = []): Network['members'] => ({
  municipalities,
  counties,
  asOf: null,
  complete: true,
});
