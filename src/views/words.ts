import {msg, str} from '@lit/localize';
import type {GroupName} from '../finding/groups.js';
import type {Focus, Network, Scope, Translated} from '../networks/network.js';
import {allLocales, currentLanguage, withLocale} from '../language/localization.js';
import {dateInWords, yearOf} from '../language/formats.js';

/** A text of the data, in the reader's language or in the one that stands in for it. */
export const inLocale = (text: Translated): string => text[currentLanguage().ofData];

export const scopeName = (scope: Scope): string =>
  ({
    regional: () => msg('Regionalt'),
    national: () => msg('Nasjonalt'),
    international: () => msg('Internasjonalt'),
  })[scope]();

export const groupName = (name: GroupName, place: string): string =>
  ({
    member: () => msg('Dere er med'),
    county: () => msg(str`For ${place}`),
    regional: () => msg('Regionale'),
    national: () => msg('Nasjonale'),
    international: () => msg('Internasjonale'),
    ended: () => msg('Avsluttede'),
  })[name]();

export const statusInWords = ({status, lastConfirmed, until}: Network): string =>
  ({
    active: () => msg('Aktivt'),
    unconfirmed: () =>
      lastConfirmed
        ? msg(str`Ikke bekreftet siden ${dateInWords(lastConfirmed)}`)
        : msg('Ikke bekreftet, uten dato'),
    ended: () => (until ? msg(str`Avsluttet ${yearOf(until)}`) : msg('Avsluttet')),
  })[status]();

/** Whether newcomers can join; of an unconfirmed network only whether they could. */
export const joiningInWords = ({joining, status}: Network): string =>
  ({
    open: () => (status === 'active' ? msg('Åpent for nye') : msg('Var åpent for nye')),
    invitation: () => msg('Etter invitasjon'),
    closed: () => msg('Lukket'),
    unknown: () => msg('Ikke kjent om det tar inn nye'),
  })[joining]();

export const ambitionInWords = (ambition: Network['ambition']): string =>
  ({
    entry: () => msg('Lav terskel'),
    committed: () => msg('Forpliktende'),
    frontrunner: () => msg('Foregangskommune'),
  })[ambition]();

export const focusName = (focus: Focus): string =>
  ({
    'emissions-accounting': () => msg('Klimaregnskap'),
    planning: () => msg('Planlegging'),
    energy: () => msg('Energi'),
    transport: () => msg('Transport'),
    procurement: () => msg('Innkjøp'),
    'land-use': () => msg('Arealbruk'),
    buildings: () => msg('Bygg'),
    adaptation: () => msg('Klimatilpasning'),
    'circular-economy': () => msg('Sirkulær økonomi'),
    nature: () => msg('Natur'),
    agriculture: () => msg('Landbruk'),
    waste: () => msg('Avfall'),
    finance: () => msg('Finansiering'),
    'citizen-involvement': () => msg('Innbyggermedvirkning'),
  })[focus]();

/** The focus areas of a network in every language, for a search. */
export const focusLabels = ({focus}: Network): string[] =>
  allLocales.flatMap((locale) => withLocale(locale, () => focus.map(focusName)));

/** When the newest evidence is from, and how its date is known. */
export const confirmedInWords = ({lastConfirmed, lastConfirmedBasis}: Network): string => {
  if (!lastConfirmed) return msg('ikke kjent, kildene er uten dato');
  const date = dateInWords(lastConfirmed);
  return {
    dated: () => date,
    inferred: () => msg(str`${date}, etter innholdet i kilden`),
    'not-before': () => msg(str`${date} eller senere`),
    none: () => date,
  }[lastConfirmedBasis]();
};

/** Whether a source says anything of what a network costs. */
export const isStated = ({charged, text}: Network['cost']): boolean => Boolean(text) || charged !== null;

/** What a network costs, as far as a source says it. */
export const costInWords = ({charged, text}: Network['cost']): string => {
  if (text) return inLocale(text);
  if (charged === null) return msg('Ikke oppgitt');
  return charged ? msg('Koster penger; beløpet er ikke oppgitt') : msg('Gratis');
};

/** "en kommune", "23 kommuner". */
export const municipalitiesCounted = (count: number): string =>
  count === 1
    ? msg('én kommune', {id: 'municipalities.one'})
    : msg(str`${count} kommuner`, {id: 'municipalities.other'});

/** "en fylkeskommune", "3 fylkeskommuner". */
export const countyCouncilsCounted = (count: number): string =>
  count === 1
    ? msg('én fylkeskommune', {id: 'county-councils.one'})
    : msg(str`${count} fylkeskommuner`, {id: 'county-councils.other'});
