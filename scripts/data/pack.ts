import type {Network as DataFile} from '../../src/networks/schema.js';
import type {FactField, Packed, TextField} from '../../src/networks/unpack.js';
import {
  ambitions,
  bases,
  focusAreas,
  joinings,
  reaches,
  scopes,
  statuses,
} from '../../src/networks/values.js';
import {inBothForms} from './both-forms.js';

type Text = Readonly<Record<'nb' | 'nn' | 'en', string>> | null | undefined;

const texts: Record<TextField, (network: DataFile) => Text> = {
  name: ({name}) => name,
  organiser: ({organiser}) => organiser,
  summary: ({summary}) => summary,
  whoCanJoin: ({whoCanJoin}) => whoCanJoin,
  commitment: ({commitment}) => commitment,
  note: ({note}) => note,
  cost: ({cost}) => cost.text,
  participants: ({members}) => members?.text,
};

const norwegian = (text: Text): string => (text ? inBothForms(text) : '');

/** Empty where English is as bokmål. */
const english = (text: Text): string => (text && text.en !== text.nb ? text.en : '');

const short = (url: string | null): string =>
  (url ?? '').replace(/^https:\/\/(www\.)?/, (_, www) => (www ? '' : '/'));

export const packSource = ({url, publisher, title, date, lang}: DataFile['sources'][string]): string =>
  `${lang}${date ?? ''} ${short(url)} ${publisher}${title === null ? '' : `|${title}`}`;

const places = ({municipalities, counties}: DataFile['area']): string =>
  [...municipalities, ...counties].join(' ');

const facts: Record<FactField, (network: DataFile) => string | number | null | undefined> = {
  id: ({id}) => id,
  scope: ({scope}) => scopes.indexOf(scope),
  reach: ({reach}) => reaches.indexOf(reach),
  status: ({status}) => statuses.indexOf(status),
  lastConfirmed: ({lastConfirmed}) => lastConfirmed,
  lastConfirmedBasis: ({lastConfirmedBasis}) => bases.indexOf(lastConfirmedBasis),
  since: ({since}) => since,
  until: ({until}) => until,
  plannedUntil: ({plannedUntil}) => plannedUntil,
  joining: ({joining}) => joinings.indexOf(joining),
  minPopulation: ({minPopulation}) => minPopulation,
  ambition: ({ambition}) => ambitions.indexOf(ambition),
  focus: ({focus}) => focus.map((each) => focusAreas.indexOf(each)).join(' '),
  charged: ({cost: {charged}}) => (charged === null ? '' : Number(charged)),
  alsoKnownAs: ({alsoKnownAs}) => alsoKnownAs.join('|'),
  area: ({area}) => places(area),
  members: ({members}) => members && places(members),
  complete: ({members}) => members && Number(members.complete),
  others: ({members}) => members?.others?.join('|'),
  asOf: ({members}) => members?.asOf,
  suspended: ({suspended}) => suspended?.municipalities.join(' '),
  suspendedAsOf: ({suspended}) => suspended?.asOf,
  sources: ({sources}) => Object.values(sources).map(packSource).join('\t'),
  website: ({website}) => short(website),
  joinUrl: ({joinUrl}) => short(joinUrl),
};

const columns = <Field extends string>(
  fields: Record<Field, (network: DataFile) => string | number | null | undefined>,
  networks: readonly DataFile[],
) =>
  Object.fromEntries(
    Object.entries<(typeof fields)[Field]>(fields).map(([field, of]) => [
      field,
      networks.map((network) => of(network) ?? '').join('\n'),
    ]),
  ) as Record<Field, string>;

const through = (form: (text: Text) => string) =>
  Object.fromEntries(
    Object.entries(texts).map(([field, of]) => [field, (network: DataFile) => form(of(network))]),
  ) as Record<TextField, (network: DataFile) => string>;

/** Packs the networks as `unpack` reads them. */
export const pack = (networks: readonly DataFile[]): Packed => ({
  facts: columns(facts, networks),
  norwegian: columns(through(norwegian), networks),
  english: columns(through(english), networks),
});

const partOfCountry = ({area, summary}: DataFile): string =>
  (area.counties.join(' ') || area.municipalities[0]?.slice(0, 2) || '~') + summary.nb;

/** Those of one part of the country after each other, which compresses better; `bundledNetworks` sorts them by id. */
export const likeBesideLike = (networks: readonly DataFile[]): DataFile[] =>
  [...networks].sort((a, b) => (partOfCountry(a) < partOfCountry(b) ? -1 : 1));
