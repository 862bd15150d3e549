import type {Choice} from '../finding/choice.js';
import type {Chosen, Selection} from '../finding/select.js';
import type {Network} from '../networks/network.js';

/** Where readers report errors: an e-mail address or an https address. */
export type Contact = {readonly email: string} | {readonly url: string};

/** How the page wants the list to look. */
export interface Appearance {
  readonly layout: 'cards' | 'list';
  /** The author's heading, empty for none; undefined for ours. */
  readonly heading: string | undefined;
  /** Rank of the first heading, 2 to 5. */
  readonly headingLevel: number;
  readonly contact: Contact | undefined;
}

/** A sentence on what is on show; its words are found while rendering. */
export type Say = (model: Model) => string;

/** What screen readers are told: a sentence, and what was on show when it was true. */
export interface Announcement {
  readonly say: Say;
  readonly model: Model;
  /** Changes with each announcement, so that the same sentence is heard again. */
  readonly isEven: boolean;
}

/** How a change of the reader comes about; typing, in a field or on a list, is announced only when it pauses. */
export type Act = (change: Choice, how?: 'typing') => void;

/** What a reader can do; the same functions for as long as the element lives. */
export interface Actions {
  readonly act: Act;
  /** Takes back all that was chosen. */
  readonly reset: () => void;
  readonly toggleEverywhere: () => void;
  readonly toggleBeyondMax: () => void;
  readonly showMore: () => void;
  /** Picks a network to compare, or lets it go. */
  readonly togglePick: (id: string) => void;
  readonly unpick: (ids: readonly string[]) => void;
  readonly toggleComparison: () => void;
  /** Opens the comparison and goes there. */
  readonly showComparison: () => void;
  /** Opens or closes an explanation, which says `meaning`. */
  readonly toggleExplanation: (key: string, meaning: Say) => void;
  /** Fills the list of places, which is not done before the first sight. */
  readonly listPlaces: () => void;
  /** Makes ready to search. */
  readonly prepareSearch: () => void;
  /** Gives the focus to the first that fits one of `stops.ts`. */
  readonly goTo: (stop: string) => void;
}

/** All that the views get. */
export interface Model extends Appearance, Selection, Actions {
  /** All that there are, shown or not. */
  readonly networks: readonly Network[];
  readonly setDate: string;
  readonly hasControls: boolean;
  readonly hasPlaces: boolean;
  readonly chosen: Chosen;
  /** The networks that the reader has picked to compare. */
  readonly picked: readonly Network[];
  readonly isComparing: boolean;
  /** The explanations that are open, each by the network and the term. */
  readonly opened: ReadonlySet<string>;
  readonly announced: Announcement | undefined;
  /** Whether own data is on its way. */
  readonly isLoading: boolean;
  /** Whether own data could not be read. */
  readonly hasFailed: boolean;
}
