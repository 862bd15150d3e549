import {expect} from '@open-wc/testing';
import {countiesIn, municipalitiesIn} from '../../src/places/places.js';

const packed = {
  counties: '03Oslo;34Innlandet<04<05;50Trøndelag/Trööndelage',
  municipalities: '301Oslo/Oslove3102Hamar2Ringsaker',
  formerNumbers: '219 184 10 1',
  heirs: '0 1 1~ -1',
};

describe('Places as the embed file holds them', () => {
  it('are counties with all names and the numbers they had', () => {
    expect(countiesIn(packed)).to.deep.equal([
      {number: '03', name: 'Oslo', parallelNames: [], former: []},
      {
        number: '34',
        name: 'Innlandet',
        parallelNames: [],
        former: [
          {number: '04', smaller: false},
          {number: '05', smaller: false},
        ],
      },
      {number: '50', name: 'Trøndelag', parallelNames: ['Trööndelage'], former: []},
    ]);
  });

  it('are municipalities with all names, and the numbers they had in whole, for the most or in small part', () => {
    expect(municipalitiesIn(packed)).to.deep.equal([
      {number: '0301', name: 'Oslo', parallelNames: ['Oslove'], former: [{number: '0219', smaller: false}]},
      {
        number: '3403',
        name: 'Hamar',
        parallelNames: [],
        former: [
          {number: '0403', smaller: false},
          {number: '0414', smaller: false},
        ],
      },
      {number: '3405', name: 'Ringsaker', parallelNames: [], former: [{number: '0413', smaller: true}]},
    ]);
  });
});
