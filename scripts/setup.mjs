// Installs what is missing, so that `npm start` and `npm test` work in a fresh clone. Needs nothing but Node.
import {installWhenStale} from './install.mjs';

installWhenStale('.', 'packages');
