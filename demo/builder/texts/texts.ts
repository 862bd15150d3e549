import type {Locale} from '../../../src/language/localization.js';
import {en} from './en.js';
import {nb, type Texts} from './nb.js';
import {nn} from './nn.js';

export type {Texts};

export const texts: Readonly<Record<Locale, Texts>> = {nb, nn, en};
