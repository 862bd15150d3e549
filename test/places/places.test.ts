import {expect} from '@open-wc/testing';
import {fold} from '../../src/language/fold.js';
import {counties, municipalities, nameOf} from '../../src/places/places.js';
import {resolveCounty, resolveMunicipality} from '../../src/places/resolve.js';

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

  const hints: [typed: string, number: string | undefined, hint: string | undefined][] = [
    ['3403', '3403', undefined],
    ['0403', '3403', undefined],
    [
      '1613',
      '5059',
      '1613 is divided today; taken as 5059 Orkland (Trøndelag), not 5055 Heim (Trøndelag), 5056 Hitra (Trøndelag)',
    ],
    ['Våler', undefined, '"Våler" may be 3114 Våler (Østfold), 3419 Våler (Innlandet): give the number'],
    [
      'Herøy kommune',
      undefined,
      '"Herøy kommune" may be 1515 Herøy (Møre og Romsdal), 1818 Herøy (Nordland): give the number',
    ],
    ['', undefined, undefined],
    ['0000', undefined, undefined],
  ];
  for (const [typed, number, hint] of hints)
    it(`R7.4 "${typed}" is ${number ?? 'not told'}${hint ? ', with a hint that says what it may be' : ''}`, () => {
      const resolved = resolveMunicipality(typed);
      expect([resolved.number, resolved.hint]).to.deep.equal([number, hint]);
    });

  it('R7.4 no number that was means two places of today, but for small parts', () => {
    for (const places of [counties(), municipalities()]) {
      const whole = places.flatMap(({former}) => former.filter(({smaller}) => !smaller));
      expect(new Set(whole.map(({number}) => number)).size).to.equal(whole.length);
    }
  });

  it('space around a number or a name does no harm', () => {
    expect(resolveMunicipality(' 3403\n')).to.deep.equal({number: '3403'});
    expect(resolveCounty(' 34 ')).to.deep.equal({number: '34'});
    expect(resolveCounty(' Innlandet ')).to.deep.equal({number: '34'});
  });

  it('a county is no municipality, and an unknown number is its own name', () => {
    expect(resolveMunicipality('34')).to.deep.equal({});
    expect(resolveCounty('3403')).to.deep.equal({});
    expect(resolveCounty('Innlandet Innlandet')).to.deep.equal({});
    expect([nameOf('3403'), nameOf('9999')]).to.deep.equal(['Hamar', '9999']);
  });
});
