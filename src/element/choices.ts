import type {LitElement} from 'lit';
import {Announcer, type Announcement, type Say} from './announcer.js';
import type {Choice} from '../finding/choice.js';
import type {Picks} from '../views/card.js';
import type {Act} from '../views/controls.js';
import type {Explanations} from '../views/explained.js';
import type {OwnData} from './own-data.js';
import {failureInWords, loadingInWords, picksInWords, resultInWords, silence} from '../views/announced.js';
import type {Directory} from '../views/directory.js';

// Long enough for a typed word, short enough to be heard as the answer to it.
const pauseInTyping = 600;

/** Gives the focus to an element, which need not be a stop of Tab. */
const focus = (node: HTMLElement | null | undefined): boolean => {
  if (!node) return false;
  if (node.tabIndex < 0) node.tabIndex = -1;
  node.focus();
  return true;
};

const focusCard = (card: Element): boolean =>
  focus(
    card.closest('details:not([open])')?.querySelector('summary') ?? card.querySelector<HTMLElement>('.name'),
  );

/** What the reader has chosen, unfolded and picked in one element. It lives in memory only. */
export class Reader {
  /** Choices in the controls. */
  choice: Choice = {};
  /** Whether regional networks of other counties are shown. */
  everywhere = false;
  /** Whether networks beyond `max` are shown. */
  all = false;
  /** How many times the reader has asked for more. */
  pages = 1;
  /** Whether the list of places is filled. */
  hasPlaces = false;
  /** Whether the picked networks are compared. */
  comparing = false;
  #picked: readonly string[] = [];
  #opened: ReadonlySet<string> = new Set();
  #wasLoading = false;
  readonly #host: LitElement;
  readonly #announcer: Announcer;

  /** `current` tells what is on show. */
  constructor(host: LitElement, current: () => Directory | undefined) {
    this.#host = host;
    this.#announcer = new Announcer(host, current);
  }

  /** What to tell screen readers of the last change, if any. */
  get announced(): Announcement | undefined {
    return this.#announcer.announcement;
  }

  /** Whether the reader has narrowed anything. */
  get hasChosen(): boolean {
    const {place, focus: areas, ambition, joinable, text} = this.choice;
    return Boolean(place ?? (areas?.length || ambition || joinable || text));
  }

  get explanations(): Explanations {
    return {opened: this.#opened, toggle: this.#toggleExplanation};
  }

  get picks(): Picks {
    return {picked: this.#picked, toggle: this.#togglePick, show: this.#showComparison};
  }

  /** The attributes say something new: what was told of the old is not true any more. */
  clearAnnouncement(): void {
    this.#announcer.clear();
  }

  /** Tells of own data that takes its time, has come after that, or could not be read. */
  tellOwn({isLoading, hasFailed}: OwnData): void {
    if (isLoading === this.#wasLoading) return;
    this.#wasLoading = isLoading;
    if (isLoading) this.#announcer.announce(loadingInWords, pauseInTyping);
    else this.#announcer.announce(hasFailed ? failureInWords : this.announced ? resultInWords : silence);
  }

  /** Forgets a choice, so that the attribute behind it counts again. */
  forget(field: keyof Choice): void {
    this.choice = {...this.choice, [field]: undefined};
  }

  readonly act: Act = (change, how) => {
    this.choice = {...this.choice, ...change};
    this.pages = 1;
    this.#changed(how === 'typing' ? pauseInTyping : 0);
  };

  readonly reset = (): void => {
    this.choice = {};
    this.everywhere = false;
    this.all = false;
    this.#picked = [];
    this.pages = 1;
    this.#changed();
  };

  readonly toggleEverywhere = (): void => {
    this.everywhere = !this.everywhere;
    this.#unfold();
  };

  readonly toggleAll = (): void => {
    this.all = !this.all;
    this.#unfold();
  };

  /** Shows the next page. */
  readonly showMore = (): void => this.#unfold(this.pages + 1);

  readonly listPlaces = (): void => {
    if (this.hasPlaces) return;
    this.hasPlaces = true;
    void this.#render();
  };

  /** Opens or closes the comparison; the button that says which has the focus. */
  readonly toggleCompare = (): void => {
    this.comparing = !this.comparing;
    void this.#render(() => this.goTo('.actions button'));
  };

  /** Gives the focus to the first that fits. */
  readonly goTo = (selector: string): boolean =>
    focus(this.#host.renderRoot.querySelector<HTMLElement>(selector));

  readonly #togglePick = (id: string): void => {
    const others = this.#picked.filter((each) => each !== id);
    this.#pick(others.length < this.#picked.length ? others : [...this.#picked, id]);
  };

  /** Takes networks out of the comparison, and leads to its heading, as the button may be gone. */
  readonly unpick = (ids: readonly string[]): void =>
    this.#pick(
      this.#picked.filter((each) => !ids.includes(each)),
      () => this.goTo('.comparison .group-title'),
    );

  readonly #showComparison = (): void => {
    this.comparing = true;
    void this.#render(() => this.goTo('.comparison .table'));
  };

  readonly #toggleExplanation = (key: string, meaning: Say): void => {
    const opened = new Set(this.#opened);
    if (!opened.delete(key)) {
      opened.add(key);
      this.#announcer.announce(meaning);
    }
    this.#opened = opened;
    void this.#render();
  };

  #pick(picked: readonly string[], lead?: () => boolean): void {
    this.#picked = picked;
    this.#announcer.announce(picksInWords);
    void this.#render(lead);
  }

  #changed(pause = 0, lead?: () => boolean): void {
    this.#announcer.announce(resultInWords, pause);
    void this.#render(lead);
  }

  /** Leads to the first card that was not there before; the button that folds them away is kept in sight. */
  #unfold(pages = 1): void {
    const cards = () => [...this.#host.renderRoot.querySelectorAll('.card')];
    const before = new Set(cards());
    this.pages = pages;
    this.#changed(0, () => {
      const added = cards().find((each) => !before.has(each));
      if (added) return focusCard(added);
      this.#host.shadowRoot?.activeElement?.scrollIntoView({block: 'nearest'});
      return false;
    });
  }

  /** Renders, then leads. If what had the focus is gone, the line that counts the results takes it, and says what was to be told. */
  async #render(lead?: () => boolean): Promise<void> {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (lead?.() || !focused || focused.isConnected) return;
    if (this.goTo('.result')) this.#announcer.announce(silence);
  }
}
