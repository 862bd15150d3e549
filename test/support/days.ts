import {bundledDate, bundledNetworks} from '../../src/networks/bundled.js';

/** A day (ISO) so many years and days from another one, that of the set unless told. */
export const dayFrom = (years: number, days: number, start = bundledDate): string => {
  const date = new Date(start);
  date.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** A day as readers see it, that of the set unless told; months have the same names in bokmål and nynorsk. */
export const dayInWords = (lang: 'nb' | 'nn' | 'en', day = bundledDate): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'nb-NO', {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(day),
  );

/** A network that has not ended, and the day of its newest evidence. */
export const confirmed = (): {id: string; day: string} => {
  for (const {id, status, lastConfirmed} of bundledNetworks())
    if (status !== 'ended' && lastConfirmed?.length === 10) return {id, day: lastConfirmed};
  throw new Error('no network has a day');
};
