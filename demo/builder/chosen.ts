import {csv} from '../../scripts/data/csv.js';
import {openData} from '../../scripts/data/open-data.js';
import {readAttributes} from '../../src/element/attributes.js';
import {select} from '../../src/finding/select.js';
import {dataFiles} from '../../src/generated/data-files.js';
import {currentLocale} from '../../src/language/localization.js';
import {bundledDate, bundledNetworks} from '../../src/networks/bundled.js';
import type {Network} from '../../src/networks/network.js';
import {haystackOf} from '../../src/element/search.js';
import type {Attribute} from './read.js';

const inCamelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The networks that the element shows at first, in its order. Only within `withLocale`. */
export const chosenNetworks = (attributes: readonly Attribute[]): Network[] => {
  const raw = Object.fromEntries(attributes.map(([name, value]) => [inCamelCase(name), value]));
  const ids = bundledNetworks().map(({id}) => id);
  const settings = {...readAttributes(raw, ids, () => {}), locale: currentLocale(), haystackOf};
  const {found} = select(bundledNetworks(), settings, {}, new Date());
  return found.groups.flatMap(({networks}) => networks);
};

const filesOf = (networks: readonly Network[]) =>
  networks.flatMap(({id}) => dataFiles.filter((file) => file.id === id));

/** A file to download, made in the browser. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

export const asCsv = (networks: readonly Network[]): Download => ({
  name: 'klimanettverk.csv',
  type: 'text/csv;charset=utf-8',
  content: csv(filesOf(networks)),
});

export const asJson = (networks: readonly Network[]): Download => ({
  name: 'klimanettverk.json',
  type: 'application/json',
  content: `${JSON.stringify(openData(filesOf(networks), bundledDate), null, 1)}\n`,
});

export const download = ({name, type, content}: Download): void => {
  const href = URL.createObjectURL(new Blob([content], {type}));
  Object.assign(document.createElement('a'), {href, download: name}).click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
};
