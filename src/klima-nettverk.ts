import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {find, type Found} from './finding/find.js';
import {readQuery, type Query} from './finding/query.js';
import {intlLocales, LanguageObserver, localeOf, withLocale} from './localization.js';
import {bundledDate, bundledNetworks} from './networks/bundled.js';
import type {Network} from './networks/network.js';
import {styles} from './styles/styles.js';
import {directory, type Directory} from './views/directory.js';
import {ranksFrom} from './views/heading.js';

const attribute = {reflect: false};
const state = {state: true};

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
    everywhere: state,
    all: state,
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

  /** Whether the reader asked for regional networks of other counties. */
  declare private everywhere: boolean;
  /** Whether the reader asked for more than `max`. */
  declare private all: boolean;

  readonly #fallback = document.createElement('slot');
  readonly #reported = new Set<string>();
  #directory: Directory | undefined;

  constructor() {
    super();
    this.everywhere = false;
    this.all = false;
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

  protected override update(changed: PropertyValues<this>): void {
    try {
      withLocale(localeOf(this), () => {
        this.#directory = this.#look();
        super.update(changed);
      });
      this.#fallback.hidden = true;
    } catch (error) {
      this.#fallback.hidden = false;
      this.#directory = undefined;
      console.error('<klima-nettverk> could not be shown; its fallback is.', error);
    }
  }

  protected override render(): unknown {
    return this.#directory && directory(this.#directory);
  }

  #look(): Directory {
    const query = this.#query();
    const title = this.heading ?? undefined;
    return {
      found: this.#find(query),
      query,
      title,
      ranks: ranksFrom(this.#firstRank(), title !== ''),
      layout: this.#oneOf('layout', this.layout, ['cards', 'list']),
      everywhere: this.everywhere,
      setDate: bundledDate,
      showEverywhere: this.#showEverywhere,
      showAll: this.#showAll,
    };
  }

  readonly #showEverywhere = (): void => {
    this.everywhere = true;
  };

  readonly #showAll = (): void => {
    this.all = true;
  };

  #query(): Query {
    const ids = bundledNetworks.map(({id}) => id);
    return readQuery(this, ids, this.#report);
  }

  #find(query: Query): Found {
    const locale = localeOf(this);
    const {compare} = new Intl.Collator(intlLocales(locale));
    const byName = (a: Network, b: Network) => compare(a.name[locale], b.name[locale]);
    return find(bundledNetworks, query, byName, {everywhere: this.everywhere, all: this.all});
  }

  #firstRank(): number {
    return Number(this.#oneOf('heading-level', String(this.headingLevel ?? '2'), ['2', '3', '4', '5']));
  }

  #oneOf<T extends string>(
    name: string,
    value: string | null | undefined,
    [first, ...others]: readonly [T, ...T[]],
  ): T {
    const typed = value?.trim();
    const allowed = [first, ...others];
    const found = allowed.find((each) => each === typed);
    if (typed && !found) this.#report(name, typed, `allowed: ${allowed.join(', ')}`);
    return found ?? first;
  }

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
