import {emulateMedia, executeServerCommand, setViewport} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {contrastFaults} from '../../src/contrast/contrast.js';
import {all, cardOf, element, inside} from '../support/element.js';
import {isKnown, known} from '../support/engines.js';
import {active, exampleId} from '../../demo/galleri/examples.js';
import {languages, openAll, states} from '../support/states.js';

const cannot = isKnown('no emulated colours, motion or zoom');
const inTitle = known('no emulated colours, motion or zoom');

const rulesOf = (host: Element): CSSRule[] =>
  inside(host).adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);

describe('With media that a reader has chosen', () => {
  describe(`forced colours${inTitle}`, () => {
    const force = (value: string) => (cannot ? undefined : executeServerCommand('forced-colors', value));
    before(() => force('active'));
    after(() => force('none'));

    it('R1.11 forced: text and edges keep their contrast, and only system colours resist', async () => {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(!cannot);
      for (const name of ['open', 'filtered', 'compare-four', 'municipality']) {
        const host = (await states[name]?.('nb')) as Element;
        const faults = contrastFaults(host).map(({element: {outerHTML}}) => outerHTML.slice(0, 80));
        expect(faults, name).to.deep.equal([]);
        for (const {cssText} of rulesOf(host))
          if (cssText.includes('forced-color-adjust: none')) expect(cssText).to.match(/highlight/i);
      }
    });

    it('R1.11 forced: a chosen filter has its tick, a status its bar', async () => {
      const id = exampleId(active, ({focus}) => focus.includes('energy'));
      const host = await element({'focus-areas': 'energy'});
      const chip = inside(host).querySelector('.chip input:checked + span') as Element;
      expect(getComputedStyle(chip, '::before').content).to.contain('✓');
      const status = cardOf(host, id).querySelector('.status') as Element;
      expect(parseFloat(getComputedStyle(status, '::before').borderLeftWidth)).to.be.above(2);
    });
  });

  it(`R1.13 with reduced motion nothing takes time${inTitle}`, async () => {
    if (!cannot) await emulateMedia({reducedMotion: 'reduce'});
    const host = await element({kommune: '3403', max: '3'});
    if (cannot)
      for (const {cssText} of rulesOf(host))
        if (/transition|animation/.test(cssText)) expect(cssText).to.contain('prefers-reduced-motion');
    for (const node of cannot ? [] : all(host, '.frame, .frame *')) {
      const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(node);
      expect([transitionDuration, animationName, scrollBehavior]).to.deep.equal(['0s', 'none', 'auto']);
    }
    if (!cannot) await emulateMedia({reducedMotion: 'no-preference'});
  });

  it(`R1.9 at 400 % of 1280 × 1024 pixels nothing has to be scrolled sideways${inTitle}`, async () => {
    const {innerWidth, innerHeight} = window;
    const narrow = cannot ? document.body : document.scrollingElement;
    if (cannot) document.body.style.width = '320px';
    else await setViewport({width: 320, height: 256});
    try {
      for (const lang of languages)
        for (const [name, state] of Object.entries(states)) {
          openAll(await state(lang));
          expect(narrow?.scrollWidth, `${name}, ${lang}`).to.be.at.most(320);
        }
    } finally {
      document.body.removeAttribute('style');
      if (!cannot) await setViewport({width: innerWidth, height: innerHeight});
    }
  });
});
