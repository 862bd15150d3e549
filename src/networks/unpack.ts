import {bokmålIn, nynorskIn} from '../language/both-forms.js';
import type {Network, Source, Translated} from './network.js';
import {ambitions, bases, focusAreas, joinings, reaches, scopes, statuses} from './values.js';

export type TextField =
  'name' | 'organiser' | 'summary' | 'whoCanJoin' | 'commitment' | 'note' | 'cost' | 'participants';

export type FactField =
  | 'id'
  | 'scope'
  | 'reach'
  | 'status'
  | 'lastConfirmed'
  | 'lastConfirmedBasis'
  | 'since'
  | 'until'
  | 'plannedUntil'
  | 'joining'
  | 'minPopulation'
  | 'ambition'
  | 'focus'
  | 'charged'
  | 'alsoKnownAs'
  | 'area'
  | 'members'
  | 'complete'
  | 'others'
  | 'asOf'
  | 'suspended'
  | 'suspendedAsOf'
  | 'sources'
  | 'website'
  | 'joinUrl';

type Columns<Field extends string> = Readonly<Record<Field, string>>;

/**
 * The bundled networks as columns with a line for each network, so that like stands beside like and compresses well;
 * `scripts/data/pack.ts` makes them. Choices are packed as their place in `values.ts`, lists of places as numbers.
 */
export interface Packed {
  readonly facts: Columns<FactField>;
  /** Bokmål and nynorsk in one, see `both-forms.ts`. */
  readonly norwegian: Columns<TextField>;
  readonly english: Columns<TextField>;
}

const list = (joined: string, separator = '|'): string[] => (joined ? joined.split(separator) : []);

/** `https://www.` is implied; `/` in front stands for an address without `www.`. */
const address = (short: string): string | null =>
  short
    ? /^https?:/.test(short)
      ? short
      : short.replace(/^\/|^/, (slash) => `https://${slash ? '' : 'www.'}`)
    : null;

/** `nb2024 ks.no/side KS|Tittel`: language, date, address, publisher and title. */
export const source = (packed: string): Source => {
  const [, lang = '', date, url = '', publisher = '', title = null] =
    /^(..)(\S*) (\S*) ([^|]*)\|?(.+)?/.exec(packed) ?? [];
  return {url: address(url), publisher, title, date: date || null, lang};
};

const places = (numbers: string) => {
  const all = list(numbers, ' ');
  return {
    municipalities: all.filter(({length}) => length > 2),
    counties: all.filter(({length}) => length === 2),
  };
};

/** The rows of columns. */
const rowsOf = <Field extends string>(columns: Columns<Field>): Columns<Field>[] => {
  const rows: Record<string, string>[] = [];
  for (const [field, column] of Object.entries<string>(columns))
    column.split('\n').forEach((value, index) => ((rows[index] ??= {})[field] = value));
  return rows as Columns<Field>[];
};

/** Turns the columns of the embed file into networks. */
export const unpack = ({facts, norwegian, english}: Packed): Network[] => {
  const [inNorwegian, inEnglish] = [rowsOf(norwegian), rowsOf(english)];
  return rowsOf(facts).map((fact, index) => {
    const text = (field: TextField): Translated | undefined => {
      const both = inNorwegian[index]?.[field];
      if (!both) return undefined;
      const nb = bokmålIn(both);
      return {nb, nn: nynorskIn(both), en: inEnglish[index]?.[field] || nb};
    };
    const required = (field: TextField): Translated => text(field) ?? {nb: '', nn: '', en: ''};
    const chosen = <Value>(values: readonly Value[], place: string) => values[Number(place)] as Value;
    return {
      id: fact.id,
      name: required('name'),
      alsoKnownAs: list(fact.alsoKnownAs),
      scope: chosen(scopes, fact.scope),
      reach: chosen(reaches, fact.reach),
      status: chosen(statuses, fact.status),
      lastConfirmed: fact.lastConfirmed || null,
      lastConfirmedBasis: chosen(bases, fact.lastConfirmedBasis),
      since: fact.since || null,
      until: fact.until || null,
      plannedUntil: fact.plannedUntil || undefined,
      joining: chosen(joinings, fact.joining),
      minPopulation: Number(fact.minPopulation) || undefined,
      ambition: chosen(ambitions, fact.ambition),
      focus: list(fact.focus, ' ').map((place) => chosen(focusAreas, place)),
      area: places(fact.area),
      members: fact.complete
        ? {
            ...places(fact.members),
            asOf: fact.asOf || null,
            complete: fact.complete === '1',
            others: list(fact.others),
            text: text('participants'),
          }
        : null,
      suspended: fact.suspended
        ? {municipalities: list(fact.suspended, ' '), asOf: fact.suspendedAsOf}
        : undefined,
      organiser: required('organiser'),
      website: address(fact.website),
      joinUrl: address(fact.joinUrl),
      cost: {charged: fact.charged ? fact.charged === '1' : null, text: text('cost')},
      summary: required('summary'),
      whoCanJoin: text('whoCanJoin') ?? null,
      commitment: text('commitment') ?? null,
      note: text('note'),
      sources: list(fact.sources, '\t').map(source),
    };
  });
};
