import type {Locale} from '../language/languages.js';
import {memoizeByObject, memoizeOne} from '../memoize/memoize.js';
import type {Network} from '../networks/network.js';
import {isSamePlace, withChoice, type Choice} from './choice.js';
import {groupNetworks, type Found} from './groups.js';
import type {Query} from './query.js';
import {rank} from './rank.js';
import type {HaystackOf} from './search.js';

/** What the page asks for, and the language of its list. */
export interface Settings {
  readonly query: Query;
  /** Ids of networks that the municipality itself says it takes part in. */
  readonly memberOf: readonly string[];
  readonly locale: Locale;
  readonly haystackOf: HaystackOf;
}

/** What the reader has chosen and unfolded. */
export interface Chosen extends Choice {
  /** Whether regional networks of other counties are shown. */
  readonly everywhere?: boolean;
  /** Whether networks beyond `max` are shown. */
  readonly showsBeyondMax?: boolean;
  /** How many times the reader has asked for more, and once for the first. */
  readonly pages?: number;
}

/** The networks to show, and what they were chosen by. */
export interface Selection {
  readonly query: Query;
  readonly memberOf: readonly string[];
  readonly found: Found;
  /** The reader's day, by which the age of evidence is judged. */
  readonly today: Date;
}

/** More networks than this come in pages; the bundled ones are all there, for printing and searching in the page. */
export const maxAtOnce = 100;
const pageSize = 12;

const nobody: readonly string[] = [];

const rankerOf = memoizeByObject(() => memoizeOne(rank));

/** Which of the networks to show, in groups, best fit first. Same input, same answer. */
export const select = (
  networks: readonly Network[],
  {query: asked, memberOf, locale, haystackOf}: Settings,
  {everywhere = false, showsBeyondMax = false, pages = 1, ...choice}: Chosen,
  today: Date,
): Selection => {
  const query = withChoice(asked, choice);
  const {municipality, county, focus} = query;
  // The municipality speaks for itself, not for another one that the reader looks at.
  const members = isSamePlace(asked, query) ? memberOf : nobody;
  const ranked = rankerOf(networks)(networks, municipality, county, focus, locale);
  const found = groupNetworks(ranked, query, {
    haystackOf,
    memberOf: members,
    everywhere,
    showsBeyondMax,
    maxShown: networks.length > maxAtOnce ? pageSize * 2 ** (pages - 1) : Infinity,
  });
  return {query, memberOf: members, found, today};
};
