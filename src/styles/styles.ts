import {card} from './card.js';
import {frame} from './frame.js';
import {print} from './print.js';
import {tokens} from './tokens.js';

/** The adopted style sheets of the element. */
export const styles = [tokens, frame, card, print];
