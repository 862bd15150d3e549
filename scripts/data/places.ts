import counties from '../../src/places/data/counties.json' with {type: 'json'};
import formerNumbers from '../../src/places/data/former-numbers.json' with {type: 'json'};
import municipalities from '../../src/places/data/municipalities.json' with {type: 'json'};

const parallel = (place: {parallelNames?: Partial<Record<string, string>>}) =>
  Object.values(place.parallelNames ?? {});

const formerOf = (number: string) =>
  Object.entries(formerNumbers as Record<string, string[]>)
    .filter(([, today]) => today.includes(number))
    .map(([former, today]) => (today[0] === number ? former : `${former}~`));

const municipality = (place: (typeof municipalities)[number]) =>
  [[place.number.slice(2) + place.name, ...parallel(place)].join('/'), ...formerOf(place.number)].join('<');

const county = (place: (typeof counties)[number]) =>
  [
    [
      [place.number + place.name, ...parallel(place)].join('/'),
      ...place.former.filter((former) => former !== place.number),
    ].join('<'),
    ...municipalities.filter((each) => each.county === place.number).map(municipality),
  ].join(';');

/**
 * All places as one string: a line per county, the county itself first, then its municipalities, split by `;`.
 * Each is its number (of a municipality the last two digits), its name, parallel names after `/`, and the numbers it
 * had since 2017 after `<`; `~` marks a number of which it holds the smaller part.
 */
export const packPlaces = (): string => counties.map(county).join('\n');
