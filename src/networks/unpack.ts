import type {Network, Source, Translated} from './network.js';

/** The fields that hold a text in three languages, in the order in which they are packed. */
export const textFields = [
  'name',
  'organiser',
  'summary',
  'whoCanJoin',
  'commitment',
  'note',
  'cost',
  'members',
] as const;

export type TextField = (typeof textFields)[number];

type Optional<T> = T | 0;
type Texts = readonly (readonly string[])[];

/** The bundled networks field by field; made by `scripts/data/pack.ts`. Numbers of places are joined by spaces. */
export interface Packed {
  readonly nb: Texts;
  readonly nn: Texts;
  readonly en: Texts;
  readonly rows: readonly (readonly [
    Network['id'],
    Network['scope'],
    Network['reach'],
    Network['status'],
    Network['lastConfirmed'],
    Network['lastConfirmedBasis'],
    Network['since'],
    Network['until'],
    plannedUntil: Optional<string>,
    Network['joining'],
    minPopulation: Optional<number>,
    Network['ambition'],
    focus: string,
    charged: boolean | null,
    alsoKnownAs: readonly string[],
  ])[];
  readonly places: readonly (readonly [
    area: readonly [municipalities: string, counties: string],
    members: Optional<
      readonly [
        municipalities: string,
        counties: string,
        asOf: string | null,
        complete: boolean,
        others: readonly string[],
      ]
    >,
    suspended: Optional<readonly [municipalities: string, asOf: string]>,
  ])[];
  readonly links: readonly (readonly [Network['website'], Network['joinUrl']])[];
  readonly sources: readonly (readonly (readonly [
    Source['url'],
    Source['publisher'],
    Source['title'],
    Source['date'],
    Source['lang'],
  ])[])[];
}

const list = (joined: string): string[] => (joined ? joined.split(' ') : []);

/** Turns the columns of the embed file into networks. */
export const unpack = ({nb, nn, en, rows, places, links, sources}: Packed): Network[] =>
  rows.map((row, index) => {
    const text = (field: TextField): Translated | undefined => {
      const column = textFields.indexOf(field);
      const source = nb[column]?.[index];
      return source
        ? {nb: source, nn: nn[column]?.[index] || source, en: en[column]?.[index] || source}
        : undefined;
    };
    const required = (field: TextField): Translated => text(field) ?? {nb: '', nn: '', en: ''};
    const [id, scope, reach, status, lastConfirmed, lastConfirmedBasis, since, until, ...more] = row;
    const [plannedUntil, joining, minPopulation, ambition, focus, charged, alsoKnownAs] = more;
    const [area, members, suspended] = places[index] ?? [['', ''], 0, 0];
    const [website, joinUrl] = links[index] ?? [null, null];
    return {
      id,
      name: required('name'),
      alsoKnownAs,
      scope,
      reach,
      status,
      lastConfirmed,
      lastConfirmedBasis,
      since,
      until,
      plannedUntil: plannedUntil || undefined,
      joining,
      minPopulation: minPopulation || undefined,
      ambition,
      focus: list(focus) as Network['focus'],
      area: {municipalities: list(area[0]), counties: list(area[1])},
      members: members
        ? {
            municipalities: list(members[0]),
            counties: list(members[1]),
            asOf: members[2],
            complete: members[3],
            others: [...members[4]],
            text: text('members'),
          }
        : null,
      suspended: suspended ? {municipalities: list(suspended[0]), asOf: suspended[1]} : undefined,
      organiser: required('organiser'),
      website,
      joinUrl,
      cost: {charged, text: text('cost')},
      summary: required('summary'),
      whoCanJoin: text('whoCanJoin') ?? null,
      commitment: text('commitment') ?? null,
      note: text('note'),
      sources: (sources[index] ?? []).map(([url, publisher, title, date, lang]) => ({
        url,
        publisher,
        title,
        date,
        lang,
      })),
    };
  });
