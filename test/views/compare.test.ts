import {aTimeout, expect} from '@open-wc/testing';
import {button, choose, press, tick, type} from '../support/controls.js';
import {all, cardOf, element, headings, inside, network, textOf, until} from '../support/element.js';
import {known} from '../support/engines.js';
import {alive, exampleIds} from '../../demo/galleri/examples.js';
import {own} from '../support/own.js';
import {onPaper, onScreen} from '../support/print.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';

const pick = async (host: KlimaNettverk, ...ids: string[]) => {
  for (const id of ids) {
    cardOf(host, id).querySelector<HTMLInputElement>('.pick input')?.click();
    await host.updateComplete;
  }
};
const [first, second, third, fourth, fifth] = exampleIds(5, alive);
const nameOf = (id: string) => network(id).name.nb;
const table = (host: Element) => inside(host).querySelector('table');
const columns = (host: Element) => [...(table(host)?.querySelectorAll('thead th') ?? [])].map(textOf);

describe('Comparison', () => {
  it('two networks stand side by side: a column each, headers with scope, the same rows', async () => {
    const host = await element();
    await pick(host, first, second);
    await press(host, 'Sammenlign (2)');
    expect(columns(host)).to.have.lengthOf(2);
    expect(columns(host).join()).to.contain(nameOf(first)).and.to.contain(nameOf(second));
    expect(
      [...(table(host)?.querySelectorAll('thead th') ?? [])].every(
        (each) => each.getAttribute('scope') === 'col',
      ),
    ).to.be.true;
    const rows = [...(table(host)?.querySelectorAll('tbody tr') ?? [])];
    expect(rows.length).to.be.above(8);
    for (const row of rows) {
      expect(row.querySelector('th')?.getAttribute('scope')).to.equal('row');
      expect(row.querySelectorAll('td')).to.have.lengthOf(2);
    }
  });

  it('says what no source tells', async () => {
    const host = await element({}, [own({members: null}), own({id: 'vart-andre', members: null})]);
    await pick(host, 'vart', 'vart-andre');
    await press(host, 'Sammenlign (2)');
    const row = [...(table(host)?.querySelectorAll('tbody tr') ?? [])].find((each) =>
      textOf(each).startsWith('Deltakere'),
    );
    expect([...(row?.querySelectorAll('td') ?? [])].map(textOf)).to.deep.equal(['Ikke kjent', 'Ikke kjent']);
  });

  it('says in words which rows are the same', async () => {
    const host = await element();
    await pick(host, first, second);
    await press(host, 'Sammenlign (2)');
    for (const row of table(host)?.querySelectorAll('tbody tr') ?? []) {
      const [first, second] = [...row.querySelectorAll('td')].map(textOf);
      expect(textOf(row.querySelector('th')).includes('(likt)'), textOf(row)).to.equal(first === second);
    }
  });

  it('takes up to four; then the other boxes wait', async () => {
    const host = await element();
    await pick(host, first, second, third, fourth);
    const box = cardOf(host, fifth).querySelector<HTMLInputElement>('.pick input');
    expect(box?.disabled).to.be.true;
    expect(textOf(box?.closest('.pick'))).to.contain('Fire er valgt');
    await pick(host, fourth);
    expect(box?.disabled).to.be.false;
  });

  it('a network can be taken out of the table, and the table closed; the focus is never lost', async () => {
    const host = await element();
    await pick(host, first, second, third);
    await press(host, 'Sammenlign (3)');
    const remove = [...(table(host)?.querySelectorAll('button') ?? [])].find((each) =>
      textOf(each).includes(nameOf(second)),
    );
    remove?.focus();
    remove?.click();
    await host.updateComplete;
    await aTimeout(0);
    expect(columns(host)).to.have.lengthOf(2);
    expect(inside(host).activeElement).not.to.be.null;
    button(host, 'Lukk').focus();
    await press(host, 'Lukk');
    await aTimeout(0);
    expect(table(host)).to.be.null;
    expect(inside(host).activeElement).to.equal(button(host, 'Sammenlign (2)'));
  });

  it('reset and "remove all" forget what was picked', async () => {
    const host = await element();
    await pick(host, first, second, third, fourth);
    await press(host, 'Sammenlign (4)');
    await press(host, 'Fjern alle');
    expect(button(host, 'Sammenlign (0)')).to.exist;
    await pick(host, first);
    await press(host, 'Nullstill');
    expect(button(host, 'Sammenlign (0)')).to.exist;
  });

  it('does not show what the page has taken out', async () => {
    const host = await element();
    await pick(host, first, second);
    host.without = second;
    await host.updateComplete;
    expect(button(host, 'Sammenlign (1)')).to.exist;
  });

  it('before two are chosen it tells how to choose', async () => {
    const host = await element();
    await press(host, 'Sammenlign (0)');
    expect(textOf(inside(host).querySelector('.comparison'))).to.contain('Kryss av for to til 4');
    expect(button(host, 'Sammenlign (0)').getAttribute('aria-expanded')).to.equal('true');
  });

  it('opens from the card too, and goes there', async () => {
    const host = await element();
    await pick(host, first, second);
    cardOf(host, second).querySelector<HTMLButtonElement>('.pick button')?.click();
    await until(() => inside(host).activeElement?.matches('.table'), 'focus on the table');
  });

  it('keeps what was chosen when filters hide it', async () => {
    const host = await element({}, [own()]);
    await pick(host, first, second);
    await type(host, 'prøvenettverket');
    expect(host.shown).to.deep.equal(['vart']);
    await press(host, 'Sammenlign (2)');
    expect(columns(host)).to.have.lengthOf(2);
  });

  it('R1.6 its heading ranks with the groups', async () => {
    const host = await element({'heading-level': '3'});
    await press(host, 'Sammenlign (0)');
    expect(headings(host).find(({text}) => text === 'Sammenligning')?.rank).to.equal(4);
  });

  it('R1.9 scrolls inside itself at 280 pixels', async () => {
    const host = await element();
    host.style.width = '280px';
    await pick(host, first, second, third, fourth);
    await press(host, 'Sammenlign (4)');
    expect(host.scrollWidth).to.be.at.most(280);
    expect(document.scrollingElement?.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    expect(inside(host).querySelector('.table')?.getBoundingClientRect().width).to.be.at.most(280);
  });
});

describe(`Print${known('no emulated print')}`, () => {
  afterEach(onScreen);
  const isSeen = (host: Element, selector: string) =>
    all(host, selector).some((each) => each.getBoundingClientRect().height > 0);

  it('R8.5 hides controls and buttons, opens everything, and tells the choice in words', async () => {
    const host = await element();
    await choose(host, 'Kommune', '3403');
    await tick(host, 'Energi');
    await type(host, 'klima');
    expect(isSeen(host, '.on-paper')).to.be.false;
    await onPaper(host);
    for (const selector of ['.controls', '.results', '.pick', '.more button'])
      expect(isSeen(host, selector), selector).to.be.false;
    expect(isSeen(host, '.sources li')).to.be.true;
    for (const names of all(host, '.names')) {
      const summary = names.querySelector('summary')?.getBoundingClientRect().height ?? 0;
      expect(names.getBoundingClientRect().height).to.be.above(summary + 10);
    }
    expect(textOf(inside(host).querySelector('.on-paper'))).to.equal('Utvalg: Hamar · Energi · søk: «klima»');
    expect(isSeen(host, '.on-paper')).to.be.true;
    expect(isSeen(host, '.credit')).to.be.true;
  });

  it('R8.5 writes the address after a link, but not twice', async () => {
    const host = await element({only: 'vart'}, [own()]);
    await onPaper(host);
    const after = (selector: string) => {
      const link = inside(host).querySelector(selector) as Element;
      // Firefox computes attr() only when it draws.
      const {content} = getComputedStyle(link, '::after');
      return content.replace('attr(href)', link.getAttribute('href') ?? '');
    };
    expect(after('[part="link"]')).to.contain(own().website);
    expect(after('a.address')).to.equal('none');
  });

  it('R8.5 is black on white, on a dark page too', async () => {
    document.body.style.cssText = 'color: #eee; background: #111';
    const host = await element({only: 'vart', contact: 'a@example.no'}, [own()]);
    await onPaper(host);
    expect(getComputedStyle(inside(host).querySelector('.summary') as Element).color).to.equal(
      'rgb(0, 0, 0)',
    );
    expect(getComputedStyle(inside(host).querySelector('[part="link"]') as Element).color).to.equal(
      'rgb(0, 0, 0)',
    );
    expect(getComputedStyle(host).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(isSeen(host, '.foot > a'), 'no mailto on paper').to.be.false;
    document.body.style.cssText = '';
  });

  it('R8.5 prints one column, and a comparison as a table', async () => {
    const host = await element();
    await pick(host, first, second);
    await press(host, 'Sammenlign (2)');
    await onPaper(host);
    expect(getComputedStyle(inside(host).querySelector('.cards') as Element).display).to.equal('block');
    expect(isSeen(host, 'table')).to.be.true;
    expect(getComputedStyle(table(host) as Element).display).to.equal('table');
  });

  it('the button prints', async () => {
    let printed = 0;
    const original = Object.getOwnPropertyDescriptor(window, 'print') as PropertyDescriptor;
    window.print = () => (printed += 1);
    const host = await element();
    await press(host, 'Skriv ut');
    Object.defineProperty(window, 'print', original);
    expect(printed).to.equal(1);
  });
});
