import {expect} from '@open-wc/testing';
import {fold} from '../src/fold.js';
import {counties, municipalities, nameOf} from '../src/places/places.js';
import {resolveCounty, resolveMunicipality} from '../src/places/resolve.js';

describe('Places', () => {
  it('R7.4 are 15 counties and 357 municipalities, each with a county', () => {
    expect(counties()).to.have.lengthOf(15);
    expect(municipalities()).to.have.lengthOf(357);
    for (const {number} of municipalities()) expect(nameOf(number.slice(0, 2))).not.to.match(/\d/);
  });

  it('every municipality is found by its own number, and by its name unless two share it', () => {
    for (const {number, name} of municipalities()) {
      expect(resolveMunicipality(number)).to.deep.equal({number});
      const shared = municipalities().filter((each) => each.name === name).length > 1;
      expect(resolveMunicipality(name).number, name).to.equal(shared ? undefined : number);
    }
  });

  const same: [string, string][] = [
    ['0403', '3403'],
    ['0301', '0301'],
    ['1201', '4601'],
    ['3001', '3101'],
    ['5401', '5501'],
    ['hamar', '3403'],
    ['HAMAR', '3403'],
    ['Hamar kommune', '3403'],
    [' Hamar ', '3403'],
    ['Våler (Østfold)', '3114'],
    ['Våler i Innlandet', '3419'],
    ['Herøy, Nordland', '1818'],
    ['Guovdageaidnu', '5612'],
    ['Kautokeino', '5612'],
    ['Kárášjohka', '5610'],
    ['karasjohka', '5610'],
    ['Aarborte', '1826'],
    ['Ålesund', '1508'],
    ['Aalesund', '1508'],
    ['Nord-Aurdal', '3451'],
    ['nord aurdal', '3451'],
  ];
  for (const [typed, number] of same)
    it(`"${typed}" is ${number}`, () => {
      expect(resolveMunicipality(typed).number).to.equal(number);
    });

  it('a divided municipality means the part with most of its area, and says which others there are', () => {
    const {number, hint} = resolveMunicipality('1613');
    expect(number).to.equal('5059');
    expect(hint).to.contain('5056').and.to.contain('5055');
    expect(resolveMunicipality('1507').number).to.equal('1508');
  });

  it('R7.4 counties of 2017 mean those of today; a divided one means none', () => {
    expect(resolveCounty('05').number).to.equal('34');
    expect(resolveCounty('Vestland fylkeskommune').number).to.equal('46');
    expect(resolveCounty('Trööndelage').number).to.equal('50');
    expect(resolveCounty('30').number).to.be.undefined;
    expect(resolveCounty('99')).to.deep.equal({});
  });

  it('R8.3 folds case, accents and aa, but keeps æ, ø and å', () => {
    expect(fold('Klimaétt – ÅR')).to.equal('klimaett år');
    expect(fold('Aal')).to.equal(fold('ål'));
    expect(fold('Ål')).not.to.equal(fold('Al'));
    expect(fold('Bø')).not.to.equal(fold('Bo'));
  });
});
