import {expect} from '@open-wc/testing';
import {decode} from '../../src/networks/codec.js';
import {packed} from '../support/packed.js';

describe('Rows are read from columns', () => {
  for (const [what, rows, columns] of packed)
    it(what, () => {
      expect(decode(columns)).to.deep.equal(rows);
    });
});
