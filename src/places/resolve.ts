import {fold} from '../language/fold.js';
import {countyOf} from './numbers.js';
import {counties, municipalities, nameOf, type Place} from './places.js';

/** What a place as typed means: its number of today if it can be told, and a hint for whoever wrote it. */
export interface Resolved {
  readonly number?: string;
  readonly hint?: string;
}

// Only municipalities: no county shares its name or is divided into two.
const described = ({number, name}: Place): string => `${number} ${name} (${nameOf(countyOf(number))})`;

const spelled = (places: readonly Place[]) => places.map(described).join(', ');

const byFormerNumber = (places: readonly Place[], typed: string): Resolved | undefined => {
  const heirs = places.filter(({former}) => former.some(({number}) => number === typed));
  const main = heirs.find(({former}) => former.some(({number, smaller}) => number === typed && !smaller));
  if (!main) return undefined;
  if (heirs.length === 1) return {number: main.number};
  const others = spelled(heirs.filter((heir) => heir !== main));
  return {
    number: main.number,
    hint: `${typed} is divided today; taken as ${described(main)}, not ${others}`,
  };
};

const namesOf = (place: Place): string[] => {
  const county = place.number.length > 2 ? fold(nameOf(countyOf(place.number))) : '';
  return [place.name, ...place.parallelNames]
    .map(fold)
    .flatMap((name) => [name, `${name} ${county}`, `${name} i ${county}`]);
};

const byName = (places: readonly Place[], typed: string): Resolved | undefined => {
  const wanted = fold(typed).replace(/ (kommune|fylke|fylkeskommune)\b/, '');
  const found = places.filter((place) => namesOf(place).includes(wanted));
  const [only] = found;
  if (!only) return undefined;
  return found.length > 1
    ? {hint: `"${typed}" may be ${spelled(found)}: give the number`}
    : {number: only.number};
};

const resolveIn = (places: readonly Place[], typed: string): Resolved =>
  places.some(({number}) => number === typed)
    ? {number: typed}
    : (byFormerNumber(places, typed) ?? byName(places, typed) ?? {});

/**
 * A municipality as typed: number of today, number valid since 2017, or name (`hamar`, `Hamar kommune`,
 * `Våler (Østfold)`, a Sami or Kven name). No number comes back for an unknown or ambiguous one.
 */
export const resolveMunicipality = (typed: string): Resolved => resolveIn(municipalities(), typed.trim());

/** A county as typed: number of today, number valid since 2017, or name. */
export const resolveCounty = (typed: string): Resolved => resolveIn(counties(), typed.trim());
