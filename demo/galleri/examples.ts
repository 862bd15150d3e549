import {piecesOf} from '../../src/glossary/glossary.js';
import {dataLanguages, type DataLanguage} from '../../src/language/languages.js';
import {bundledNetworks} from '../../src/networks/bundled.js';
import type {Network} from '../../src/networks/network.js';

/** Something that a network is or is not. */
export type Kind = (network: Network) => boolean;

export const ended: Kind = ({status}) => status === 'ended';
export const alive: Kind = ({status}) => status !== 'ended';
export const active: Kind = ({status}) => status === 'active';
export const unconfirmed: Kind = ({status}) => status === 'unconfirmed';
/** No evidence of it has a date. */
export const undated: Kind = ({lastConfirmed}) => lastConfirmed === null;

export const regional: Kind = ({scope}) => scope === 'regional';
export const national: Kind = ({scope}) => scope === 'national';
export const international: Kind = ({scope}) => scope === 'international';
export const joinable: Kind = ({joining, status, minPopulation}) =>
  joining === 'open' && status === 'active' && !minPopulation;

/** The first hard word of a network's summary. */
export const hardWordOf = ({summary}: Network, language: DataLanguage = 'nb') =>
  piecesOf(summary[language], language, () => true).find(({term}) => term);

/** Its summary has a hard word in every language. */
export const withHardWord: Kind = (network) =>
  dataLanguages.every((language) => hardWordOf(network, language));

/** A card names its members on demand. */
export const withNames: Kind = ({members}) => (members?.municipalities.length ?? 0) > 3;

/** It works in a county, wholly or in part. */
export const worksIn = (county: string): Kind => {
  const worksThere: Kind = ({area}) =>
    [...area.counties, ...area.municipalities].some((number) => number.startsWith(county));
  return worksThere;
};

export const not = (is: Kind): Kind => {
  const isNot: Kind = (network) => !is(network);
  return isNot;
};

/** The networks of the set that are all of this, by id. */
export const examples = (...kinds: readonly Kind[]): Network[] =>
  bundledNetworks().filter((network) => kinds.every((is) => is(network)));

/** A list of just so many. */
type Many<T, N extends number, L extends readonly T[] = []> = L['length'] extends N
  ? L
  : Many<T, N, [...L, T]>;

/** The ids of so many networks of the set that are all of this; always the same ones while they are there. */
export const exampleIds = <N extends number>(count: N, ...kinds: readonly Kind[]): Many<string, N> => {
  const found = examples(...kinds).slice(0, count);
  const wanted = kinds.map(({name}) => name).join(', ') || 'of any kind';
  if (found.length < count)
    throw new Error(`${count} networks wanted, but the set has ${found.length}: ${wanted}`);
  return found.map(({id}) => id) as Many<string, N>;
};

/** The id of a network of the set that is all of this. */
export const exampleId = (...kinds: readonly Kind[]): string => exampleIds(1, ...kinds)[0];
