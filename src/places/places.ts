import {countyOf} from './numbers.js';
import {places as packed} from '../generated/places.js';
import {memoizeOne} from '../memoize/memoize.js';
import type {PackedPlaces} from './packed.js';

/** A county (two digits) or municipality (four digits) of today. */
export interface Place {
  readonly number: string;
  /** The Norwegian name. */
  readonly name: string;
  /** Official Sami and Kven names. */
  readonly parallelNames: readonly string[];
  /** Numbers it had since 2017; `smaller` where most of the former place is elsewhere today. */
  readonly former: readonly {readonly number: string; readonly smaller: boolean}[];
}

const sums = (steps: readonly string[]): number[] => {
  let sum = 0;
  return steps.map((step) => (sum += parseInt(step)));
};

const fourDigits = (number: number): string => String(number).padStart(4, '0');

const place = (number: string, names: string, former: Place['former'] = []) => {
  const [name = '', ...parallelNames] = names.split('/');
  return {number, name, parallelNames, former: [...former]};
};

export const countiesIn = (packed: PackedPlaces): readonly Place[] =>
  packed.counties.split(';').map((county) => {
    const [names = '', ...former] = county.slice(2).split('<');
    return place(
      county.slice(0, 2),
      names,
      former.map((number) => ({number, smaller: false})),
    );
  });

export const municipalitiesIn = (packed: PackedPlaces): readonly Place[] => {
  const listed = packed.municipalities.match(/\d+\D+/g) ?? [];
  const numbers = sums(listed);
  const places = listed.map((each, index) =>
    place(fourDigits(numbers[index] ?? 0), each.replace(/^\d+/, '')),
  );
  const heirs = packed.heirs.split(' ');
  const heirAt = sums(heirs);
  sums(packed.formerNumbers.split(' ')).forEach((number, index) =>
    places[heirAt[index] ?? 0]?.former.push({
      number: fourDigits(number),
      smaller: heirs[index]?.endsWith('~') ?? false,
    }),
  );
  return places;
};

/** The 15 counties, by number. */
export const counties = memoizeOne(() => countiesIn(packed));

/** The 357 municipalities, by number. */
export const municipalities = memoizeOne(() => municipalitiesIn(packed));

const byNumber = memoizeOne(
  () => new Map([...counties(), ...municipalities()].map((place) => [place.number, place])),
);

const nameAlone = (number: string): string => byNumber().get(number)?.name ?? number;

const shared = memoizeOne(() => {
  const names = municipalities().map(({name}) => name);
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
});

/**
 * The name of a county or municipality of today, with the county where two municipalities have one name: Herøy
 * (Nordland). An unknown number is its own name.
 */
export const nameOf = (number: string): string => {
  const name = nameAlone(number);
  return number.length > 2 && shared().has(name) ? `${name} (${nameAlone(countyOf(number))})` : name;
};
