import {defaults} from '../../src/element/attributes.js';
import type {Ambition, Focus, Scope} from '../../src/networks/network.js';
import type {Locale} from '../../src/language/localization.js';

/** What the editor has chosen and typed, kept as typed even where it is wrong. */
export interface Choices {
  /** Number of a county or municipality; empty for the whole country. */
  readonly place: string;
  /** Empty: that of the page where the list stands. */
  readonly lang: Locale | '';
  readonly scope: readonly Scope[];
  readonly focus: readonly Focus[];
  readonly ambition: Ambition | '';
  readonly networks: 'all' | 'only' | 'without';
  readonly picked: readonly string[];
  readonly memberOf: readonly string[];
  readonly layout: 'cards' | 'list';
  readonly controls: 'all' | 'none';
  readonly ended: 'fold' | 'hide';
  readonly max: string;
  readonly headingKind: 'ours' | 'own' | 'none';
  readonly heading: string;
  readonly headingLevel: string;
  readonly contact: string;
  readonly accentKind: 'ours' | 'own';
  readonly accent: string;
  /** A CSS length; empty for ours. */
  readonly radius: '' | '0' | '1.25em';
  /** Where readers find the whole list when the script does not run. */
  readonly page: string;
  readonly script: string;
  /** A file that never changes is pinned by its hash; one that is renewed in place cannot be. */
  readonly scriptKind: 'pinned' | 'evergreen';
  /** The static page for iframes; empty for the example in the language chosen. */
  readonly framePage: string;
  readonly mailLang: Locale;
}

export const choicesFor = (locale: Locale): Choices => ({
  place: '',
  lang: '',
  scope: [],
  focus: [],
  ambition: '',
  networks: 'all',
  picked: [],
  memberOf: [],
  layout: defaults.layout,
  controls: defaults.controls,
  ended: defaults.ended,
  max: '',
  headingKind: 'ours',
  heading: '',
  headingLevel: String(defaults.headingLevel),
  contact: '',
  accentKind: 'ours',
  accent: '#0b5d46',
  radius: '',
  page: 'https://www.example.no/klimanettverk',
  script: 'https://www.example.no/klima-nettverk.js',
  scriptKind: 'pinned',
  framePage: '',
  mailLang: locale,
});

/** The language of the list and of all texts around it. */
export const listLocale = ({lang}: Choices, page: Locale): Locale => lang || page;
