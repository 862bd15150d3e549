import {emulateMedia, executeServerCommand, setViewport} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {contrastFaults} from '../src/check/contrast.js';
import {all, element, inside, textOf} from './element.js';
import {languages, openAll, states} from './states.js';

// The commands that emulate media exist in Chromium only.
describe('With media that only Chromium emulates', function () {
  this.timeout(60_000);

  describe('forced colours', () => {
    before(() => executeServerCommand('forced-colors', 'active'));
    after(() => executeServerCommand('forced-colors', 'none'));

    it('R1.11 forced: text and edges keep their contrast in every state', async () => {
      expect(matchMedia('(forced-colors: active)').matches).to.be.true;
      for (const name of ['one municipality, all details open', 'filtered', 'comparing', 'terms explained'])
        expect(
          contrastFaults((await states[name]?.('nb')) as Element).map(
            ({element: {outerHTML}, ratio}) => `${ratio} ${outerHTML.slice(0, 80)}`,
          ),
          name,
        ).to.deep.equal([]);
    });

    it('R1.11 forced: a chosen filter has its tick, a status its bar, the focus its outline', async () => {
      const host = await element({'focus-areas': 'energy', max: '2'});
      const chosen = inside(host).querySelector('.chip input:checked') as HTMLInputElement;
      const chip = chosen.nextElementSibling as Element;
      expect(getComputedStyle(chip, '::before').content).to.contain('✓');
      chosen.focus();
      expect(getComputedStyle(chip).outlineStyle).to.equal('solid');
      const bar = getComputedStyle(inside(host).querySelector('.status') as Element, '::before');
      expect(parseFloat(bar.borderLeftWidth)).to.be.above(2);
    });
  });

  it('R1.13 with reduced motion nothing takes time', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.be.true;
    const host = await element({kommune: '3403', max: '3'});
    for (const node of all(host, '.frame, .frame *')) {
      const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(node);
      expect([transitionDuration, animationName, scrollBehavior], node.className).to.deep.equal([
        '0s',
        'none',
        'auto',
      ]);
    }
    await emulateMedia({reducedMotion: 'no-preference'});
  });

  it('R1.9 at 400 % of 1280 × 1024 pixels nothing has to be scrolled sideways', async () => {
    const {innerWidth, innerHeight} = window;
    await setViewport({width: 320, height: 256});
    try {
      for (const lang of languages)
        for (const [name, state] of Object.entries(states)) {
          const host = await state(lang);
          openAll(host);
          const {scrollWidth = 0} = document.scrollingElement ?? {};
          expect(
            scrollWidth,
            `${name}, ${lang}: ${textOf(inside(host).querySelector('.title'))}`,
          ).to.be.at.most(320);
        }
    } finally {
      await setViewport({width: innerWidth, height: innerHeight});
    }
  });
});
