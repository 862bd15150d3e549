import './xhtml.js';
import {isTooOld} from './floor.js';
import {heedHeights} from './frame-height.js';
import {KlimaNettverk} from './klima-nettverk.js';
import {watchLinks} from './link-watch.js';

const attempt = (act: () => void, failure: string): boolean => {
  try {
    act();
    return true;
  } catch (error) {
    console.error?.(`<klima-nettverk> ${failure}`, error);
    return false;
  }
};

const define = () => customElements.define('klima-nettverk', KlimaNettverk);

// A page may load this file twice, or two versions of it: the first one stays. A server has no page to watch.
if (
  !customElements.get('klima-nettverk') &&
  !isTooOld() &&
  attempt(define, 'is not allowed to work here; the fallbacks stay.') &&
  typeof document !== 'undefined'
) {
  attempt(() => watchLinks(document), 'cannot watch for links; they stay links.');
  attempt(heedHeights, 'cannot size frames; they keep their height.');
}

// Its types bring the tag's name to whoever imports only this file.
export type {KlimaNettverk};
