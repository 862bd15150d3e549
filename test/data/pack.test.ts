import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inBothForms} from '../../scripts/data/both-forms.js';
import {bokmålIn, nynorskIn} from '../../src/language/both-forms.js';
import countiesFile from '../../src/places/data/counties.json' with {type: 'json'};
import formerNumbers from '../../src/places/data/former-numbers.json' with {type: 'json'};
import municipalitiesFile from '../../src/places/data/municipalities.json' with {type: 'json'};
import {counties, municipalities} from '../../src/places/places.js';

describe('Bokmål and nynorsk in one text', () => {
  const pairs: [nb: string, nn: string, both: string][] = [
    ['kommuner', 'kommunar', 'kommun{e|a}r'],
    ['Energi', 'Energi', 'Energi'],
    ['for eksempel', 'til dømes', '{for|til} {|døm}e{k|}s{empel|}'],
    ['ned', 'opp', '{ned|opp}'],
    ['', 'òg', '{|òg}'],
  ];
  for (const [nb, nn, both] of pairs)
    it(`"${nb}" and "${nn}" are "${both}"`, () => {
      assert.equal(inBothForms({nb, nn}), both);
      assert.deepEqual([bokmålIn(both), nynorskIn(both)], [nb, nn]);
    });

  it('a text that holds the marks itself stops the build', () => {
    assert.throws(() => inBothForms({nb: '{a|b} hver', nn: '{a|b} kvar'}), /cannot be written once/);
  });
});

describe('What the embed file holds of places', () => {
  it('is every municipality with all its names and former numbers', () => {
    const expected = municipalitiesFile.map(({number, name, parallelNames = {}}) => ({
      number,
      name,
      parallelNames: Object.values(parallelNames),
      former: Object.entries(formerNumbers as Record<string, string[]>)
        .filter(([, heirs]) => heirs.includes(number))
        .map(([former, heirs]) => ({number: former, smaller: heirs[0] !== number}))
        .sort((a, b) => Number(a.number) - Number(b.number)),
    }));
    assert.deepEqual(municipalities(), expected);
  });

  it('is every county with all its names and former numbers', () => {
    const expected = countiesFile.map(({number, name, parallelNames = {}, former}) => ({
      number,
      name,
      parallelNames: Object.values(parallelNames),
      former: former.filter((each) => each !== number).map((each) => ({number: each, smaller: false})),
    }));
    assert.deepEqual(counties(), expected);
  });
});
