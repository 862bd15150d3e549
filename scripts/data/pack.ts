import type {Network as DataFile} from '../../src/networks/schema.js';
import {textFields, type Packed, type TextField} from '../../src/networks/unpack.js';

type Text = Record<'nb' | 'nn' | 'en', string> | null | undefined;

const textOf = (network: DataFile, field: TextField): Text =>
  field === 'cost' ? network.cost.text : field === 'members' ? network.members?.text : network[field];

/** All texts of one language; empty where there is none, or where nynorsk or English is as bokmål. */
const texts = (networks: readonly DataFile[], language: 'nb' | 'nn' | 'en'): string[][] =>
  textFields.map((field) =>
    networks.map((network) => {
      const text = textOf(network, field);
      return text && (language === 'nb' || text[language] !== text.nb) ? text[language] : '';
    }),
  );

/** A column per field and language, so that like stands beside like and compresses well; `unpack` reads it. */
export const pack = (networks: readonly DataFile[]): Packed => ({
  nb: texts(networks, 'nb'),
  nn: texts(networks, 'nn'),
  en: texts(networks, 'en'),
  rows: networks.map((network) => [
    network.id,
    network.scope,
    network.reach,
    network.status,
    network.lastConfirmed,
    network.lastConfirmedBasis,
    network.since,
    network.until,
    network.plannedUntil ?? 0,
    network.joining,
    network.minPopulation ?? 0,
    network.ambition,
    network.focus.join(' '),
    network.cost.charged,
    network.alsoKnownAs,
  ]),
  places: networks.map(({area, members, suspended}) => [
    [area.municipalities.join(' '), area.counties.join(' ')],
    members
      ? [
          members.municipalities.join(' '),
          members.counties.join(' '),
          members.asOf,
          members.complete,
          members.others ?? [],
        ]
      : 0,
    suspended ? [suspended.municipalities.join(' '), suspended.asOf] : 0,
  ]),
  links: networks.map(({website, joinUrl}) => [website, joinUrl]),
  sources: networks.map(({sources}) =>
    Object.values(sources).map(({url, publisher, title, date, lang}) => [url, publisher, title, date, lang]),
  ),
});
