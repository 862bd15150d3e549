import {msg, str} from '@lit/localize';
import {howToCompare, maxCompared, sideBySide} from './compare.js';
import type {Model} from './model.js';
import {countInWords} from './results.js';

/** How many networks are on show. */
export const resultInWords = ({found, query}: Model): string => countInWords(found, query);

/** How many networks are picked to be compared, and what can be done then. */
export const picksInWords = ({picked, isComparing}: Model): string => {
  const count = picked.length;
  const counted = count < maxCompared ? msg(str`${count} valgt til sammenligning`) : msg('Fire er valgt');
  const next = count > 1 ? `${sideBySide(count)}.` : isComparing ? howToCompare() : '';
  return `${counted}. ${next}`;
};

/** Where the focus tells what was to be told, or nobody has been told of the wait that is over. */
export const silence = (): string => '';

/** While own data is on its way. */
export const loadingInWords = (): string => msg('Henter opplysninger fra denne nettsiden …');

/** When own data could not be read. */
export const failureInWords = (): string =>
  msg('Opplysningene fra denne nettsiden kunne ikke hentes. Lista viser bare de felles.');
