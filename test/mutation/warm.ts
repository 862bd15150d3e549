/**
 * Fills what the source keeps for the life of a page before any mutant is at work: a mutant that filled it would spoil
 * the answers of those after it. What is kept counts as tested only where a test asks for it anew.
 */
import {countiesOf} from '../../src/finding/place.js';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {nameOf} from '../../src/places/places.js';

interface Stryker {
  mutantCoverage?: {static: Record<string, number>};
}

const stryker = (globalThis as {__stryker__?: Stryker}).__stryker__;
const before = {...stryker?.mutantCoverage?.static};
nameOf('03');
bundledNetworks().forEach(countiesOf);
if (stryker?.mutantCoverage) stryker.mutantCoverage.static = before;
