import {packed, setDate} from '../generated/networks.js';
import {memoizeOne} from '../memoize/memoize.js';
import {decode} from './codec.js';
import type {Network} from './network.js';

/** The networks that come with this file. Unpacked when first asked for: most pages of a site have no list on them. */
export const bundledNetworks = memoizeOne(() =>
  (decode(packed) as Network[]).sort((a, b) => (a.id < b.id ? -1 : 1)),
);

/** The day (ISO) on which the bundled set was made. */
export const bundledDate: string = setDate;
