import {expect} from '@open-wc/testing';
import {outlines} from '../../src/places/outlines.js';
import given from '../../src/places/data/county-outlines.json' with {type: 'json'};

const numbersIn = (path: string): string[] => path.match(/[MLlz]|-?\d+/g) ?? [];

describe('Outlines of the counties', () => {
  it('come out of their packing as they went in', () => {
    expect(Object.keys(outlines)).to.deep.equal(Object.keys(given));
    for (const [county, path] of Object.entries(given))
      expect(numbersIn(outlines[county] ?? ''), county).to.deep.equal(numbersIn(path));
  });
});
