import {LitElement, type PropertyDeclarations} from 'lit';
import {readAttributes} from './attributes.js';
import {find} from './finding/find.js';
import {intlLocales, LanguageObserver, localeOf, withLocale, type Locale} from './localization.js';
import {bundledDate, bundledNetworks} from './networks/bundled.js';
import type {Network} from './networks/network.js';
import {styles} from './styles/styles.js';
import {directory, type Directory} from './views/directory.js';

const attribute = {reflect: false};
const state = {state: true};

const byName = (locale: Locale) => {
  const {compare} = new Intl.Collator(intlLocales(locale));
  return (a: Network, b: Network) => compare(a.name[locale], b.name[locale]);
};

/**
 * Shows which climate networks a Norwegian municipality can take part in. Stores nothing and requests nothing.
 *
 * Every attribute is optional; one that is not understood counts as absent and is named in the console. The language
 * is that of the page where the element stands (`lang` on it or on anything around it): nynorsk, English, else bokmål.
 *
 * @attribute {string} lang - BCP 47 tag; `nn*` gives nynorsk, `en*` English, all else bokmål.
 * @slot - What stands there until the element works, best a link; it stays when the script is blocked or fails.
 * @slot intro - Replaces the introduction.
 * @csspart card - One network; `data-network` holds its id.
 * @csspart title - The heading of a card.
 * @csspart link - The link in it.
 * @csspart badge - "Dere er med".
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
    everywhere: state,
    all: state,
    opened: state,
  };

  /** Municipality: number of today or valid since 2017, or name. Its networks come first. */
  declare kommune: string | null | undefined;
  /** County: number or name. Not used when `kommune` is known. */
  declare fylke: string | null | undefined;
  /** Any of `regional`, `national`, `international`, split by space or comma. Default: all. */
  declare scope: string | null | undefined;
  /** Ids of the only networks to show. */
  declare only: string | null | undefined;
  /** Ids of networks to leave out; wins over `only`. */
  declare without: string | null | undefined;
  /** Positive integer: show the first so many, then a button for the rest. */
  declare max: string | number | null | undefined;
  /** `cards` (default) or `list`: one below the other. */
  declare layout: string | null | undefined;
  /** `fold` (default): ended networks in a closed section at the end; `hide`: nowhere. */
  declare ended: string | null | undefined;
  /** Replaces the heading; empty for none. */
  declare heading: string | null | undefined;
  /** 2 (default) to 5: rank of the first heading; the others follow below it. */
  declare headingLevel: string | number | null | undefined;
  /** E-mail address or https address for reports of errors; shows "Meld feil" on each card. */
  declare contact: string | null | undefined;

  /** Whether the reader asked for regional networks of other counties. */
  declare private everywhere: boolean;
  /** Whether the reader asked for more than `max`. */
  declare private all: boolean;
  /** The explanations of words that the reader has opened. */
  declare private opened: ReadonlySet<string>;

  readonly #fallback = document.createElement('slot');
  readonly #reported = new Set<string>();
  #directory: Directory | undefined;

  constructor() {
    super();
    this.everywhere = false;
    this.all = false;
    this.opened = new Set();
    new LanguageObserver(this);
  }

  /** The ids of the networks on show, in order. */
  get shown(): readonly string[] {
    const groups = this.#directory?.found.groups ?? [];
    return groups.flatMap(({networks}) => networks.map(({id}) => id));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#fallback.hidden = true;
    root.append(this.#fallback);
    return root;
  }

  protected override performUpdate(): void {
    try {
      withLocale(localeOf(this), () => super.performUpdate());
      this.#fallback.hidden = true;
    } catch (error) {
      this.#fallback.hidden = false;
      this.#directory = undefined;
      console.error('<klima-nettverk> could not be shown; its fallback is.', error);
    }
  }

  protected override willUpdate(): void {
    this.#directory = this.#look();
  }

  protected override render(): unknown {
    return this.#directory && directory(this.#directory);
  }

  #look(): Directory {
    const ids = bundledNetworks.map(({id}) => id);
    const settings = readAttributes(this, ids, this.#report);
    const {everywhere, all, opened} = this;
    const compareNames = byName(localeOf(this));
    return {
      ...settings,
      found: find(bundledNetworks, settings.query, compareNames, {everywhere, all}),
      setDate: bundledDate,
      everywhere,
      all,
      explanations: {opened, toggle: this.#toggle},
      toggleEverywhere: () => (this.everywhere = !everywhere),
      toggleAll: () => (this.all = !all),
    };
  }

  readonly #toggle = (key: string): void => {
    const opened = new Set(this.opened);
    if (!opened.delete(key)) opened.add(key);
    this.opened = opened;
  };

  readonly #report = (name: string, value: string, message: string): void => {
    const line = `<klima-nettverk ${name}="${value}">: ${message}.`;
    if (this.#reported.has(line)) return;
    this.#reported.add(line);
    console.warn(line);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'klima-nettverk': KlimaNettverk;
  }
}
