import {currentLocale, intlLocales} from '../localization.js';

const shapes: readonly Intl.DateTimeFormatOptions[] = [
  {year: 'numeric'},
  {year: 'numeric', month: 'long'},
  {year: 'numeric', month: 'long', day: 'numeric'},
];

/** An ISO year, month or day in words: 2024, mars 2024, 5. mars 2024. */
export const dateInWords = (iso: string): string => {
  const shape = shapes[iso.split('-').length - 1];
  return new Intl.DateTimeFormat(intlLocales(currentLocale()), {...shape, timeZone: 'UTC'}).format(
    new Date(iso),
  );
};

/** The year of an ISO date. */
export const yearOf = (iso: string): string => iso.slice(0, 4);

/** Words joined as a list: a, b og c. */
export const listInWords = (words: readonly string[]): string =>
  new Intl.ListFormat(intlLocales(currentLocale()), {type: 'conjunction'}).format(words);

/** The name of a language, by its code: engelsk. */
export const languageInWords = (code: string): string =>
  new Intl.DisplayNames(intlLocales(currentLocale()), {type: 'language'}).of(code) ?? code;

/** A number with its digits in groups: 50 000. */
export const numberInWords = (value: number): string =>
  new Intl.NumberFormat(intlLocales(currentLocale())).format(value);
