import {expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {all, element, inside, until} from '../support/element.js';
import {alive, ended, exampleId} from '../../demo/galleri/examples.js';

const set = (host: HTMLElement, properties: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(properties)) host.style.setProperty(name, value);
};

const styleOf = (host: Element, selector: string): CSSStyleDeclaration =>
  getComputedStyle(inside(host).querySelector(selector) as Element);

const rgb = {own: 'rgb(1, 2, 3)', designsystemet: 'rgb(4, 5, 6)', punkt: 'rgb(7, 8, 9)'};

/** Where each value is seen, and what the page may set it with, first choice first. */
const chains: [selector: string, property: string, names: string[]][] = [
  ['.name a', 'color', ['--klima-accent', '--ds-color-text-subtle', '--pkt-color-text-action-normal']],
  ['.card', 'border-top-color', ['--klima-border', '--ds-color-border-subtle', '--pkt-color-border-gray']],
  [
    'select',
    'border-top-color',
    ['--klima-control', '--ds-color-border-default', '--pkt-color-input-border-normal'],
  ],
  [
    'dl > div',
    'border-block-start-color',
    ['--klima-line', '--ds-color-border-subtle', '--pkt-color-border-gray'],
  ],
  ['.controls', 'background-color', ['--klima-surface', '--ds-color-surface-tinted']],
  ['select', 'background-color', ['--klima-field', '--ds-color-surface-default']],
  ['dt', 'color', ['--klima-quiet', '--ds-color-neutral-text-subtle', '--pkt-color-text-placeholder']],
];

describe('R6.1 A value comes from our property, else from Designsystemet, else from Punkt, else from the text colour', () => {
  for (const [selector, property, names] of chains)
    it(`${names[0]}: ${property} of ${selector}`, async () => {
      const host = await element({kommune: 'Hamar'});
      const neutral = styleOf(host, selector).getPropertyValue(property);
      const values = Object.values(rgb);
      expect(values).not.to.include(neutral);
      // From the last choice to the first: each wins over those set before it.
      for (const [index, name] of [...names.entries()].reverse()) {
        set(host, {[name]: values[index] ?? ''});
        expect(styleOf(host, selector).getPropertyValue(property), name).to.equal(values[index]);
      }
    });

  it('--klima-radius, else that of Designsystemet', async () => {
    const host = await element({kommune: 'Hamar'});
    set(host, {'--ds-border-radius-md': '7px'});
    expect(styleOf(host, 'select').borderTopLeftRadius).to.equal('7px');
    set(host, {'--klima-radius': '0px'});
    expect(styleOf(host, 'select').borderTopLeftRadius).to.equal('0px');
  });

  it('there are at most 15 properties of ours', async () => {
    const host = await element({kommune: 'Hamar'});
    const css = inside(host).adoptedStyleSheets.flatMap(({cssRules}) =>
      [...cssRules].map((rule) => rule.cssText),
    );
    const names = new Set(css.join().match(/--klima-[a-z-]+/g));
    expect(names.size).to.be.within(chains.length, 15);
  });
});

describe('R6.3 Light or dark as the page says', () => {
  const fieldOn = async (color: string): Promise<number> => {
    const host = await element({kommune: 'Hamar'});
    set(host, {color});
    const [lightness = Number.NaN] = styleOf(host, 'select').backgroundColor.match(/[\d.]+/g) ?? [];
    return Number(lightness);
  };

  it('fields are light under dark text and dark under light text, whatever the color-scheme', async () => {
    expect(await fieldOn('rgb(20, 30, 40)')).to.equal(1);
    expect(await fieldOn('rgb(230, 240, 235)')).to.equal(0);
  });

  it('no sheet asks what the operating system prefers', async () => {
    const host = await element({only: exampleId()});
    const css = inside(host).adoptedStyleSheets.flatMap(({cssRules}) =>
      [...cssRules].map((rule) => rule.cssText),
    );
    expect(css.join()).not.to.contain('prefers-color-scheme');
  });
});

describe('R6.5 Parts', () => {
  it('are card, title, link, badge and filter, and nothing else', async () => {
    const host = await element({kommune: 'Hamar', 'member-of': exampleId(alive)});
    const parts = new Set(all(host, '[part]').flatMap((node) => [...node.part]));
    expect([...parts].sort()).to.deep.equal(['badge', 'card', 'filter', 'link', 'title']);
  });
});

describe('The look', () => {
  it('a card that stands alone fills its row, its facts beside its text', async () => {
    const host = await element({only: exampleId(ended), ended: 'fold'});
    host.style.width = '1000px';
    for (const details of all<HTMLDetailsElement>(host, 'details')) details.open = true;
    const [card, facts, summary] = ['.card', 'dl', '.summary'].map((selector) =>
      (inside(host).querySelector(selector) as Element).getBoundingClientRect(),
    );
    expect(card?.width).to.be.above(900);
    expect(facts?.left).to.be.above(summary?.right ?? 0);
  });

  it('our languages run from left to right on a page that runs from right to left', async () => {
    const host = await element({only: exampleId(), lang: 'ar'});
    host.dir = 'rtl';
    expect(styleOf(host, '.summary').direction).to.equal('ltr');
  });
});

describe('Own data on its way, or not to be had', () => {
  it('shows where the cards will be while the file is on its way', async () => {
    const host = await element({src: '/test-page/data.json?wait=60000&body={}'});
    expect(all(host, '.waiting')).to.have.lengthOf(3);
    expect(all(host, '.card')).to.be.empty;
    expect(inside(host).querySelector('.frame')?.getAttribute('aria-busy')).to.equal('true');
  });

  it('says that the file could not be had, and shows the bundled networks', async () => {
    const host = await element({src: '/test-page/data.json?status=500'});
    await until(() => all(host, '.notice').length, 'a notice');
    expect(all(host, '.notice')).to.have.lengthOf(1);
    expect(all(host, '[part="card"]')).to.have.lengthOf(bundledNetworks().length);
    expect(inside(host).querySelector('.frame')?.hasAttribute('aria-busy')).to.equal(false);
  });
});
