import type {Ambition, Focus, Network} from '../networks/network.js';
import {isJoinable} from './joining.js';
import type {Here} from './place.js';
import {wordsOf, type HaystackOf} from './search.js';

/** What a facet may look at besides its own value. */
export interface Asked {
  readonly here: Here;
  readonly haystackOf: HaystackOf;
}

/** One way to choose among the networks. How it is shown stands in `views/facets.ts`. */
interface Facet<Value> {
  /** The value that sets no limit. */
  readonly empty: Value;
  /** Whether it is something that a network can fit, and not only be found by. */
  readonly narrows: boolean;
  /** The test of a value that is not empty. */
  readonly test: (value: Value, asked: Asked) => (network: Network) => boolean;
}

const facet = <Value>(row: Facet<Value>): Facet<Value> => row;

/** All facets, a row each; the place is none, as it counts what it leaves out. The dearest test stands last. */
export const facets = {
  focus: facet<readonly Focus[]>({
    empty: [],
    narrows: true,
    test: (wanted) => (network) => wanted.some((each) => network.focus.includes(each)),
  }),
  ambition: facet<Ambition | ''>({
    empty: '',
    narrows: true,
    test: (wanted) => (network) => network.ambition === wanted,
  }),
  joinable: facet<boolean>({
    empty: false,
    narrows: true,
    test:
      (_, {here}) =>
      (network) =>
        isJoinable(network, here),
  }),
  text: facet<string>({
    empty: '',
    narrows: false,
    test: (typed, {haystackOf}) => {
      const words = wordsOf(typed);
      return (network) => words.every((word) => haystackOf(network).includes(word));
    },
  }),
};

export type FacetName = keyof typeof facets;

/** A value for each facet. */
export type FacetValues = {readonly [Name in FacetName]: (typeof facets)[Name]['empty']};

const rows: {readonly [Name in FacetName]: Facet<FacetValues[Name]>} = facets;

const facetNames = Object.keys(facets) as FacetName[];

/** The values that set no limit. */
export const noFacets = Object.fromEntries(facetNames.map((name) => [name, rows[name].empty])) as FacetValues;

const isSet = (value: FacetValues[FacetName] | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);

/** The facets that set a limit. */
export const facetsSet = (values: Partial<FacetValues>): FacetName[] =>
  facetNames.filter((name) => isSet(values[name]));

/** The test that a facet makes of its value, which is not empty. */
export const testOf = <Name extends FacetName>(
  name: Name,
  values: FacetValues,
  asked: Asked,
): ((network: Network) => boolean) => rows[name].test(values[name], asked);
