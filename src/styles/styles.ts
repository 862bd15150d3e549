import {card} from './card.js';
import {compare} from './compare.js';
import {controls} from './controls.js';
import {frame} from './frame.js';
import {older} from './older.js';
import {print} from './print.js';
import {tokens} from './tokens.js';

/** The adopted style sheets of the element. */
export const styles = [tokens, frame, controls, card, compare, older, print];
