import type {LitElement} from 'lit';
import {Announcer, type Announcement} from './announcer.js';
import type {Choice} from './finding/choice.js';
import type {Picks} from './views/card.js';
import type {Act} from './views/controls.js';
import type {Explanations} from './views/explained.js';
import type {Query} from './finding/query.js';
import type {Count} from './views/results.js';

// Long enough for a typed word, short enough to be heard as the answer to it.
const pauseInTyping = 600;

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
  readonly #host: LitElement;
  readonly #announcer: Announcer;

  /** `current` tells what is on show. */
  constructor(host: LitElement, current: () => (Count & {readonly query: Query}) | undefined) {
    this.#host = host;
    this.#announcer = new Announcer(host, current);
  }

  /** What to tell screen readers of the last change, if any. */
  get announced(): Announcement | undefined {
    return this.#announcer.announcement;
  }

  /** Whether the reader has narrowed anything. */
  get hasChosen(): boolean {
    const {place, focus, ambition, joinable, text} = this.choice;
    return Boolean(place ?? (focus?.length || ambition || joinable || text));
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

  /** Forgets a choice, so that the attribute behind it counts again. */
  leaveToAttribute(field: keyof Choice): void {
    this.choice = {...this.choice, [field]: undefined};
  }

  readonly act: Act = (change, how) => {
    this.choice = {...this.choice, ...change};
    this.#changed(how === 'typing' ? pauseInTyping : 0);
  };

  readonly reset = (): void => {
    this.choice = {};
    this.everywhere = false;
    this.all = false;
    this.#picked = [];
    this.#changed();
  };

  readonly toggleEverywhere = (): void => {
    this.everywhere = !this.everywhere;
    this.#changed();
  };

  readonly toggleAll = (): void => {
    this.all = !this.all;
    this.#changed();
  };

  /** Shows the next page, and leads to the first card of it. */
  readonly showMore = (): void => {
    const before = this.#host.renderRoot.querySelectorAll('.card').length;
    this.pages += 1;
    this.#announcer.announce(0);
    void this.#render().then(() => this.#focusCard(before));
  };

  readonly listPlaces = (): void => {
    if (this.hasPlaces) return;
    this.hasPlaces = true;
    void this.#render();
  };

  readonly toggleCompare = (): void => {
    this.comparing = !this.comparing;
    void this.#render();
  };

  readonly #togglePick = (id: string): void => {
    const others = this.#picked.filter((each) => each !== id);
    this.#picked = others.length < this.#picked.length ? others : [...others, id];
    void this.#render();
  };

  readonly clearPicks = (): void => {
    this.#picked = [];
    void this.#render();
  };

  readonly #showComparison = (): void => {
    this.comparing = true;
    void this.#render().then(() => this.#focus('.comparison .table'));
  };

  readonly #toggleExplanation = (key: string): void => {
    const opened = new Set(this.#opened);
    if (!opened.delete(key)) opened.add(key);
    this.#opened = opened;
    void this.#render();
  };

  #changed(pause = 0): void {
    this.pages = 1;
    this.#announcer.announce(pause);
    void this.#render();
  }

  /** Renders; if what had the focus is gone then, the line that counts the results takes it. */
  async #render(): Promise<void> {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (focused && !focused.isConnected) this.#focus('.result');
  }

  #focusCard(index: number): void {
    const card = this.#host.renderRoot.querySelectorAll('.card')[index];
    const folded = card?.closest('details:not([open])')?.querySelector('summary');
    const name = card?.querySelector<HTMLElement>('.name');
    if (name && !folded) name.tabIndex = -1;
    (folded ?? name)?.focus();
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
