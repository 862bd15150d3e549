import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {adoptSheets} from './styles/adopt.js';
import type {ChangeDetail, ErrorDetail} from './events.js';
import {afterPaint} from './element/after-paint.js';
import {Interference} from './page/interference.js';
import {LanguageObserver, localeOf, withLocale} from './language/localization.js';
import {DirectoryState} from './element/directory-state.js';
import {maxAtOnce} from './finding/select.js';
import type {Network} from './networks/network.js';
import {OwnData} from './element/own-data.js';
import {PrintUnfolding} from './element/print-unfolding.js';
import {Choices} from './element/choices.js';
import {styles} from './styles/styles.js';
import {keepTyping} from './page/typing.js';
import {directory} from './views/directory.js';
import type {Model} from './views/model.js';
import {prepareSearch} from './element/search.js';

const attribute = {reflect: false};

/**
 * Shows which climate networks a Norwegian municipality can take part in. Stores nothing; requests nothing but `src`.
 *
 * Every attribute is optional; one that is not understood counts as absent and is named in the console. The language
 * is that of the page where the element stands (`lang` on it or on anything around it): nynorsk, English, else bokmål.
 *
 * @attribute {string} lang - BCP 47 tag; `nn*` gives nynorsk, `en*` English, all else bokmål. Default: that of the page.
 * @slot - What stands there until the element works, best a link; it stays when the script is blocked or fails.
 * @slot intro - Replaces the introduction.
 * @csspart card - One network; `data-network` holds its id.
 * @csspart title - The heading of a card: the name of the network.
 * @csspart link - The link in that heading, to the network's own site.
 * @csspart badge - "Dere er med" where a source says so, "Vi er med" where `member-of` does.
 * @csspart filter - The panel of controls: search, filters, map.
 * @fires {CustomEvent<ErrorDetail>} klima-nettverk-error - Own data that could not be used; `detail.faults`: `path`, `message`.
 * @fires {CustomEvent<ChangeDetail>} klima-nettverk-change - Other networks are on show; `detail.shown`: ids, `detail.total`.
 */
export class KlimaNettverk extends LitElement {
  static override readonly styles = styles;

  static override readonly properties: PropertyDeclarations = {
    kommune: attribute,
    fylke: attribute,
    scope: attribute,
    only: attribute,
    without: attribute,
    max: attribute,
    layout: attribute,
    ended: attribute,
    heading: attribute,
    headingLevel: {attribute: 'heading-level'},
    contact: attribute,
    focusAreas: {attribute: 'focus-areas'},
    ambition: attribute,
    memberOf: {attribute: 'member-of'},
    controls: attribute,
    src: attribute,
  };

  /** Municipality: number of today or valid since 2017, or name. Its networks come first. Default: none. */
  declare kommune: string | null | undefined;
  /** County: number or name. Not used when `kommune` is known. Default: none. */
  declare fylke: string | null | undefined;
  /** Any of `regional`, `national`, `international`, split by space or comma. Default: all. */
  declare scope: string | null | undefined;
  /** Ids of the only networks to show, split by space or comma. Default: all. */
  declare only: string | null | undefined;
  /** Ids of networks to leave out, split by space or comma; wins over `only`. Default: none. */
  declare without: string | null | undefined;
  /** Positive integer: show the first so many, then a button for the rest. Default: all. */
  declare max: string | number | null | undefined;
  /**
   * `cards`, or `list`: one below the other. Default: `cards`.
   * @type {'cards' | 'list'}
   */
  declare layout: string | null | undefined;
  /**
   * `fold`: ended networks in a closed section at the end; `hide`: nowhere. Default: `fold`.
   * @type {'fold' | 'hide'}
   */
  declare ended: string | null | undefined;
  /** Replaces the heading; empty for none. Default: ours, in the language of the element. */
  declare heading: string | null | undefined;
  /**
   * Rank of the first heading, 2 to 5; the others follow below it. Default: `2`.
   * @type {2 | 3 | 4 | 5}
   */
  declare headingLevel: string | number | null | undefined;
  /** E-mail address or https address for reports of errors; shows "Meld feil" on each card. Default: none. */
  declare contact: string | null | undefined;
  /** Ids of focus areas that are chosen at the start, split by space or comma. Default: none. */
  declare focusAreas: string | null | undefined;
  /**
   * `entry`, `committed` or `frontrunner`: the ambition chosen at the start. Default: any.
   * @type {'entry' | 'committed' | 'frontrunner'}
   */
  declare ambition: string | null | undefined;
  /**
   * Ids of networks that the municipality itself says it takes part in, split by space or comma: badge "Vi er med".
   * Default: none.
   */
  declare memberOf: string | null | undefined;
  /**
   * Search, filters, map, comparison: `all` or `none`. None in any case for fewer than six networks. Default: `all`.
   * @type {'all' | 'none'}
   */
  declare controls: string | null | undefined;
  /** Address of own JSON, same origin or CORS: adds, replaces or hides networks. Default: none, and no request. */
  declare src: string | null | undefined;

  #fallback: HTMLSlotElement | undefined;
  #isDressed = false;
  readonly #interference = new Interference();
  /** What a server has rendered; it stays until the reader has seen it, and comes anew in one task. */
  #served: ChildNode[] = [];
  readonly #choices = new Choices(this, () => this.#model);
  readonly #own = new OwnData(this);
  readonly #state = new DirectoryState(this, this.#choices, this.#own);
  #prepared: readonly Network[] | undefined;
  #model: Model | undefined;
  #lastShown: readonly string[] | undefined;

  constructor() {
    super();
    new LanguageObserver(this);
    new PrintUnfolding(this);
  }

  /** The ids of the networks on show, in order. */
  get shown(): readonly string[] {
    const groups = this.#model?.found.groups ?? [];
    return groups.flatMap(({networks}) => networks.map(({id}) => id));
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.#fail(error);
      // Whoever waits for an update is not to wait for ever.
      this.enableUpdating(true);
    }
  }

  /** Another document has no use for the style sheets of this one. */
  adoptedCallback(): void {
    this.#isDressed = false;
    this.requestUpdate();
  }

  // The fallback comes first: where it cannot be made there is no shadow root either, and what stands inside is seen.
  protected override createRenderRoot(): ShadowRoot {
    const fallback = this.ownerDocument.createElement('slot');
    this.#served = [...(this.shadowRoot?.childNodes ?? [])];
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.insertBefore(fallback, root.firstChild);
    keepTyping(root);
    fallback.hidden = true;
    this.#fallback = fallback;
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#served.length) return super.scheduleUpdate();
    return afterPaint().then(() => super.scheduleUpdate());
  }

  protected override performUpdate(): void {
    for (const node of this.#served.splice(0)) node.remove();
    try {
      withLocale(localeOf(this), () => super.performUpdate());
      if (this.#fallback) this.#fallback.hidden = true;
      this.#interference.watch(this.renderRoot);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (this.#fallback?.hidden !== false)
      console.error?.('<klima-nettverk> could not be shown; its fallback is.', error);
    if (this.#fallback) this.#fallback.hidden = false;
    this.#model = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size) this.#choices.clearAnnouncement();
    if (changed.has('kommune') || changed.has('fylke')) this.#choices.forget('place');
    if (changed.has('focusAreas')) this.#choices.forget('focus');
    if (changed.has('ambition')) this.#choices.forget('ambition');
    if (changed.has('src')) this.#own.read(typeof this.src === 'string' ? this.src.trim() : '');
    this.#choices.tellOwn(this.#own);
    this.#model = this.#state.read(changed.size > 0);
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#interference.undo();
    if (!this.#isDressed) adoptSheets(this.renderRoot as ShadowRoot, styles);
    this.#isDressed = true;
    super.update(changed);
  }

  protected override render(): unknown {
    return this.#model && directory(this.#model);
  }

  // The list of places is long, and nobody needs it before the first sight of the cards.
  protected override firstUpdated(): void {
    void afterPaint().then(() => this.isConnected && this.#choices.listPlaces());
  }

  protected override updated(): void {
    this.#prepareSearch(this.#own.networks);
    const before = this.#lastShown;
    const shown = this.shown;
    this.#lastShown = shown;
    if (!before || before.join() === shown.join()) return;
    const detail: ChangeDetail = {shown, total: this.#model?.found.total ?? 0};
    this.dispatchEvent(new CustomEvent('klima-nettverk-change', {detail, bubbles: true, composed: true}));
  }

  /** So many are made ready to search before anybody asks; few are when the field gets the focus. */
  #prepareSearch(networks: readonly Network[]): void {
    if (networks.length <= maxAtOnce || networks === this.#prepared) return;
    this.#prepared = networks;
    void afterPaint().then(() => prepareSearch(networks));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'klima-nettverk': KlimaNettverk;
  }
  interface HTMLElementEventMap {
    'klima-nettverk-change': CustomEvent<ChangeDetail>;
    'klima-nettverk-error': CustomEvent<ErrorDetail>;
  }
}
