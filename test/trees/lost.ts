import type {Told} from './engines.js';

/** Kind and text of what a sighted reader finds. */
export type Shown = readonly [kind: string, text: string];

/** What has a name, by the roles that the engines give it. */
const kinds: Readonly<Record<string, string>> = {
  heading: 'heading',
  link: 'link',
  button: 'button',
  pushbutton: 'button',
  summary: 'summary',
  DisclosureTriangle: 'summary',
  combobox: 'combobox',
  checkbox: 'checkbox',
  checkbutton: 'checkbox',
  searchbox: 'searchbox',
  columnheader: 'columnheader',
  rowheader: 'rowheader',
};
const named = new Set(Object.values(kinds));
const texts = new Set(['paragraph', 'listitem', 'term', 'definition']);
const leaves = new Set(['StaticText', 'text leaf']);

// Engines differ in the spaces between the parts of a name.
const compact = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad]+/g, '');

const textOf = ({role, name, parts}: Told): string => (leaves.has(role) ? name : parts.map(textOf).join(''));

const toldIn = (part: Told): Shown[] => {
  const {role, name, parts} = part;
  const kind = kinds[role];
  const own: Shown[] = kind ? [[kind, name]] : texts.has(role) ? [[role, textOf(part)]] : [];
  return [...own, ...parts.flatMap(toldIn)];
};

const keyOf = ([kind, text]: Shown): string => `${kind} ${compact(text)}`;

/** What is shown and not in the tree, and what stands in the tree without a name. */
export const lostIn = (tree: Told, shown: readonly Shown[]): string[] => {
  const told = toldIn(tree);
  const left = new Map<string, number>();
  for (const key of told.map(keyOf)) left.set(key, (left.get(key) ?? 0) + 1);
  const isTold = (each: Shown): boolean => {
    const count = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), count - 1);
    return count > 0;
  };
  const lost = shown.filter((each) => compact(each[1]) && !isTold(each));
  const nameless = told.filter(([kind, name]) => named.has(kind) && !compact(name));
  return [
    ...lost.map(([kind, text]) => `${kind}: ${text.trim().replace(/\s+/g, ' ').slice(0, 80)}`),
    ...nameless.map(([kind]) => `${kind} without a name`),
  ];
};

/** How many of a kind are shown, by kind. */
export const countsOf = (shown: readonly Shown[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const [kind] of shown) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};
