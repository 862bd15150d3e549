export {KlimaNettverk} from './klima-nettverk.js';
