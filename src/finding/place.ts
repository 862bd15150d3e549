import type {Network} from '../networks/network.js';
import {memoizeByObject} from '../memoize/memoize.js';
import {countyOf} from '../places/numbers.js';

/** Where the reader is: a county, and the municipality in it if known. */
export interface Here {
  readonly municipality?: string | undefined;
  readonly county?: string | undefined;
}

/** The county and municipality that a number of either means; neither for an empty one. */
export const hereIn = (place: string): Here => ({
  county: countyOf(place) || undefined,
  municipality: place.length > 2 ? place : undefined,
});

const countiesIn = memoizeByObject(({counties, municipalities}: Network['area']): readonly string[] => [
  ...new Set([...counties, ...municipalities.map(countyOf)]),
]);

/** The counties that a regional network works in, wholly or in part. */
export const countiesOf = ({area}: {readonly area: Network['area']}): readonly string[] => countiesIn(area);

/** Whether a source names the municipality, or else the county council, as a member. */
export const takesPart = ({members}: Network, {municipality, county}: Here): boolean =>
  municipality
    ? members?.municipalities.includes(municipality) === true
    : county !== undefined && members?.counties.includes(county) === true;

/** Whether a source names the reader's place, or `memberOf`, the municipality's own word, names the network. */
export const isMember = (network: Network, here: Here, memberOf: readonly string[]): boolean =>
  takesPart(network, here) || memberOf.includes(network.id);

/** Whether a source says that the participation of the municipality is on hold. */
export const isOnHold = ({suspended}: Network, {municipality}: Here): boolean =>
  municipality !== undefined && suspended?.municipalities.includes(municipality) === true;

/** Whether a regional network touches the county. */
export const isInCounty = (network: Network, county: string): boolean => countiesOf(network).includes(county);

/** Whether the area of a regional network holds the municipality itself, not only others of its county. */
const coversMunicipality = ({area}: Network, municipality: string): boolean =>
  area.municipalities.includes(municipality) || area.counties.includes(countyOf(municipality));

/** Whether the network works in the whole country. */
export const isEverywhere = ({area}: Network): boolean =>
  area.counties.length + area.municipalities.length === 0;

/** Whether the network works where the reader is; a county counts when any of it is covered. */
export const covers = (network: Network, {municipality, county}: Here): boolean => {
  if (!county || isEverywhere(network)) return true;
  return municipality ? coversMunicipality(network, municipality) : isInCounty(network, county);
};
