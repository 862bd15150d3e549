import {noFacets} from '../finding/facets.js';
import type {Settings} from '../finding/select.js';
import {ambitions, focusAreas, scopes} from '../networks/values.js';
import {countyOf} from '../places/numbers.js';
import {resolveCounty, resolveMunicipality, type Resolved} from '../places/resolve.js';
import type {Appearance} from '../views/model.js';
import {readContact} from './contact.js';

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
export interface AttributeSettings extends Appearance, Pick<Settings, 'query' | 'memberOf'> {
  readonly controls: 'all' | 'none';
}

/** What counts where an attribute is absent. */
export const defaults = {layout: 'cards', ended: 'fold', controls: 'all', headingLevel: 2} as const;

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

/** A positive integer as typed, of at most nine digits. */
export const positiveInteger = (typed: string): number | undefined =>
  /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : undefined;

const headingLevel = (typed: string) => (/^[2-5]$/.test(typed) ? Number(typed) : undefined);

const aPlace = 'a number valid since 2017, or a name';

/**
 * Reads the attributes. Whatever is not understood is reported and counts as absent. `ids` are those of all networks;
 * undefined while they are not known, when any id may be right.
 */
export const readAttributes = (
  raw: RawAttributes,
  ids: readonly string[] | undefined,
  report: Report,
): AttributeSettings => {
  const idsOf = (attribute: string, value: unknown) =>
    ids ? pick(attribute, value, ids, report) : listOf(value);
  const municipality =
    read('kommune', raw.kommune, place('kommune', resolveMunicipality, report), aPlace, report) || undefined;
  const county =
    (municipality && countyOf(municipality)) ||
    read('fylke', raw.fylke, place('fylke', resolveCounty, report), aPlace, report) ||
    undefined;
  const [layout] = pick<Appearance['layout']>('layout', raw.layout, ['cards', 'list'], report);
  const [ambition] = pick('ambition', raw.ambition, ambitions, report);
  const [controls] = pick<AttributeSettings['controls']>('controls', raw.controls, ['all', 'none'], report);
  return {
    query: {
      ...noFacets,
      municipality,
      county,
      scopes: pick('scope', raw.scope, scopes, report),
      only: idsOf('only', raw.only),
      without: idsOf('without', raw.without),
      max: read('max', raw.max, positiveInteger, 'a positive integer', report),
      hideEnded: pick('ended', raw.ended, ['fold', 'hide'], report).includes('hide'),
      focus: pick('focus-areas', raw.focusAreas, focusAreas, report),
      ambition: ambition ?? noFacets.ambition,
    },
    layout: layout ?? defaults.layout,
    heading: typeof raw.heading === 'string' ? raw.heading.trim() : undefined,
    headingLevel:
      read('heading-level', raw.headingLevel, headingLevel, '2, 3, 4, 5', report) ?? defaults.headingLevel,
    memberOf: idsOf('member-of', raw.memberOf),
    controls: controls ?? defaults.controls,
    contact: read('contact', raw.contact, readContact, 'an e-mail address or an https: address', report),
  };
};
