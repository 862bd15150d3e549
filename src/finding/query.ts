import type {Scope} from '../networks/network.js';
import type {FacetValues} from './facets.js';
import type {Here} from './place.js';

/** What to show. An absent field or an empty one sets no limit. Places are numbers of today. */
export interface Query extends Here, FacetValues {
  readonly scopes: readonly Scope[];
  readonly only: readonly string[];
  readonly without: readonly string[];
  readonly max?: number | undefined;
  readonly hideEnded: boolean;
}
