import type {allLocales} from '../generated/locale-codes.js';

/** A language of the element, by its code in `lit-localize.json`: bokmål, nynorsk or English. */
export type Locale = (typeof allLocales)[number];

/** The languages that every text of a network is written in. */
export const dataLanguages = ['nb', 'nn', 'en'] as const;

export type DataLanguage = (typeof dataLanguages)[number];

/** What the element knows of a language. A new one is one of the rows below, and a file in `locales/`. */
export interface Language {
  /**
   * Whether no text of the interface may be missing. Where one may, bokmål stands in for it, the whole is marked as in
   * the language of the data, and what is translated as in its own.
   */
  readonly isComplete: boolean;
  /** The language in which its readers get the texts of networks. */
  readonly ofData: DataLanguage;
  /** Codes of the languages that its readers need not be told of where a source is in one of them. */
  readonly ownSources: readonly string[];
  /** What to ask `Intl` for: Chromium has no data for nynorsk and would take the browser's own language. */
  readonly intl: readonly string[];
  readonly months: string;
  /** What follows the number of a day. */
  readonly afterDay: string;
  /** What stands between groups of three digits. */
  readonly betweenDigits: string;
}

// By hand: the first use of `Intl` costs a page more than all our cards, and browsers lack nynorsk.
const bokmål = {
  isComplete: true,
  ofData: 'nb',
  ownSources: ['nb', 'nn', 'no'],
  intl: ['nb', 'no'],
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  afterDay: '.',
  betweenDigits: '\u00a0',
} as const satisfies Language;

const rows = {
  nb: bokmål,
  nn: {...bokmål, ofData: 'nn', intl: ['nn', 'nb', 'no']},
  en: {
    isComplete: true,
    ofData: 'en',
    ownSources: ['en'],
    intl: ['en-GB', 'en'],
    months: 'January February March April May June July August September October November December',
    afterDay: '',
    betweenDigits: ',',
  },
} as const;

/** The languages of the element; those of `lit-localize.json`, no more and no fewer. */
export const languages: Readonly<Record<Locale, Language>> = rows;

/** The languages in which no text may be missing; pages of their own and the builder are in these. */
export type CompleteLocale = {
  [L in keyof typeof rows]: (typeof rows)[L]['isComplete'] extends true ? L : never;
}[keyof typeof rows];

/** Whether a language is one of those. */
export const isComplete = (locale: Locale): locale is CompleteLocale => languages[locale].isComplete;

/** A language, or where it is not complete the one that stands in for it. */
export const completeFor = (locale: Locale): CompleteLocale =>
  isComplete(locale) ? locale : languages[locale as Locale].ofData;
