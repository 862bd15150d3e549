import {fold} from './fold.js';

// æ, ø and å end the alphabet in this order, which is not that of their codes.
const afterZ: Readonly<Record<string, string>> = {æ: '{', ø: '|', å: '}'};
const keys = new Map<string, string>();

const keyOf = (text: string): string => {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const made = fold(text)
    .replace(/[æøå]/g, (letter) => afterZ[letter] ?? letter)
    .replace(/\d+/g, (number) => number.padStart(9, '0'));
  keys.set(text, made);
  return made;
};

/**
 * Compares texts by the Norwegian alphabet, in every language, and numbers by their value. `Intl.Collator` would do;
 * to load it costs a page more than all our cards.
 */
export const compareTexts = (a: string, b: string): number => {
  const [first, second] = [keyOf(a), keyOf(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
};
