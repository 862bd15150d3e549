import type {LitElement} from 'lit';
import type {Choice} from '../finding/choice.js';
import type {Chosen} from '../finding/select.js';
import {failureInWords, loadingInWords, picksInWords, resultInWords, silence} from '../views/announced.js';
import type {Act, Actions, Announcement, Model, Say} from '../views/model.js';
import {compareButton, comparisonHeading, comparisonTable} from '../views/stops.js';
import {Announcer} from './announcer.js';
import {goTo, renderAndLead, toNewCard, type Lead} from './focus.js';
import type {OwnData} from './own-data.js';
import {prepareSearch} from './search.js';

// Long enough for a typed word, short enough to be heard as the answer to it.
const pauseInTyping = 600;

/** What the reader has chosen, unfolded and picked in one element. It lives in memory only. */
export class Choices implements Actions {
  /** By what the networks are selected. */
  chosen: Chosen = {};
  /** Ids of the networks that are picked to be compared. */
  picked: readonly string[] = [];
  /** The explanations that are open. */
  opened: ReadonlySet<string> = new Set();
  /** Whether the list of places is filled. */
  hasPlaces = false;
  /** Whether the picked networks are compared. */
  isComparing = false;
  #wasLoading = false;
  readonly #host: LitElement;
  readonly #current: () => Model | undefined;
  readonly #announcer: Announcer;

  /** `current` tells what is on show. */
  constructor(host: LitElement, current: () => Model | undefined) {
    this.#host = host;
    this.#current = current;
    this.#announcer = new Announcer(host, current);
  }

  /** What to tell screen readers of the last change, if any. */
  get announced(): Announcement | undefined {
    return this.#announcer.announcement;
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
    const chosen = {...this.chosen};
    delete chosen[field];
    this.chosen = chosen;
  }

  readonly act: Act = (change, how) => {
    this.chosen = {...this.chosen, ...change, pages: 1};
    this.#changed(how === 'typing' ? pauseInTyping : 0);
  };

  readonly reset = (): void => {
    this.chosen = {};
    this.picked = [];
    this.#changed();
  };

  readonly toggleEverywhere = (): void => this.#unfold({everywhere: !this.chosen.everywhere, pages: 1});

  readonly toggleBeyondMax = (): void =>
    this.#unfold({showsBeyondMax: !this.chosen.showsBeyondMax, pages: 1});

  readonly showMore = (): void => this.#unfold({pages: (this.chosen.pages ?? 1) + 1});

  readonly listPlaces = (): void => {
    if (this.hasPlaces) return;
    this.hasPlaces = true;
    void this.#render();
  };

  readonly prepareSearch = (): void => prepareSearch(this.#current()?.networks ?? []);

  readonly goTo = (stop: string): boolean => goTo(this.#host, stop);

  /** Opens or closes the comparison; the button that says which has the focus. */
  readonly toggleComparison = (): void => this.#compare(!this.isComparing, compareButton);

  readonly showComparison = (): void => this.#compare(true, comparisonTable);

  readonly togglePick = (id: string): void => {
    const others = this.picked.filter((each) => each !== id);
    this.#pick(others.length < this.picked.length ? others : [...this.picked, id]);
  };

  /** Takes networks out of the comparison, and leads to its heading, as the button may be gone. */
  readonly unpick = (ids: readonly string[]): void =>
    this.#pick(
      this.picked.filter((each) => !ids.includes(each)),
      () => this.goTo(comparisonHeading),
    );

  readonly toggleExplanation = (key: string, meaning: Say): void => {
    const opened = new Set(this.opened);
    if (!opened.delete(key)) {
      opened.add(key);
      this.#announcer.announce(meaning);
    }
    this.opened = opened;
    void this.#render();
  };

  #compare(isComparing: boolean, stop: string): void {
    this.isComparing = isComparing;
    void this.#render(() => this.goTo(stop));
  }

  #pick(picked: readonly string[], lead?: Lead): void {
    this.picked = picked;
    this.#announcer.announce(picksInWords);
    void this.#render(lead);
  }

  #unfold(change: Chosen): void {
    const lead = toNewCard(this.#host);
    this.chosen = {...this.chosen, ...change};
    this.#changed(0, lead);
  }

  #changed(pause = 0, lead?: Lead): void {
    this.#announcer.announce(resultInWords, pause);
    void this.#render(lead);
  }

  /** Where a lost focus comes to the line that counts the results, it says what was to be told. */
  async #render(lead?: Lead): Promise<void> {
    if (await renderAndLead(this.#host, lead)) this.#announcer.announce(silence);
  }
}
