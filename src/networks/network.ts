import type {DataLanguage} from '../language/languages.js';
import type {NetworkFile} from './schema.js';

/** A text in each language of the data. */
export type Translated = Readonly<Record<DataLanguage, string>>;

/** What only the build and the open data use, at any depth: with it, from each claim, the keys of its sources. */
const unused = [
  '$schema',
  'kind',
  'statusSource',
  'websiteKind',
  'partOf',
  'successor',
  'identical',
  'sources',
] as const;

type Used<T> = T extends readonly (infer Item)[]
  ? readonly Used<Item>[]
  : T extends object
    ? {readonly [Field in keyof T as Exclude<Field, (typeof unused)[number]>]: Used<T[Field]>}
    : T;

/** Where a fact comes from. `url` is null when there is nothing to link, `title` and `date` when they are not known. */
export type Source = Readonly<NetworkFile['sources'][string]>;

/** A network as the element uses it: the data file without the links from each claim to its sources. */
export interface Network extends Used<NetworkFile> {
  readonly sources: readonly Source[];
}

/** Municipalities and counties by number, `others` by name. */
export type Members = NonNullable<Network['members']>;

export type Scope = Network['scope'];
export type Focus = Network['focus'][number];
export type Ambition = Network['ambition'];

const isUnused = new Set<string>(unused);

const used = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(used);
  const kept: Record<string, unknown> = {};
  for (const [field, each] of Object.entries(value)) if (!isUnused.has(field)) kept[field] = used(each);
  return kept;
};

/** The network that a data file holds. */
export const toNetwork = (file: NetworkFile): Network => ({
  ...(used(file) as Used<NetworkFile>),
  sources: Object.values(file.sources),
});
