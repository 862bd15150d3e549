import './page/xhtml.js';
import {isTooOld} from './page/floor.js';
import {receiveHeights} from './page/frame-height.js';
import {KlimaNettverk} from './klima-nettverk.js';
import {watchLinks} from './page/links/watch.js';

/** One that fails does not keep the others from working. */
const attempt = (act: () => void): boolean => {
  try {
    act();
    return true;
  } catch (error) {
    console.error?.('<klima-nettverk> is not allowed to work here; the fallbacks stay.', error);
    return false;
  }
};

const define = () => customElements.define('klima-nettverk', KlimaNettverk);

// A page may load this file twice, or two versions of it: the first one stays. A server has no page to watch.
if (
  !customElements.get('klima-nettverk') &&
  !isTooOld() &&
  attempt(define) &&
  typeof document !== 'undefined'
) {
  attempt(() => watchLinks(document));
  attempt(receiveHeights);
}

// Its types bring the tag's name to whoever imports only this file.
export type {KlimaNettverk};
