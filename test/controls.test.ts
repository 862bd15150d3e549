import {aTimeout, expect} from '@open-wc/testing';
import {bundledNetworks} from '../src/networks/bundled.js';
import {counties} from '../src/places/places.js';
import {button, choose, control, press, result, status, tick, type} from './controls.js';
import {all, cardOf, element, inside, network, textOf} from './element.js';

describe('Controls', () => {
  it('R7.7 are there for six networks and more, not for fewer, and not with controls="none"', async () => {
    const ids = bundledNetworks.map(({id}) => id);
    const has = async (attributes: Record<string, string>) =>
      inside(await element(attributes)).querySelector('.controls') !== null;
    expect(await has({})).to.be.true;
    expect(await has({only: ids.slice(0, 6).join()})).to.be.true;
    expect(await has({only: ids.slice(0, 5).join()})).to.be.false;
    expect(await has({controls: 'none'})).to.be.false;
  });

  it('R1.5 are native, each with a label that is seen', async () => {
    const host = await element();
    const native = all(host, '.controls input, .controls select');
    expect(native.length).to.be.above(15);
    for (const each of native) expect(textOf(each.closest('label')), each.outerHTML).not.to.equal('');
    expect(textOf(inside(host).querySelector('fieldset > legend'))).to.equal('Fokusområder');
  });

  it('R1.1 axe finds nothing in any language: narrowed, searched, empty', async function () {
    this.timeout(60_000);
    for (const lang of ['nb', 'nn', 'en']) {
      const host = await element({lang, kommune: '3403', 'focus-areas': 'energy', max: '4'});
      await expect(host).to.be.accessible();
    }
    const host = await element();
    await type(host, 'finnes ikke noe sted');
    await expect(host).to.be.accessible();
  });

  it('list all 357 municipalities under their counties, and the counties themselves', async () => {
    const select = control<HTMLSelectElement>(await element(), 'Kommune');
    expect(select.options).to.have.lengthOf(1 + 15 + 357);
    expect(select.querySelectorAll('optgroup')).to.have.lengthOf(15);
    const names = [...select.querySelectorAll('optgroup')].map(({label}) => label);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator(['nb', 'no']).compare));
  });

  it('a municipality chosen does what the attribute does', async () => {
    const host = await element();
    await choose(host, 'Kommune', '3403');
    expect(host.shown).to.deep.equal((await element({kommune: '3403'})).shown);
    expect(textOf(inside(host).querySelector('.title'))).to.equal('Klimanettverk for Hamar');
    expect(host.hasAttribute('kommune')).to.be.false;
  });

  it('attributes preselect, and count again when they change', async () => {
    const host = await element({kommune: '0403', 'focus-areas': 'energy transport', ambition: 'entry'});
    expect(control<HTMLSelectElement>(host, 'Kommune').value).to.equal('3403');
    expect(control<HTMLSelectElement>(host, 'Ambisjon').value).to.equal('entry');
    expect(control<HTMLInputElement>(host, 'Energi').checked).to.be.true;
    expect(control<HTMLInputElement>(host, 'Bygg').checked).to.be.false;
    await choose(host, 'Kommune', '');
    host.kommune = '0301';
    await host.updateComplete;
    expect(control<HTMLSelectElement>(host, 'Kommune').value).to.equal('0301');
  });

  it('focus areas: any of those chosen, more in common first', async () => {
    const host = await element();
    await tick(host, 'Natur');
    await tick(host, 'Landbruk');
    for (const id of host.shown)
      expect(
        network(id).focus.some((each) => each === 'nature' || each === 'agriculture'),
        id,
      ).to.be.true;
    await tick(host, 'Natur');
    await tick(host, 'Landbruk');
    expect(host.shown).to.have.lengthOf(bundledNetworks.length);
  });

  it('counts on focus areas respect the other choices, and are what a click gives', async () => {
    const host = await element();
    await choose(host, 'Kommune', '3403');
    await choose(host, 'Ambisjon', 'entry');
    for (const name of ['Energi', 'Transport', 'Klimatilpasning']) {
      const promised = Number(textOf(control(host, name).closest('label')).match(/\d+$/)?.[0]);
      await tick(host, name);
      expect(host.shown, name).to.have.lengthOf(promised);
      await tick(host, name);
    }
  });

  it('"Vi kan bli med" leaves the open ones that reach the place', async () => {
    const host = await element();
    await choose(host, 'Kommune', '3403');
    await tick(host, 'Vi kan bli med');
    expect(host.shown).not.to.be.empty;
    for (const id of host.shown) {
      expect(network(id).joining, id).to.equal('open');
      expect(network(id).status, id).not.to.equal('ended');
    }
  });

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
    ['miljødirektoratet tilpasning', 'i-front'],
    ['sirkulaer', ''],
  ];
  for (const [typed, id] of searches)
    it(`R8.3 a search for "${typed}" ${id ? `finds ${id}` : 'finds nothing'}`, async () => {
      const host = await element();
      await type(host, typed);
      if (id) expect(host.shown).to.include(id).and.to.have.lengthOf.below(bundledNetworks.length);
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
      expect(host.shown).to.have.lengthOf(bundledNetworks.length);
    });

  it('when nothing fits it says what to loosen, and a button does it', async () => {
    const host = await element();
    await type(host, 'zzz');
    expect(result(host)).to.equal('Ingen nettverk passer.');
    button(host, 'Tøm søket').focus();
    await press(host, 'Tøm søket');
    expect(host.shown).to.have.lengthOf(bundledNetworks.length);
    expect(control<HTMLInputElement>(host, 'Søk').value).to.equal('');
    await aTimeout(0);
    expect(inside(host).activeElement, 'focus is not lost').to.equal(inside(host).querySelector('.result'));
  });

  it('reset takes everything back, and the focus stays on it', async () => {
    const host = await element({kommune: '3403'});
    await tick(host, 'Energi');
    await type(host, 'klima');
    button(host, 'Nullstill').focus();
    await press(host, 'Nullstill');
    expect(host.shown).to.have.lengthOf(bundledNetworks.length);
    expect(control<HTMLInputElement>(host, 'Energi').checked).to.be.false;
    expect(control<HTMLSelectElement>(host, 'Kommune').value).to.equal('');
    expect(inside(host).activeElement).to.equal(button(host, 'Nullstill'));
  });

  it('R1.4 no choice moves the focus or the controls', async () => {
    const host = await element();
    for (const label of ['Energi', 'Vi kan bli med']) {
      const input = control(host, label);
      input.focus();
      const order = all(host, '.controls input, .controls select').map((each) =>
        textOf(each.closest('label')).replace(/ \d+$/, ''),
      );
      await tick(host, label);
      expect(inside(host).activeElement).to.equal(input);
      expect(
        all(host, '.controls input, .controls select').map((each) =>
          textOf(each.closest('label')).replace(/ \d+$/, ''),
        ),
      ).to.deep.equal(order);
    }
  });

  it('R3.8 the choice lives in memory: address and attributes stay as they are', async () => {
    const before = location.href;
    const host = await element();
    await choose(host, 'Kommune', '0301');
    await type(host, 'klima');
    expect(location.href).to.equal(before);
    expect(host.getAttributeNames()).to.be.empty;
  });
});

describe('Announcements', () => {
  it('R1.3 one status, empty at first, the same node ever after, a full sentence once per change', async () => {
    const host = await element();
    const [node, ...others] = all(host, '[role="status"]');
    expect(others).to.be.empty;
    await aTimeout(20);
    expect(status(host)).to.equal('');
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(status(host)));
    observer.observe(node as Element, {subtree: true, childList: true, characterData: true});
    await tick(host, 'Energi');
    await aTimeout(20);
    await host.updateComplete;
    observer.disconnect();
    expect(all(host, '[role="status"]')[0]).to.equal(node);
    expect(heard).to.deep.equal([`${host.shown.length} av ${bundledNetworks.length} nettverk vises.`]);
    expect(heard[0]).to.equal(result(host));
  });

  it('R1.3 typing is told once it pauses, zero hits too', async () => {
    const host = await element();
    for (const text of ['z', 'zz', 'zzz']) {
      await type(host, text);
      await aTimeout(50);
      expect(status(host)).to.equal('');
    }
    await aTimeout(700);
    expect(status(host)).to.equal('Ingen nettverk passer.');
  });

  it('R2.4 follows the language', async () => {
    const host = await element();
    await tick(host, 'Energi');
    await aTimeout(20);
    host.lang = 'en';
    await aTimeout(20);
    expect(status(host)).to.match(/^Showing \d+ of \d+ networks\.$/);
  });

  it('klima-nettverk-change tells what is on show, on change only', async () => {
    const host = await element();
    const seen: {shown: readonly string[]; total: number}[] = [];
    host.addEventListener('klima-nettverk-change', ({detail}) => seen.push(detail));
    host.requestUpdate();
    await host.updateComplete;
    expect(seen).to.be.empty;
    await tick(host, 'Energi');
    host.only = 'kick c40';
    await host.updateComplete;
    expect(seen).to.have.lengthOf(2);
    expect(seen[1]).to.deep.equal({shown: host.shown, total: 2});
  });
});

describe('The county map', () => {
  const shapes = (host: Element) => all<SVGElement & HTMLElement>(host, '.county-map path');

  it('has all 15 counties and their numbers in words', async () => {
    const host = await element();
    expect(shapes(host)).to.have.lengthOf(15);
    const words = inside(host).querySelector('.county-map')?.getAttribute('aria-label') ?? '';
    for (const {name} of counties) expect(words).to.match(new RegExp(`${name} \\d`));
  });

  it('a click picks the county, as the select does, and a second click lets it go', async () => {
    const host = await element();
    const innlandet = () => shapes(host).find(({dataset}) => dataset.county === '34');
    innlandet()?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await host.updateComplete;
    expect(control<HTMLSelectElement>(host, 'Kommune').value).to.equal('34');
    expect(innlandet()?.getAttribute('class')).to.equal('chosen');
    innlandet()?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await host.updateComplete;
    expect(control<HTMLSelectElement>(host, 'Kommune').value).to.equal('');
  });

  it('Oslo can be hit at every width', async () => {
    for (const width of [320, 1200]) {
      const host = await element();
      host.style.width = `${width}px`;
      const hit = inside(host).querySelector('.hit');
      hit?.scrollIntoView({block: 'center'});
      const {x, y, width: wide, height} = hit?.getBoundingClientRect() ?? new DOMRect();
      const under = inside(host).elementFromPoint(x + wide / 2, y + height / 2);
      expect((under as HTMLElement | null)?.dataset.county, `${width}`).to.equal('03');
      expect(wide, `${width}`).to.be.at.least(18);
    }
  });

  it('shades the counties with more networks darker', async () => {
    const host = await element();
    const shadeOf = (county: string) =>
      Number(
        shapes(host)
          .find(({dataset}) => dataset.county === county)
          ?.getAttribute('class')
          ?.slice(-1),
      );
    expect(shadeOf('34')).to.be.above(shadeOf('40'));
  });
});

describe('Reasons', () => {
  const said = (host: Element, id: string) => textOf(cardOf(host, id).querySelector('.reasons'));

  it('are given as soon as there is something to fit, not before', async () => {
    expect(all(await element(), '.reasons')).to.be.empty;
    const host = await element({kommune: '3403', 'focus-areas': 'adaptation'});
    expect(said(host, 'klimatilpasning-innlandet')).to.equal(
      'Passer fordi: dekker Innlandet · klimatilpasning',
    );
  });

  it('say what stands in the way', async () => {
    const host = await element({kommune: '3403'});
    expect(said(host, 'klimanettverk-kongsvingerregionen')).to.equal('Merk: dekker ikke Hamar');
    expect(said(host, 'eurocities')).to.contain('krever minst 50 000 innbyggere');
  });

  it('never call a network open that is unconfirmed, ended, or closed', async () => {
    const host = await element({kommune: '3403', 'focus-areas': 'planning energy'});
    for (const id of host.shown) {
      const {status: state, joining} = network(id);
      if (state !== 'active' || joining !== 'open')
        expect(said(host, id), id).not.to.contain('åpent for nye');
    }
  });
});

describe('"Vi er med"', () => {
  it('stands by the municipality’s own word, beside sourced membership', async () => {
    const host = await element({kommune: '3403', 'member-of': 'iclei covenant-of-mayors'});
    const badges = (id: string) => textOf(cardOf(host, id).querySelector('.meta'));
    expect(badges('iclei')).to.contain('Vi er med sier kommunen selv');
    expect(badges('i-front')).to.contain('Dere er med (2021)').and.not.to.contain('Vi er med');
    expect(host.shown.slice(0, 3)).to.have.members(['iclei', 'covenant-of-mayors', 'i-front']);
  });
});
