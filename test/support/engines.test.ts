import {expect} from '@open-wc/testing';
import {differences, engine, isKnown, type DifferenceName} from './engines.js';

describe('Known differences between engines', () => {
  for (const [name, {isSo, reason}] of Object.entries(differences))
    it(`"${name}" ${isKnown(name as DifferenceName) ? 'is so' : 'is not so'} in ${engine}: ${reason}`, async () => {
      expect(await isSo()).to.equal(isKnown(name as DifferenceName));
    });
});
