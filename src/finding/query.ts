import type {Scope} from '../networks/network.js';
import {resolveCounty, resolveMunicipality, type Resolved} from '../places/resolve.js';

/** The attributes as they stand, of any type since properties may be set from script. */
export interface RawQuery {
  readonly kommune?: unknown;
  readonly fylke?: unknown;
  readonly scope?: unknown;
  readonly only?: unknown;
  readonly without?: unknown;
  readonly max?: unknown;
  readonly ended?: unknown;
}

/** What to show. An absent field sets no limit. */
export interface Query {
  readonly municipality?: string | undefined;
  readonly county?: string | undefined;
  readonly scopes: readonly Scope[];
  readonly only: readonly string[];
  readonly without: readonly string[];
  readonly max?: number | undefined;
  readonly hideEnded: boolean;
}

/** Tells whoever wrote the attribute what is wrong with it; what is wrong counts as absent. */
export type Report = (attribute: string, value: string, message: string) => void;

const scopes: readonly Scope[] = ['regional', 'national', 'international'];

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || Array.isArray(value) ? String(value).trim() : '';

const listOf = (value: unknown): string[] =>
  textOf(value)
    .split(/[\s,]+/)
    .filter(Boolean);

/** Reads a list of words of which only some are allowed; the others are reported and left out. */
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

const place = (attribute: string, value: unknown, resolve: (typed: string) => Resolved, report: Report) => {
  const typed = textOf(value);
  if (!typed) return undefined;
  const {number, hint} = resolve(typed);
  if (hint) report(attribute, typed, hint);
  else if (!number) report(attribute, typed, 'not known; allowed: a number valid since 2017, or a name');
  return number;
};

const positiveInteger = (attribute: string, value: unknown, report: Report) => {
  const typed = textOf(value);
  if (!typed) return undefined;
  if (/^[1-9]\d{0,8}$/.test(typed)) return Number(typed);
  report(attribute, typed, 'allowed: a positive integer');
  return undefined;
};

/** Turns attributes into a query. Whatever is not understood is reported and counts as absent. */
export const readQuery = (raw: RawQuery, ids: readonly string[], report: Report): Query => {
  const municipality = place('kommune', raw.kommune, resolveMunicipality, report);
  const county = municipality?.slice(0, 2) ?? place('fylke', raw.fylke, resolveCounty, report);
  return {
    municipality,
    county,
    scopes: pick('scope', raw.scope, scopes, report),
    only: pick('only', raw.only, ids, report),
    without: pick('without', raw.without, ids, report),
    max: positiveInteger('max', raw.max, report),
    hideEnded: pick('ended', raw.ended, ['fold', 'hide'], report).includes('hide'),
  };
};
