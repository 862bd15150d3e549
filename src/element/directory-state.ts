import {readAttributes, type RawAttributes, type Settings} from './attributes.js';
import {isSamePlace, withChoice} from '../finding/choice.js';
import {isSelected} from '../finding/filter.js';
import {find} from '../finding/find.js';
import {rank} from '../finding/rank.js';
import {memoizeOne} from '../memoize/memoize.js';
import {currentLocale} from '../language/localization.js';
import {bundledDate} from '../networks/bundled.js';
import type {Network} from '../networks/network.js';
import {mostLines, type OwnData} from './own-data.js';
import type {Reader} from './choices.js';
import type {Directory} from '../views/directory.js';
import {comparedIn, haystackOf} from '../views/names.js';

// Fewer networks than this need no controls.
const fewest = 6;

// More networks than this come in pages; the bundled ones are all there, for printing and searching in the page.
export const mostAtOnce = 100;
const pageSize = 12;
const pagesDoubled = (pages: number): number => pageSize * 2 ** (pages - 1);

const nobody: readonly string[] = [];

/** Looks up what one element shows: from its attributes, its own data and what the reader has chosen. */
export class Look {
  readonly #attributes: RawAttributes;
  readonly #reader: Reader;
  readonly #own: OwnData;
  readonly #rank = memoizeOne(rank);
  readonly #reported = new Set<string>();
  #settings: Settings | undefined;
  #known: readonly Network[] | undefined;

  constructor(attributes: RawAttributes, reader: Reader, own: OwnData) {
    this.#attributes = attributes;
    this.#reader = reader;
    this.#own = own;
  }

  /** What to show now; attributes are read anew only when `isChanged`. */
  take(isChanged: boolean): Directory {
    const settings = this.#read(isChanged);
    const reader = this.#reader;
    const {everywhere, all, pages, comparing, picks, choice} = reader;
    const {networks, isLoading, hasFailed} = this.#own;
    const query = withChoice(settings.query, choice);
    const {municipality, county, focus} = query;
    // The municipality speaks for itself, not for another one that the reader looks at.
    const memberOf = isSamePlace(settings.query, query) ? settings.memberOf : nobody;
    const ranked = this.#rank(networks, municipality, county, focus, comparedIn(currentLocale()));
    const most = networks.length > mostAtOnce ? pagesDoubled(pages) : Infinity;
    const found = find(ranked, query, {haystackOf, memberOf, everywhere, all, most});
    const isPicked = ({id}: Network) => picks.picked.includes(id);
    const picked = picks.picked.length
      ? networks.filter((network) => isPicked(network) && isSelected(network, query))
      : [];
    return {
      ...settings,
      memberOf,
      query,
      found,
      reader,
      picked,
      networks,
      setDate: bundledDate,
      hasControls: settings.controls === 'all' && (found.total >= fewest || reader.hasChosen),
      isComparing: comparing,
      isLoading,
      hasFailed,
    };
  }

  /** What the attributes say; any id may be right while networks are on their way. */
  #read(isChanged: boolean): Settings {
    const known = this.#own.isLoading ? undefined : this.#own.networks;
    if (!this.#settings || isChanged || known !== this.#known)
      this.#settings = readAttributes(
        this.#attributes,
        known?.map(({id}) => id),
        this.#report,
      );
    this.#known = known;
    return this.#settings;
  }

  readonly #report = (name: string, value: string, message: string): void => {
    const line = `<klima-nettverk ${name}="${value}">: ${message}.`;
    if (this.#reported.has(line) || this.#reported.size >= mostLines) return;
    this.#reported.add(line);
    console.warn?.(line);
  };
}
