import {isDeepStrictEqual} from 'node:util';
import {decode, firstPick, type Column, type Columns} from '../../src/networks/codec.js';
import type {Translated} from '../../src/networks/network.js';
import {inBothForms} from './both-forms.js';

type Row = Readonly<Record<string, unknown>>;

type Cells<T> = readonly (T | null | undefined)[];

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;
const isString = (value: unknown): value is string => typeof value === 'string';
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isText = (value: unknown): value is Translated =>
  isRow(value) && Object.keys(value).sort().join() === 'en,nb,nn' && Object.values(value).every(isString);
const isLink = (value: unknown): value is string => isString(value) && /^https?:/.test(value);

/** The cells as values of one type, or undefined where another one is among them. */
const all = <T>(cells: readonly unknown[], isOne: (cell: unknown) => cell is T) =>
  cells.every((cell) => isNothing(cell) || isOne(cell)) ? (cells as Cells<T>) : undefined;

const lines = <T extends string | Translated>(cells: Cells<T>, line: (cell: T) => string): string =>
  cells.map((cell) => (isNothing(cell) ? '' : line(cell))).join('\n');

const short = (address: string): string =>
  address.replace(/^https:\/\/(www\.)?/, (_, www: string | undefined) => (www ? '' : '/'));

const one = (cells: readonly unknown[]): Column => {
  const values: unknown[] = [...new Set(cells)].filter((value) => !isNothing(value));
  const pick = (cell: unknown) => String.fromCharCode(firstPick + values.indexOf(cell));
  return ['one', values, cells.map((cell) => (isNothing(cell) ? ' ' : pick(cell))).join('')];
};

const list = (lists: readonly (readonly unknown[])[], kind: 'list' | 'some'): Column => [
  kind,
  columnOf(lists.flat()),
  lists.map(({length}) => length).join(' '),
];

/** Whether a value stands for so many rows that a table of them is shorter. */
const areFew = (cells: readonly unknown[]): boolean => {
  const present = cells.filter((cell) => !isNothing(cell));
  return new Set(present).size * 4 < present.length;
};

const columnOf = (cells: readonly unknown[]): Column => {
  const texts = all(cells, isText);
  const strings = all(cells, isString);
  const rows = all(cells, isRow);
  const lists = all(cells, isList);
  const isWhole = !cells.some(isNothing);
  if (strings && areFew(strings)) return one(strings);
  if (strings)
    return strings.some(isLink) && all(strings, isLink)
      ? ['link', lines(strings, short)]
      : lines(strings, String);
  if (texts) return ['text', lines(texts, inBothForms), lines(texts, ({nb, en}) => (en === nb ? '' : en))];
  if (rows && isWhole) return columnsOf(cells as Row[]);
  if (lists && isWhole) return list(cells as unknown[][], 'list');
  if (rows ?? lists)
    return list(
      cells.map((cell) => (isNothing(cell) ? [] : [cell])),
      'some',
    );
  return one(cells);
};

const kinds = ['string', 'one', 'link', 'text', 'list', 'some', 'object'];
const kindOf = (column: Column): number => kinds.indexOf(Array.isArray(column) ? column[0] : typeof column);

/** Columns of one kind stand beside each other, which compresses better. */
const columnsOf = (rows: readonly Row[]): Columns => {
  const fields = new Set(rows.flatMap((row) => Object.keys(row).filter((field) => row[field] !== undefined)));
  const columns = [...fields].map((field): [string, Column] => {
    const cells = rows.map((row) => row[field]);
    return [cells.includes(undefined) ? `${field}?` : field, columnOf(cells)];
  });
  return Object.fromEntries(columns.sort(([, a], [, b]) => kindOf(a) - kindOf(b)));
};

/** Rows as `decode` reads them. Throws where it would read something else. */
export const encode = (rows: readonly object[]): Columns => {
  const columns = columnsOf(rows as readonly Row[]);
  const decoded = decode(columns);
  const lost = rows.find((row, index) => !isDeepStrictEqual(row, decoded[index]));
  if (lost) throw new Error(`cannot be packed: ${JSON.stringify(lost)}`);
  return columns;
};
