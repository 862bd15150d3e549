import type {Criterion} from './criterion.js';
import {operable} from './operable.js';
import {perceivable} from './perceivable.js';
import {robust} from './robust.js';
import {understandable} from './understandable.js';

export type {Criterion, NamedTest, Step, Texts, Tool, Trial} from './criterion.js';
export {steps, tools} from './by-hand.js';
export {wcag22} from './wcag22.js';

/** What the law requires, in the order of WCAG 2.1. */
export const required: readonly Criterion[] = [...perceivable, ...operable, ...understandable, ...robust];
