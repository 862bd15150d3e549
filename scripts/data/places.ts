import counties from '../../src/places/data/counties.json' with {type: 'json'};
import formerNumbers from '../../src/places/data/former-numbers.json' with {type: 'json'};
import municipalities from '../../src/places/data/municipalities.json' with {type: 'json'};
import type {PackedPlaces} from '../../src/places/packed.js';

const names = ({name, parallelNames = {}}: {name: string; parallelNames?: Partial<Record<string, string>>}) =>
  [name, ...Object.values(parallelNames)].join('/');

/** How far each number is from the one before it: small, and often the same. */
const steps = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

const order = municipalities.map(({number}) => number);
const step = steps(order.map(Number));

const former = Object.entries(formerNumbers as Record<string, string[]>)
  .sort(([a], [b]) => Number(a) - Number(b))
  .flatMap(([number, heirs]) => heirs.map((heir) => ({number, heir, isMain: heir === heirs[0]})));
const heirSteps = steps(former.map(({heir}) => order.indexOf(heir)));

/** The places as `src/places/places.ts` reads them. */
export const packPlaces = (): PackedPlaces => ({
  counties: counties
    .map((place) => [place.number + names(place), ...place.former.filter((each) => each !== place.number)])
    .map((parts) => parts.join('<'))
    .join(';'),
  municipalities: municipalities.map((place, index) => `${step[index]}${names(place)}`).join(''),
  formerNumbers: steps(former.map(({number}) => Number(number))).join(' '),
  heirs: former.map(({isMain}, index) => `${heirSteps[index]}${isMain ? '' : '~'}`).join(' '),
});
