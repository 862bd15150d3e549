import {bokmålIn, nynorskIn} from './both-forms.js';
import {sourceLocale} from '../generated/locale-codes.js';
import type {Locale} from './languages.js';

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

/**
 * What a build makes of `msg()`: a text in English, and one in both forms of Norwegian, see `both-forms.ts`; `#` stands
 * for each value.
 */
export const pickText = (en: string, both: string, ...values: readonly unknown[]): string => {
  const raw = (active === 'en' ? en : (active === 'nn' ? nynorskIn : bokmålIn)(both)).split('#');
  return String.raw({raw}, ...values);
};
