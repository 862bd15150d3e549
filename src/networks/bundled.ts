import {packed, setDate} from '../generated/networks.js';
import {unpack} from './unpack.js';

/** The networks that come with this file. */
export const bundledNetworks = unpack(packed);

/** The day (ISO) on which the bundled set was made. */
export const bundledDate: string = setDate;
