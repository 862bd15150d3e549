import {haystackWith} from '../finding/search.js';
import type {Network} from '../networks/network.js';
import {focusLabels} from '../views/words.js';

/** All that a search looks through in a network, the names of its focus areas among it. */
export const haystackOf = haystackWith(focusLabels);

// Short enough for the page to answer to a key in between.
const maxPause = 8;

/** Makes ready to search, a little at a time; what is not ready when the first key comes, is made then. */
export const prepareSearch = (networks: readonly Network[], from = 0): void => {
  const end = performance.now() + maxPause;
  let next = from;
  for (; next < networks.length && performance.now() < end; next++) haystackOf(networks[next] as Network);
  if (next < networks.length) setTimeout(() => prepareSearch(networks, next));
};
