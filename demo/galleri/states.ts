import {
  alive,
  ended,
  exampleId,
  exampleIds,
  examples,
  joinable,
  national,
  unconfirmed,
  undated,
  withHardWord,
  withNames,
} from './examples.js';

/** Own data that a state brings along; see own-data.ts. */
export type Own = 'loading' | 'broken' | 'faulty' | 'long-names' | 'one' | 'many';

/** What a reader does; the selector looks inside the element, and must find something. */
export type Step =
  | {readonly click: string; readonly first?: number}
  | {readonly focus: string}
  | {readonly in: string; readonly type: string};

/** What the element shows, at `galleri/<host>.html?state=<id>`. */
export interface State {
  readonly id: string;
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly own?: Own;
  /** The day that the page believes it is. */
  readonly today?: string;
  readonly steps?: readonly Step[];
}

const hamar = {kommune: '3403'};
const ids = (...all: readonly (string | readonly string[])[]): string => [...new Set(all.flat())].join(' ');
const open = exampleIds(3, joinable);
const over = examples(ended).map(({id}) => id);
const withoutDate = examples(undated)
  .slice(0, 1)
  .map(({id}) => id);
const pickTwo: Step = {click: '.pick input', first: 2};
const pickFour: Step = {click: '.pick input', first: 4};
const compare: Step = {click: '.results button[aria-expanded]'};
const everyFold: Step = {click: '.card details > summary', first: 100};

export const states: readonly State[] = [
  {id: 'all', name: 'Hele lista'},
  {id: 'municipality', name: 'Én kommune', attributes: hamar},
  {id: 'county', name: 'Ett fylke', attributes: {fylke: 'Nordland'}},
  {
    id: 'member-of',
    name: 'Kommunen sier selv at den er med',
    attributes: {...hamar, 'member-of': ids(exampleIds(2, alive, national))},
  },
  {
    id: 'filtered',
    name: 'Filtrert av leseren',
    attributes: hamar,
    steps: [{click: '.chips input', first: 2}, {click: '.check input'}],
  },
  {
    id: 'empty',
    name: 'Ingenting passer',
    attributes: {'focus-areas': 'energy', ambition: 'entry'},
    steps: [{in: 'input[type=search]', type: 'finnes ikke'}],
  },
  {
    id: 'nothing-left',
    name: 'Siden selv viser ingen',
    attributes: {only: exampleId(ended), ended: 'hide'},
  },
  {id: 'compare-none', name: 'Sammenligning uten valg', attributes: hamar, steps: [compare]},
  {id: 'compare-two', name: 'To sammenlignet', attributes: hamar, steps: [pickTwo, compare]},
  {id: 'compare-four', name: 'Fire sammenlignet', attributes: hamar, steps: [pickFour, compare]},
  {
    id: 'open',
    name: 'Alt åpent: kilder, navn, forklarte ord',
    attributes: {
      only: ids(exampleIds(2, alive, withHardWord), exampleIds(2, alive, withNames), exampleId(ended)),
      controls: 'none',
    },
    steps: [{click: 'details.group > summary'}, {click: '.term', first: 100}, everyFold],
  },
  {
    id: 'focus-control',
    name: 'Fokus på et filter',
    attributes: hamar,
    steps: [{focus: '.chips input'}],
  },
  {id: 'focus-link', name: 'Fokus på en lenke', attributes: {controls: 'none'}, steps: [{focus: '.card a'}]},
  {id: 'max', name: 'De tre første', attributes: {max: '3'}},
  {id: 'list', name: 'Som liste', attributes: {...hamar, layout: 'list'}},
  {id: 'no-controls', name: 'Uten søk og filtre', attributes: {...hamar, controls: 'none'}},
  {
    id: 'hand-picked',
    name: 'Tre utvalgte, egen overskrift',
    attributes: {only: ids(open), heading: 'Her kan vi bli med'},
  },
  {
    id: 'no-heading',
    name: 'Ett nettverk, uten overskrift',
    attributes: {only: open[0], heading: ''},
  },
  {
    id: 'contact',
    name: 'Med «Meld feil»',
    attributes: {only: ids(open.slice(1)), contact: 'klima@example.no'},
  },
  {
    id: 'heading-level',
    name: 'Overskrifter fra nivå 5',
    attributes: {only: ids(open.slice(1)), 'heading-level': '5'},
  },
  {
    id: 'unconfirmed',
    name: 'Ubekreftede og gamle opplysninger',
    attributes: {only: ids(exampleIds(4, unconfirmed), withoutDate)},
  },
  {
    id: 'ended',
    name: 'Bare avsluttede',
    attributes: {only: ids(over)},
  },
  {id: 'stale', name: 'Gammel kopi av lista', attributes: {max: '3'}, today: '2028-06-01'},
  {id: 'loading', name: 'Egne data: på vei', own: 'loading'},
  {id: 'broken', name: 'Egne data: ikke JSON', own: 'broken'},
  {id: 'faulty', name: 'Egne data: ett nettverk med feil', own: 'faulty'},
  {id: 'long-names', name: 'Egne data: lange navn', own: 'long-names'},
  {id: 'one', name: 'Egne data: bare ett nettverk', own: 'one'},
  {id: 'many', name: 'Egne data: 300 nettverk', own: 'many'},
  {id: 'nn', name: 'Nynorsk', attributes: {lang: 'nn', kommune: 'Tysvær'}},
  {id: 'en', name: 'Engelsk', attributes: {lang: 'en', kommune: '0301'}},
];
