import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {expect} from '@open-wc/testing';
import {choose, press, status} from '../support/controls.js';
import {element, inside, until} from '../support/element.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';
import {examples} from '../../demo/galleri/examples.js';
import {own} from '../support/own.js';

const start = async (host: KlimaNettverk) =>
  virtual.start({container: inside(host).querySelector('.frame') as HTMLElement});

/** Goes on until a phrase matches; null when the end comes first. */
const find = async (pattern: RegExp, most = 1500): Promise<string | null> => {
  for (let step = 0; step < most; step++) {
    const phrase = await virtual.lastSpokenPhrase();
    if (pattern.test(phrase)) return phrase;
    await virtual.next();
  }
  return null;
};

describe('A virtual screen reader', () => {
  afterEach(async () => virtual.stop());

  it('meets a heading, the search with labelled controls, the count, groups and cards', async () => {
    const area = {municipalities: [], counties: ['34']};
    const members = {
      municipalities: ['3403'],
      counties: [],
      asOf: '2025',
      complete: true,
      sources: ['own-page'],
    };
    const others = examples((each) => each.members?.municipalities.includes('3403') === true);
    const without = others.map(({id}) => id).join(' ');
    const host = await element({kommune: '3403', max: '2', without}, [own({area, members})]);
    await start(host);
    expect(await find(/^heading, Klimanettverk for Hamar, level 2/)).to.exist;
    expect(await find(/^search, Finn nettverk/)).to.exist;
    expect(await find(/^image, Regionale nettverk i hvert fylke: Agder \d/)).to.exist;
    expect(await find(/^combobox, Kommune eller fylke/)).to.exist;
    expect(await find(/^combobox, Ambisjon/)).to.exist;
    expect(await find(/^searchbox, Søk i nettverkene/)).to.exist;
    expect(await find(/^group, Fokusområder/)).to.exist;
    expect(await find(/^checkbox, Energi\s\d+, not checked/)).to.exist;
    expect(await find(/^checkbox, Vi kan bli med/)).to.exist;
    expect(await find(/^button, Nullstill/)).to.exist;
    expect(await find(/^heading, 2 av \d+ nettverk vises for Hamar\., level 3/)).to.exist;
    expect(await find(/^button, Sammenlign \(0\)/)).to.exist;
    expect(await find(/^button, Skriv ut/)).to.exist;
    expect(await find(/^heading, Dere er med 1, level 3/)).to.exist;
    expect(await find(/^heading, Eksempelnettverket.*, level 4/)).to.exist;
    expect(await find(/^Hvem kan bli med/)).to.exist;
  });

  it('hears the count after a choice', async () => {
    const host = await element();
    await choose(host, 'Kommune', '3403');
    await until(() => status(host), 'told');
    await start(host);
    expect(await find(/^checkbox, Energi\s\d+, not checked/)).to.exist;
    await virtual.act();
    const heard = /^polite: \d+ av \d+ nettverk vises for Hamar\./;
    await until(async () => (await virtual.spokenPhraseLog()).some((phrase) => heard.test(phrase)), 'heard');
  });

  it('opens the sources of a network', async () => {
    const host = await element({only: 'vart'}, [own()]);
    await start(host);
    expect(await find(/^Kilder \(\d+\)\s+– Eksempelnettverket/)).to.exist;
    await virtual.act();
    expect(inside(host).querySelector<HTMLDetailsElement>('.sources')?.open).to.be.true;
    expect(await find(/^link, .*kilde for Eksempelnettverket/)).to.exist;
  });

  it('compares two networks in a table with row and column headers', async () => {
    const host = await element({max: '2'});
    await start(host);
    for (let picked = 0; picked < 2; picked++) {
      expect(await find(/^checkbox, Sammenlign\s+– .*, not checked/)).to.exist;
      await virtual.act();
      // What is told meanwhile would be heard in place of the next thing.
      await until(() => status(host).startsWith(`${picked + 1} valgt`), 'told');
      await virtual.next();
    }
    await virtual.stop();
    await press(host, 'Sammenlign (2)');
    await until(() => inside(host).querySelector('table'), 'compared');
    await start(host);
    expect(await find(/^region, Tabell som sammenligner nettverk/)).to.exist;
    expect(await find(/^columnheader/)).to.exist;
    expect(await find(/^rowheader, Dekker/)).to.exist;
    expect(await find(/^button, Lukk sammenligningen/)).to.exist;
  });
});
