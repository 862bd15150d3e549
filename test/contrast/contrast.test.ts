import {sendKeys} from '@web/test-runner-commands';
import {aTimeout, expect} from '@open-wc/testing';
import {backgroundsOf, contrast, painted} from '../../src/contrast/colors.js';
import {contrastFaults, warnOfContrast} from '../../src/contrast/check.js';
import {all, consoleDuring, element, textOf} from '../support/element.js';
import {alive, exampleId} from '../../demo/galleri/examples.js';
import {states} from '../support/states.js';
import {themes, wear} from '../support/themes.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';

const faultsIn = (host: Element): string[] =>
  contrastFaults(host).map(
    ({what, element: {className, localName}, ratio}) =>
      `${what} ${localName}.${className} ${ratio.toFixed(2)}`,
  );

// The whole list has no colours that the others have not, and takes as long as all of them.
const shortStates = Object.entries(states).filter(([name]) => name !== 'all');

const focusable = 'a, button:not(:disabled), summary, select, input:not(:disabled), [tabindex="0"]';

/** What shows the focus: the outline of the control, or of the label that stands for a hidden one. */
const indicatorOf = (control: Element): Element =>
  control.matches('.chip input') ? (control.nextElementSibling as Element) : control;

const focusContrast = (control: HTMLElement): number => {
  control.focus();
  const shown = indicatorOf(control);
  const {outlineColor, outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(shown);
  expect(outlineStyle, control.outerHTML.slice(0, 120)).to.equal('solid');
  expect(parseFloat(outlineWidth)).to.be.at.least(2);
  const isInside = parseFloat(outlineOffset) < 0;
  const behind = backgroundsOf(isInside ? shown : shown.parentElement) ?? [];
  return contrast(painted([...behind, outlineColor]), painted(behind));
};

const oneOfEachKind = (host: KlimaNettverk): HTMLElement[] => {
  const kinds = new Map<string, HTMLElement>();
  for (const each of all(host, focusable))
    if (each.checkVisibility())
      kinds.set(`${each.localName} ${each.className} ${each.parentElement?.className}`, each);
  return [...kinds.values()];
};

describe('Contrast', () => {
  it('is counted as WCAG does, mixed colours and layers too', () => {
    expect(contrast(painted(['#000']), painted(['#fff']))).to.equal(21);
    expect(contrast(painted(['#767676']), painted(['#fff']))).to.be.closeTo(4.54, 0.01);
    expect(painted(['rgb(0 0 0 / 50%)'])[0]).to.be.closeTo(128, 1);
    expect(painted(['#000', 'color(srgb 1 1 1 / 0.2)'])).to.deep.equal([51, 51, 51]);
    expect(painted(['oklab(0.628 0.2249 0.1258)'])[0]).to.be.closeTo(255, 2);
  });

  for (const [name, theme] of Object.entries(themes)) {
    it(`R1.11 text reaches 4.5:1, edges of controls and marks 3:1 on ${name}`, async () => {
      const undress = await wear(theme);
      try {
        for (const [, state] of shortStates)
          expect([...new Set(faultsIn(await state('nb')))]).to.deep.equal([]);
      } finally {
        undress();
      }
    });

    it(`R1.11 numbers reach 4.5:1 on every shade of the map on ${name}`, async () => {
      const undress = await wear(theme);
      try {
        const host = await element();
        for (const shade of all(host, '.county-map [class*="shade-"]')) {
          const behind = [...(backgroundsOf(shade) ?? []), getComputedStyle(shade).fill];
          for (const number of all(host, '.county-map text'))
            expect(
              contrast(painted([...behind, getComputedStyle(number).fill]), painted(behind)),
              shade.className,
            ).to.be.at.least(4.5);
        }
      } finally {
        undress();
      }
    });

    it(`R1.12 the focus is seen on ${name}: at least 2 pixels, 3:1`, async () => {
      const undress = await wear(theme);
      try {
        const host = await element({kommune: '3403', max: '6', contact: 'klima@example.no'});
        // What follows a key shows its focus.
        await sendKeys({press: 'Tab'});
        const kinds = oneOfEachKind(host);
        expect(kinds.length).to.be.above(8);
        for (const each of kinds) expect(focusContrast(each), textOf(each)).to.be.at.least(3);
      } finally {
        undress();
      }
    });
  }

  it('R1.11 the themes are those of the packages, reach into the element, and are dark where they say so', async () => {
    for (const [name, theme] of Object.entries(themes)) {
      const undress = await wear(theme);
      const host = await element({only: exampleId(alive)});
      const behind = backgroundsOf(host) ?? [];
      const isThere = !theme.property || getComputedStyle(host).getPropertyValue(theme.property) !== '';
      undress();
      expect(isThere, name).to.be.true;
      expect(contrast(painted(behind), [255, 255, 255]) > 8, name).to.equal(name.includes('dark'));
    }
  });
});

describe('The check of contrast for those who develop', () => {
  afterEach(() => document.body.removeAttribute('style'));

  it('R6.4 says which colours are too close, once, and nothing when all is well', async () => {
    const host = await element({only: exampleId(alive)});
    host.setAttribute('style', '--klima-quiet: #999; --klima-accent: #8c8');
    const lines = await consoleDuring(async () => {
      warnOfContrast(host);
      warnOfContrast(host);
      await aTimeout(0);
    });
    expect(
      lines.some((line) => /text of dt\.: contrast 2\.85:1, wanted 4\.5:1/.test(line)),
      lines.join('\n'),
    ).to.be.true;
    expect(new Set(lines).size).to.equal(lines.length);
    host.removeAttribute('style');
    expect(faultsIn(host)).to.be.empty;
  });

  it('R6.4 sees edges of controls and marks', async () => {
    const host = await element({max: '1'});
    host.setAttribute('style', '--klima-control: #ccc; --active: #cfc; --unconfirmed: #cfc');
    const kinds = new Set(contrastFaults(host).map(({what, element: {localName}}) => `${what} ${localName}`));
    expect([...kinds]).to.include.members([
      'edge button',
      'edge select',
      'edge input',
      'edge span',
      'mark span',
    ]);
  });

  it('R6.4 claims nothing where a picture is behind', async () => {
    document.body.style.backgroundImage = 'linear-gradient(#000, #fff)';
    document.body.style.color = '#777';
    expect(faultsIn(await element({only: exampleId(alive)}))).to.be.empty;
  });
});
