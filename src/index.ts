export type {ChangeDetail, ErrorDetail} from './events.js';
export {KlimaNettverk} from './klima-nettverk.js';
export {upgradeLinks} from './page/links/upgrade.js';
