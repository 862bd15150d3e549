import type {Network} from '../networks/network.js';
import {covers, type Here} from './place.js';

/** Whether newcomers can join by evidence that is not old. */
export const isOpenNow = ({joining, status}: Network): boolean => joining === 'open' && status === 'active';

/** Open now, for the place; not where it is unknown whether a municipality is large enough. */
export const isJoinable = (network: Network, here: Here): boolean =>
  isOpenNow(network) && covers(network, here) && !(here.municipality && network.minPopulation);
