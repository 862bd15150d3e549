import {places as packed} from '../generated/places.js';

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

const read = (text: string, prefix: string, digits: number): Place => {
  const [today = '', ...former] = text.split('<');
  const [name = '', ...parallelNames] = today.slice(digits).split('/');
  return {
    number: prefix + today.slice(0, digits),
    name,
    parallelNames,
    former: former.map((number) => ({number: number.replace('~', ''), smaller: number.endsWith('~')})),
  };
};

const [counties, municipalities] = ((): [Place[], Place[]] => {
  const lines = packed.split('\n').map((line) => {
    const [first = '', ...rest] = line.split(';');
    const county = read(first, '', 2);
    return {county, municipalities: rest.map((text) => read(text, county.number, 2))};
  });
  return [lines.map(({county}) => county), lines.flatMap((line) => line.municipalities)];
})();

const byNumber = new Map([...counties, ...municipalities].map((place) => [place.number, place]));

/** The 15 counties, by number. */
export {counties};

/** The 357 municipalities, by number. */
export {municipalities};

/** The name of a county or municipality of today; an unknown number is its own name. */
export const nameOf = (number: string): string => byNumber.get(number)?.name ?? number;
