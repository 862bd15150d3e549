import {currentLocale, intlLocales, type Locale} from '../localization.js';

/** Makes an `Intl` object once for each locale; they cost more than all else on a card. */
const perLocale = <T>(make: (locales: string[]) => T): (() => T) => {
  const made: Partial<Record<Locale, T>> = {};
  return () => (made[currentLocale()] ??= make(intlLocales(currentLocale())));
};

const dateFormat = (shape: Intl.DateTimeFormatOptions) =>
  perLocale((locales) => new Intl.DateTimeFormat(locales, {year: 'numeric', timeZone: 'UTC', ...shape}));

const byPrecision = [
  dateFormat({}),
  dateFormat({month: 'long'}),
  dateFormat({month: 'long', day: 'numeric'}),
];
const lists = perLocale((locales) => new Intl.ListFormat(locales, {type: 'conjunction'}));
const choices = perLocale((locales) => new Intl.ListFormat(locales, {type: 'disjunction'}));
const languages = perLocale((locales) => new Intl.DisplayNames(locales, {type: 'language'}));
const numbers = perLocale((locales) => new Intl.NumberFormat(locales));

/** Compares names as the reader's language sorts them. */
export const collator = perLocale((locales) => new Intl.Collator(locales, {numeric: true}));

/** An ISO year, month or day in words: 2024, mars 2024, 5. mars 2024. */
export const dateInWords = (iso: string): string => {
  const parts = iso.split('-').map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  return byPrecision[parts.length - 1]?.().format(Date.UTC(year, month - 1, day)) ?? iso;
};

/** The year of an ISO date. */
export const yearOf = (iso: string): string => iso.slice(0, 4);

/** Words joined as a list: a, b og c. */
export const listInWords = (words: readonly string[]): string => lists().format(words);

/** Words joined as a choice: a, b eller c. */
export const anyInWords = (words: readonly string[]): string => choices().format(words);

/** The name of a language, by its code: engelsk. */
export const languageInWords = (code: string): string => languages().of(code) ?? code;

/** A number with its digits in groups: 50 000. */
export const numberInWords = (value: number): string => numbers().format(value);
