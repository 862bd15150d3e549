import {sourceLocale, type allLocales} from './generated/locale-codes.js';

/** Bokmål, nynorsk or English. */
export type Locale = (typeof allLocales)[number];

/** The locale of the update under way; bokmål outside of one. */
export let active: Locale = sourceLocale;

/** Runs `callback` with every `msg()` in it in `locale`. */
export const withLocale = <T>(locale: Locale, callback: () => T): T => {
  const outer = active;
  active = locale;
  try {
    return callback();
  } finally {
    active = outer;
  }
};
