import {readContact, type Contact} from '../views/contact.js';
import type {Query} from '../finding/query.js';
import {ambitions, focusAreas} from '../networks/values.js';
import {countyOf} from '../places/places.js';
import {resolveCounty, resolveMunicipality, type Resolved} from '../places/resolve.js';

/** The attributes as they stand; of any type, since properties may be set from script. */
export type RawAttributes = Partial<
  Record<
    | 'kommune'
    | 'fylke'
    | 'scope'
    | 'only'
    | 'without'
    | 'max'
    | 'layout'
    | 'ended'
    | 'heading'
    | 'headingLevel'
    | 'contact'
    | 'focusAreas'
    | 'ambition'
    | 'memberOf'
    | 'controls',
    unknown
  >
>;

/** What the attributes say once read. */
export interface Settings {
  readonly query: Query;
  readonly layout: 'cards' | 'list';
  /** The author's heading, empty for none; undefined for ours. */
  readonly heading: string | undefined;
  /** Rank of the first heading, 2 to 5. */
  readonly headingLevel: number;
  readonly contact: Contact | undefined;
  /** Ids of networks that the municipality itself says it takes part in. */
  readonly memberOf: readonly string[];
  readonly controls: 'all' | 'none';
}

/** Tells whoever wrote an attribute what is wrong with it. */
export type Report = (attribute: string, value: string, message: string) => void;

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || Array.isArray(value) ? String(value).trim() : '';

const listOf = (value: unknown): string[] =>
  textOf(value)
    .split(/[\s,]+/)
    .filter(Boolean);

/** The words of a list that are allowed; the others are reported and left out. */
const pick = <T extends string>(
  attribute: string,
  value: unknown,
  allowed: readonly T[],
  report: Report,
): T[] => {
  const isAllowed = (word: string): word is T => (allowed as readonly string[]).includes(word);
  const words = listOf(value);
  for (const word of words) if (!isAllowed(word)) report(attribute, word, `allowed: ${allowed.join(', ')}`);
  return words.filter(isAllowed);
};

/** What `read` makes of a value; if that is nothing, it is reported and counts as absent. */
const read = <T>(
  attribute: string,
  value: unknown,
  reader: (typed: string) => T | undefined,
  allowed: string,
  report: Report,
): T | undefined => {
  const typed = textOf(value);
  if (!typed) return undefined;
  const result = reader(typed);
  if (result === undefined) report(attribute, typed, `allowed: ${allowed}`);
  return result;
};

const place =
  (attribute: string, resolve: (typed: string) => Resolved, report: Report) => (typed: string) => {
    const {number, hint} = resolve(typed);
    if (hint) report(attribute, typed, hint);
    return number ?? (hint ? '' : undefined);
  };

const positiveInteger = (typed: string) => (/^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : undefined);

const rank = (typed: string) => (/^[2-5]$/.test(typed) ? Number(typed) : undefined);

const aPlace = 'a number valid since 2017, or a name';

/**
 * Reads the attributes. Whatever is not understood is reported and counts as absent. `ids` are those of all networks;
 * undefined while they are not known, when any id may be right.
 */
export const readAttributes = (
  raw: RawAttributes,
  ids: readonly string[] | undefined,
  report: Report,
): Settings => {
  const idsOf = (attribute: string, value: unknown) =>
    ids ? pick(attribute, value, ids, report) : listOf(value);
  const municipality =
    read('kommune', raw.kommune, place('kommune', resolveMunicipality, report), aPlace, report) || undefined;
  const county =
    (municipality && countyOf(municipality)) ||
    read('fylke', raw.fylke, place('fylke', resolveCounty, report), aPlace, report) ||
    undefined;
  const [layout] = pick<Settings['layout']>('layout', raw.layout, ['cards', 'list'], report);
  const [ambition] = pick('ambition', raw.ambition, ambitions, report);
  const [controls] = pick<Settings['controls']>('controls', raw.controls, ['all', 'none'], report);
  return {
    query: {
      municipality,
      county,
      scopes: pick('scope', raw.scope, ['regional', 'national', 'international'], report),
      only: idsOf('only', raw.only),
      without: idsOf('without', raw.without),
      max: read('max', raw.max, positiveInteger, 'a positive integer', report),
      hideEnded: pick('ended', raw.ended, ['fold', 'hide'], report).includes('hide'),
      focus: pick('focus-areas', raw.focusAreas, focusAreas, report),
      ambition,
      joinable: false,
      text: '',
    },
    layout: layout ?? 'cards',
    heading: typeof raw.heading === 'string' ? raw.heading.trim() : undefined,
    headingLevel: read('heading-level', raw.headingLevel, rank, '2, 3, 4, 5', report) ?? 2,
    memberOf: idsOf('member-of', raw.memberOf),
    controls: controls ?? 'all',
    contact: read('contact', raw.contact, readContact, 'an e-mail address or an https: address', report),
  };
};
