import './xhtml.js';
import {heedHeights} from './frame-height.js';
import {KlimaNettverk} from './klima-nettverk.js';
import {watchLinks} from './link-upgrade.js';

// A page may load this file twice, or two versions of it: the first one stays.
if (!customElements.get('klima-nettverk')) {
  try {
    customElements.define('klima-nettverk', KlimaNettverk);
    // A server has no page to watch.
    if (typeof document !== 'undefined') {
      watchLinks(document);
      heedHeights();
    }
  } catch (error) {
    console.error?.('<klima-nettverk> is not allowed to work here; the fallbacks stay.', error);
  }
}

// Its types bring the tag's name to whoever imports only this file.
export type {KlimaNettverk};
