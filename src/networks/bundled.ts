import {packed, setDate} from '../generated/networks.js';
import {memoizeOne} from '../memoize/memoize.js';
import {unpack} from './unpack.js';

/** The networks that come with this file. Unpacked when first asked for: most pages of a site have no list on them. */
export const bundledNetworks = memoizeOne(() => unpack(packed).sort((a, b) => (a.id < b.id ? -1 : 1)));

/** The day (ISO) on which the bundled set was made. */
export const bundledDate: string = setDate;
