import {fold} from '../language/fold.js';
import {memoizeByObject} from '../memoize/memoize.js';
import type {Network} from '../networks/network.js';

/** Words that a search finds a network by, besides its own texts. */
export type LabelsOf = (network: Network) => readonly string[];

/** All that a search looks through in a network, folded. */
export type HaystackOf = (network: Network) => string;

// Nobody types more; a pasted page must not freeze the one it is pasted into.
const maxLength = 200;

/** The words of a search as they are compared: folded, at most the first 200 characters. */
export const wordsOf = (typed: string): string[] =>
  fold(typed.slice(0, maxLength)).split(' ').filter(Boolean);

/** All that a search looks through, folded: names, organiser and texts in all languages, and `labels`. */
export const haystack = (network: Network, labels: readonly string[]): string => {
  const texts = [
    network.name,
    network.organiser,
    network.summary,
    network.whoCanJoin,
    network.commitment,
    network.note,
    network.cost.text,
    network.members?.text,
  ].flatMap((text) => (text ? Object.values(text) : []));
  return fold([...texts, ...network.alsoKnownAs, ...labels].join(' | '));
};

/** The haystack of each network with its labels; made once. */
export const haystackWith = (labelsOf: LabelsOf): HaystackOf =>
  memoizeByObject((network: Network) => haystack(network, labelsOf(network)));
