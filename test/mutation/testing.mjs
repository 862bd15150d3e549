// What tests take from @open-wc/testing, in a form that Node can load.
export {expect} from '@esm-bundle/chai/esm/chai.js';
export {aTimeout, fixture, html, nextFrame, waitUntil} from '@open-wc/testing-helpers';
