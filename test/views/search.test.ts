import {expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {result, type} from '../support/controls.js';
import {element} from '../support/element.js';
import {own} from '../support/own.js';

describe('Search', () => {
  const adaptation = own({
    id: 'tilpasning',
    name: {
      nb: 'Klimatilpasning i Ålesund',
      nn: 'Klimatilpassing i Ålesund',
      en: 'Climate adaptation in Ålesund',
    },
    alsoKnownAs: ['KLYNGEN'],
    organiser: {nb: 'Værtjenesten', nn: 'Vêrtenesta', en: 'The weather service'},
  });
  const pledge = own({
    id: 'loftet',
    name: {nb: 'Ordførerløftet', nn: 'Ordførarløftet', en: 'The EU Pledge of Mayors'},
    alsoKnownAs: ['Sirkulærløftet'],
  });
  const networks = [adaptation, pledge];

  const searches: [typed: string, id: string][] = [
    ['KLYNGEN', 'tilpasning'],
    ['klyngen', 'tilpasning'],
    ['klimatilpasning', 'tilpasning'],
    ['klimatilpassing', 'tilpasning'],
    ['climate adaptation', 'tilpasning'],
    ['ordførerløftet', 'loftet'],
    ['ordforerloftet', ''],
    ['eu mayors pledge', 'loftet'],
    ['aalesund', 'tilpasning'],
    ['ÅLESUND', 'tilpasning'],
    // Rings above other letters, and other accents above and below an a with a ring, go.
    ['klim\u00e1 v\u1eb9rtenest\u00e1 a\u030a\u0301lesu\u030and', 'tilpasning'],
    ['værtjenesten tilpasning', 'tilpasning'],
    ['sirkulærløftet', 'loftet'],
    ['sirkulaerløftet', ''],
  ];
  for (const [typed, id] of searches)
    it(`R8.3 a search for "${typed}" ${id ? `finds ${id}` : 'finds nothing'}`, async () => {
      const host = await element({}, networks);
      await type(host, typed);
      if (id) expect(host.shown).to.include(id).and.to.have.lengthOf.below(bundledNetworks().length);
      else expect(host.shown).to.be.empty;
    });

  it('every word of a search must match', async () => {
    const host = await element({}, networks);
    await type(host, 'ålesund');
    expect(host.shown).to.include('tilpasning');
    await type(host, 'eksempelrådet');
    const one = host.shown;
    await type(host, 'eksempelrådet løftet');
    expect(host.shown).to.deep.equal(['loftet']);
    expect(one).to.include('loftet');
    await type(host, 'ålesund løftet');
    expect(host.shown).to.be.empty;
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
