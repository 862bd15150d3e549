import type {Fault} from './networks/json-schema.js';

/** What `klima-nettverk-change` tells: the ids on show, in order, and how many networks there are in all. */
export interface ChangeDetail {
  readonly shown: readonly string[];
  readonly total: number;
}

/** What `klima-nettverk-error` tells: each thing in own data that could not be used. */
export interface ErrorDetail {
  readonly faults: readonly Fault[];
}
