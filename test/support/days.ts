import {bundledDate} from '../../src/networks/bundled.js';

/** A day (ISO) so many years and days from another one, that of the set unless told. */
export const dayFrom = (years: number, days: number, start = bundledDate): string => {
  const date = new Date(start);
  date.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** The day of the set as readers see it; months have the same names in bokmål and nynorsk. */
export const setDay = (lang: 'nb' | 'nn' | 'en'): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'nb-NO', {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(bundledDate),
  );
