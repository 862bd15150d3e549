import {completeFor, type CompleteLocale} from '../../../src/language/languages.js';
import type {Locale} from '../../../src/language/localization.js';
import {en} from './en.js';
import {nb, type Texts} from './nb.js';
import {nn} from './nn.js';

export type {Texts};

export const texts: Readonly<Record<CompleteLocale, Texts>> = {nb, nn, en};

/** The texts of the builder in a language, or in the one that stands in for it. */
export const textsIn = (locale: Locale): Texts => texts[completeFor(locale)];
