export {KlimaNettverk, type ChangeDetail} from './klima-nettverk.js';
export {upgradeLinks} from './link-upgrade.js';
export type {ErrorDetail} from './own-data.js';
