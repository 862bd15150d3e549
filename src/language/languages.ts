import type {allLocales} from '../generated/locale-codes.js';

/** A language of the element, by its code in `lit-localize.json`: bokmål, nynorsk or English. */
export type Locale = (typeof allLocales)[number];

/** The languages that every text of a network is written in. */
export const dataLanguages = ['nb', 'nn', 'en'] as const;

export type DataLanguage = (typeof dataLanguages)[number];

/** What the element knows of a language. A new one is a row below, and a file in `locales/`. */
export interface Language {
  /** Whether no text of the interface may be missing. Where one may, bokmål stands in for it. */
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
const bokmål: Language = {
  isComplete: true,
  ofData: 'nb',
  ownSources: ['nb', 'nn', 'no'],
  intl: ['nb', 'no'],
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  afterDay: '.',
  betweenDigits: '\u00a0',
};

/** The languages of the element; those of `lit-localize.json`, no more and no fewer. */
export const languages: Readonly<Record<Locale, Language>> = {
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
};
