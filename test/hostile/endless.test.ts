import {expect} from '@open-wc/testing';
import {readAttributes} from '../../src/element/attributes.js';
import {wordsOf} from '../../src/finding/search.js';
import {parametersOf} from '../../src/page/links/parameters.js';
import {consoleDuring, element, inside} from '../support/element.js';
import {isVisible, one, total} from './expect.js';

const endless = [
  'a@' + '.'.repeat(300_000) + '%',
  'x'.repeat(1_000_000),
  ' ,'.repeat(500_000),
  '%'.repeat(1_000_000),
];

const names =
  'kommune fylke scope only without max layout ended heading headingLevel contact focusAreas ambition memberOf controls'.split(
    ' ',
  );

// Each of these takes no time; an expression that tries all ways to match would run into the limit of the test.
describe('A million characters', () => {
  for (const name of names)
    it(`as ${name} do not freeze the page`, () => {
      for (const value of endless) readAttributes({[name]: value}, [one], () => undefined);
    });

  it('in a link or a search do not freeze the page', () => {
    for (const value of endless) {
      expect(wordsOf(value).join('').length).to.be.at.most(200);
      expect(parametersOf(`https://www.example.no/#klima-nettverk?only=${value}`)).to.exist;
    }
  });

  it('and a thousand mistakes in attributes make twenty lines in the console, and all networks are shown', async () => {
    const wrong = Array.from({length: 1_000}, (_, index) => `x${index}`).join(' ');
    const lines = await consoleDuring(async () => {
      const host = await element({only: wrong, scope: wrong, 'focus-areas': wrong});
      expect(isVisible(inside(host).querySelector('.frame'))).to.be.true;
      expect(host.shown).to.have.lengthOf(total);
    });
    expect(lines).to.have.lengthOf(20);
  });
});
