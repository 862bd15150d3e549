import {glossary as packed} from '../generated/glossary.js';
import type {DataLanguage} from '../language/languages.js';
import {decode} from '../networks/codec.js';
import type {Translated} from '../networks/network.js';
import {memoizeOne} from '../memoize/memoize.js';

/** A hard word: the forms it takes in the texts, what it means, and who says so. */
export interface Term {
  readonly id: string;
  readonly forms: Readonly<Record<DataLanguage, readonly string[]>>;
  readonly explanation: Translated;
  readonly source: {readonly url: string; readonly publisher: string; readonly lang: string};
}

/** A piece of a text: plain, or a hard word with its term. */
export interface Piece {
  readonly text: string;
  readonly term?: Term;
}

const glossary = memoizeOne(() => decode(packed) as Term[]);

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patterns: Partial<Record<DataLanguage, RegExp>> = {};

const patternOf = (language: DataLanguage): RegExp =>
  (patterns[language] ??= new RegExp(
    `(?<!\\p{L})(?:${glossary()
      .map(({forms}) => `(${forms[language].map(escaped).join('|')})`)
      .join('|')})\\p{L}*`,
    'giu',
  ));

/** Cuts a text at the hard words of its language, each only where `isFirst` says so. */
export const piecesOf = (text: string, language: DataLanguage, isFirst: (term: Term) => boolean): Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(patternOf(language))) {
    const term = glossary()[match.slice(1).findIndex((group) => group !== undefined)];
    if (!term || !isFirst(term)) continue;
    pieces.push({text: text.slice(end, match.index)}, {text: match[0], term});
    end = match.index + match[0].length;
  }
  return [...pieces, {text: text.slice(end)}];
};
