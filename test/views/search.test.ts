import {expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {result, type} from '../support/controls.js';
import {element} from '../support/element.js';

describe('Search', () => {
  const searches: [typed: string, id: string][] = [
    ['KICK', 'kick'],
    ['klimatilpasning', 'klimatilpasning-innlandet'],
    ['klimatilpassing', 'klimatilpasning-innlandet'],
    ['climate adaptation', 'klimatilpasning-innlandet'],
    ['ordføreravtalen', 'covenant-of-mayors'],
    ['ordforaravtalen', ''],
    ['eu mayors covenant', 'covenant-of-mayors'],
    ['aalesund', 'klimanettverk-alesund'],
    ['ÅLESUND', 'klimanettverk-alesund'],
    // Rings above other letters, and other accents above and below an a with a ring, go.
    ['klim\u00e1 n\u1eb9ttv\u00e9r\u030ak a\u030a\u0301lesund', 'klimanettverk-alesund'],
    ['miljødirektoratet tilpasning', 'i-front'],
    ['sirkulaer', ''],
  ];
  for (const [typed, id] of searches)
    it(`R8.3 a search for "${typed}" ${id ? `finds ${id}` : 'finds nothing'}`, async () => {
      const host = await element();
      await type(host, typed);
      if (id) expect(host.shown).to.include(id).and.to.have.lengthOf.below(bundledNetworks().length);
      else expect(host.shown).to.be.empty;
    });

  it('every word of a search must match', async () => {
    const host = await element();
    await type(host, 'oslo');
    const one = host.shown;
    await type(host, 'oslo bergen');
    expect(host.shown.length).to.be.within(1, one.length - 1);
    for (const id of host.shown) expect(one).to.include(id);
  });

  for (const typed of [
    '.*',
    '(',
    '[a-',
    '\\',
    '<script>alert(1)</script>',
    '😀',
    '  ',
    'مرحبا',
    '\u202eabc',
    'x'.repeat(10_000),
    'klima '.repeat(2_000),
  ])
    it(`takes ${JSON.stringify(typed.slice(0, 30))} (${typed.length} characters) without harm`, async () => {
      const host = await element();
      await type(host, typed);
      expect(result(host)).to.match(/nettverk/);
      await type(host, '');
      expect(host.shown).to.have.lengthOf(bundledNetworks().length);
    });
});
