import type {Columns} from '../../src/networks/codec.js';
import {toNetwork} from '../../src/networks/network.js';
import type {NetworkFile} from '../../src/networks/schema.js';
import {encode} from './encode.js';

const partOfCountry = ({area, summary}: NetworkFile): string =>
  (area.counties.join(' ') || area.municipalities[0]?.slice(0, 2) || '~') + summary.nb;

/** Those of one part of the country after each other, which compresses better; `bundledNetworks` sorts them by id. */
const likeBesideLike = (files: readonly NetworkFile[]): NetworkFile[] =>
  [...files].sort((a, b) => (partOfCountry(a) < partOfCountry(b) ? -1 : 1));

/** The networks as `src/networks/bundled.ts` reads them. */
export const packNetworks = (files: readonly NetworkFile[]): Columns =>
  encode(likeBesideLike(files).map(toNetwork));
