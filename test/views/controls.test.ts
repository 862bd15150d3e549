import {aTimeout, expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';

import {button, choose, control, press, result, tick, type} from '../support/controls.js';
import {all, element, inside, network, placesListed, textOf, until} from '../support/element.js';
import {exampleIds} from '../../demo/galleri/examples.js';

describe('Controls', () => {
  it('R7.7 are there for six networks and more, not for fewer, and not with controls="none"', async () => {
    const ids = bundledNetworks().map(({id}) => id);
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

  it('list all 357 municipalities under their counties, and the counties themselves', async () => {
    const host = await element({kommune: '3403'});
    const select = control<HTMLSelectElement>(host, 'Kommune');
    expect([...select.options].map(({label}) => label)).to.deep.equal(['Hele landet', 'Hamar']);
    await placesListed(host);
    expect(select.value).to.equal('3403');
    expect(select.options).to.have.lengthOf(1 + 15 + 357);
    expect(select.querySelectorAll('optgroup')).to.have.lengthOf(15);
    const names = [...select.querySelectorAll('optgroup')].map(({label}) => label);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator(['nb', 'no']).compare));
  });

  it('the list of places is there when it is opened, however soon', async () => {
    const host = await element({kommune: '3403'});
    const select = control<HTMLSelectElement>(host, 'Kommune');
    select.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    await host.updateComplete;
    expect(select.options).to.have.lengthOf(1 + 15 + 357);
    expect(select.selectedOptions[0]?.label).to.equal('Hamar');
    host.lang = 'en';
    await until(() => select.options[0]?.label !== 'Hele landet', 'the list in English');
    expect(select.options).to.have.lengthOf(1 + 15 + 357);
    expect(select.value).to.equal('3403');
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
    expect(host.shown).to.have.lengthOf(bundledNetworks().length);
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
      expect(network(id).status, id).to.equal('active');
      expect(network(id).minPopulation, id).to.be.undefined;
    }
  });

  it('when nothing fits it says what to loosen, and a button does it', async () => {
    const host = await element();
    await type(host, 'zzz');
    expect(result(host)).to.equal('Ingen nettverk passer.');
    button(host, 'Tøm søket').focus();
    await press(host, 'Tøm søket');
    expect(host.shown).to.have.lengthOf(bundledNetworks().length);
    expect(control<HTMLInputElement>(host, 'Søk').value).to.equal('');
    await aTimeout(0);
    expect(inside(host).activeElement, 'focus is not lost').to.equal(inside(host).querySelector('.result'));
  });

  it('reset goes back to what the page has chosen, and the focus stays on it', async () => {
    const host = await element({kommune: '3403'});
    await tick(host, 'Energi');
    await type(host, 'klima');
    button(host, 'Nullstill').focus();
    await press(host, 'Nullstill');
    expect(host.shown).to.deep.equal((await element({kommune: '3403'})).shown);
    expect(control<HTMLInputElement>(host, 'Energi').checked).to.be.false;
    expect(control<HTMLSelectElement>(host, 'Kommune').value).to.equal('3403');
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

  it('stay while the reader has chosen, also when few networks are left', async () => {
    const host = await element();
    await type(host, 'zzzz');
    host.only = exampleIds(3).join(' ');
    await host.updateComplete;
    expect(control<HTMLInputElement>(host, 'Søk').value).to.equal('zzzz');
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
