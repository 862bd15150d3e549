import type {Network as DataFile} from './schema.js';

/** A text in the three languages of the element. */
export interface Translated {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

type Translations<T> = {
  readonly [Field in keyof T]: NonNullable<T[Field]> extends Translated
    ? Translated | Extract<T[Field], null | undefined>
    : T[Field];
};

/** Where a fact comes from. `url` is null when there is nothing to link, `title` and `date` when they are not known. */
export type Source = DataFile['sources'][string];

/** Municipalities and counties by number, `others` by name. */
export interface Members extends Omit<NonNullable<DataFile['members']>, 'sources' | 'text'> {
  readonly text?: Translated | undefined;
}

/** A network as the element uses it: the data file without the links from each claim to its sources. */
export interface Network extends Readonly<
  Omit<
    Translations<DataFile>,
    | '$schema'
    | 'kind'
    | 'partOf'
    | 'successor'
    | 'statusSource'
    | 'members'
    | 'suspended'
    | 'cost'
    | 'sources'
    | 'alsoKnownAs'
    | 'websiteKind'
  >
> {
  readonly alsoKnownAs: readonly string[];
  readonly members: Members | null;
  readonly suspended?: Omit<NonNullable<DataFile['suspended']>, 'sources'> | undefined;
  readonly cost: {readonly charged: boolean | null; readonly text?: Translated | undefined};
  readonly sources: readonly Source[];
}

export type Scope = Network['scope'];
export type Focus = Network['focus'][number];
export type Ambition = Network['ambition'];
