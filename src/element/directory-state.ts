import {hasChosen} from '../finding/choice.js';
import {isSelected} from '../finding/filter.js';
import {select} from '../finding/select.js';
import {currentLocale} from '../language/localization.js';
import {bundledDate} from '../networks/bundled.js';
import type {Network} from '../networks/network.js';
import {maxLines} from '../page/console.js';
import type {Model} from '../views/model.js';
import {haystackOf} from './search.js';
import {readAttributes, type AttributeSettings, type RawAttributes} from './attributes.js';
import type {Choices} from './choices.js';
import type {OwnData} from './own-data.js';

const minForControls = 6;

/** What one element shows: from its attributes, its own data and what the reader has chosen. */
export class DirectoryState {
  readonly #attributes: RawAttributes;
  readonly #choices: Choices;
  readonly #own: OwnData;
  readonly #reported = new Set<string>();
  #settings: AttributeSettings | undefined;
  #known: readonly Network[] | undefined;

  constructor(attributes: RawAttributes, choices: Choices, own: OwnData) {
    this.#attributes = attributes;
    this.#choices = choices;
    this.#own = own;
  }

  /** What to show now; attributes are read anew only when `isChanged`. */
  read(isChanged: boolean): Model {
    const settings = this.#readSettings(isChanged);
    const choices = this.#choices;
    const {chosen, picked, announced} = choices;
    const {networks, isLoading, hasFailed} = this.#own;
    const asked = {...settings, locale: currentLocale(), haystackOf};
    const selection = select(networks, asked, chosen, new Date(Date.now()));
    const isPicked = (network: Network) =>
      picked.includes(network.id) && isSelected(network, selection.query);
    return {
      ...settings,
      ...choices,
      ...selection,
      announced,
      networks,
      isLoading,
      hasFailed,
      setDate: bundledDate,
      hasControls:
        settings.controls === 'all' && (selection.found.total >= minForControls || hasChosen(chosen)),
      picked: picked.length ? networks.filter(isPicked) : [],
    };
  }

  /** What the attributes say; any id may be right while networks are on their way. */
  #readSettings(isChanged: boolean): AttributeSettings {
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
    if (this.#reported.has(line) || this.#reported.size >= maxLines) return;
    this.#reported.add(line);
    console.warn?.(line);
  };
}
