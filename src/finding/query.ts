import type {Scope} from '../networks/network.js';

/** What to show. An absent field or an empty list sets no limit. */
export interface Query {
  /** Number of today. */
  readonly municipality?: string | undefined;
  /** Number of today; that of the municipality when there is one. */
  readonly county?: string | undefined;
  readonly scopes: readonly Scope[];
  readonly only: readonly string[];
  readonly without: readonly string[];
  readonly max?: number | undefined;
  readonly hideEnded: boolean;
}
