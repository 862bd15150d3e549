import {bokmålIn, nynorskIn} from '../language/both-forms.js';

/**
 * What all rows have in one field, packed by `scripts/data/encode.ts` so that like stands beside like and compresses
 * well. A string holds a text a line, an empty one where there is none; columns in a column make an object in each row.
 */
export type Column =
  | string
  | Columns
  /** Addresses a line: `https://www.` is implied, `/` in front stands for an address without `www.`. */
  | [kind: 'link', lines: string]
  /** Texts in three languages: bokmål and nynorsk in one, and English where it is another text than bokmål. */
  | [kind: 'text', both: string, english: string]
  /** Few values, and for each row a character that says which. */
  | [kind: 'one', values: unknown[], picks: string]
  /** Lists, as all their items and how many of them each row has. */
  | [kind: 'list', items: Column, counts: string]
  /** What not every row has, as `list`. */
  | [kind: 'some', items: Column, counts: string];

/** Rows by field. Where a row has nothing the field is null, or missing if its name ends with `?` here. */
export interface Columns {
  [field: string]: Column;
}

/** The code of the character in `one` that stands for its first value; a space stands for none. */
export const firstPick = 48;

const linesOf = (lines: string): (string | undefined)[] => lines.split('\n').map((line) => line || undefined);

const addressOf = (short: string | undefined): string | undefined =>
  short?.replace(/^(?!https?:)\/?/, (slash) => `https://${slash ? '' : 'www.'}`);

const textsOf = (both: string, english: string): unknown[] => {
  const inEnglish = linesOf(english);
  return linesOf(both).map((text, index) => {
    const nb = text && bokmålIn(text);
    return text && {nb, nn: nynorskIn(text), en: inEnglish[index] ?? nb};
  });
};

const listsOf = (items: Column, counts: string): unknown[][] => {
  const all = cellsOf(items);
  let end = 0;
  return counts.split(' ').map((count) => all.slice(end, (end += Number(count))));
};

const cellsOf = (column: Column): unknown[] => {
  if (typeof column === 'string') return linesOf(column);
  if (!Array.isArray(column)) return decode(column);
  switch (column[0]) {
    case 'link':
      return linesOf(column[1]).map(addressOf);
    case 'text':
      return textsOf(column[1], column[2]);
    case 'one': {
      const [, values, picks] = column;
      return [...picks].map((pick) => values[pick.charCodeAt(0) - firstPick]);
    }
    case 'list':
      return listsOf(column[1], column[2]);
    case 'some':
      return listsOf(column[1], column[2]).map(([item]) => item);
  }
};

/** The rows that columns hold. */
export const decode = (columns: Columns): object[] => {
  const rows: Record<string, unknown>[] = [];
  for (const [name, column] of Object.entries(columns)) {
    const field = name.replace('?', '');
    cellsOf(column).forEach((value, index) => {
      const row = (rows[index] ??= {});
      if (value !== undefined || name === field) row[field] = value ?? null;
    });
  }
  return rows;
};
