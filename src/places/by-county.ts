import {compareTexts} from '../language/alphabet.js';
import {countyOf} from './numbers.js';
import {counties, municipalities, type Place} from './places.js';

/** The counties from A to Å, each with its municipalities from A to Å. */
export const placesByCounty = (): (readonly [county: Place, inside: readonly Place[]])[] => {
  const sorted = (places: readonly Place[]) => [...places].sort((a, b) => compareTexts(a.name, b.name));
  const all = sorted(municipalities());
  return sorted(counties()).map((county) => [
    county,
    all.filter(({number}) => countyOf(number) === county.number),
  ]);
};
