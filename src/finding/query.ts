import type {Ambition, Focus, Scope} from '../networks/network.js';
import type {Here} from './place.js';

/** What to show. An absent field or an empty list sets no limit. Places are numbers of today. */
export interface Query extends Here {
  readonly scopes: readonly Scope[];
  readonly only: readonly string[];
  readonly without: readonly string[];
  readonly max?: number | undefined;
  readonly hideEnded: boolean;
  /** Networks on any of these; the more of them, the better the fit. */
  readonly focus: readonly Focus[];
  readonly ambition?: Ambition | undefined;
  /** Only networks that are open to newcomers from the place. */
  readonly joinable: boolean;
  /** Every word of it must occur in a network. */
  readonly text: string;
}
