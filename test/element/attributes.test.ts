import {expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {all, consoleDuring, element, headings, inside, textOf} from '../support/element.js';
import {
  alive,
  ended,
  exampleId,
  exampleIds,
  examples,
  not,
  regional,
  worksIn,
} from '../../demo/galleri/examples.js';
import {own} from '../support/own.js';

const everyId = bundledNetworks().map(({id}) => id);
const [one, other, third] = exampleIds(3);
/** A network that those in Innlandet are shown on demand only. */
const away = exampleId(alive, regional, not(worksIn('34')));
const named = (host: Element) => all(host, '.group-title').map(textOf);

describe('Attributes', () => {
  it('shows every network without any, ended ones folded at the end', async () => {
    const host = await element();
    expect([...host.shown].sort()).to.deep.equal([...everyId].sort());
    expect(named(host).map((text) => text.replace(/ \d+$/, ''))).to.deep.equal([
      'Regionale',
      'Nasjonale',
      'Internasjonale',
      'Avsluttede',
    ]);
    expect(inside(host).querySelector<HTMLDetailsElement>('details.ended')?.open).to.be.false;
  });

  it('"shown" holds the ids of the cards, in their order, and cannot be written', async () => {
    const host = await element({kommune: '3403'});
    expect(all(host, '[part="card"]').map(({dataset}) => dataset.network)).to.deep.equal([...host.shown]);
    expect(() => Object.assign(host, {shown: []})).to.throw(TypeError);
  });

  it('kommune="3403" puts the networks of Innlandet first and none of other counties among them', async () => {
    const host = await element({kommune: '3403'});
    const groups = named(host);
    expect(groups.find((name) => name.startsWith('For Innlandet'))).to.exist;
    const shown = examples(regional).filter(({id}) => host.shown.includes(id));
    for (const {id, area} of shown)
      expect(
        area.counties.includes('34') || area.municipalities.some((number) => number.startsWith('34')),
        id,
      ).to.be.true;
    expect(host.shown).not.to.include(away);
    expect(host.shown).to.include.members(examples(regional, worksIn('34')).map(({id}) => id));
  });

  it('the button for other counties says how many, and shows them', async () => {
    const host = await element({kommune: '3403'});
    const button = all<HTMLButtonElement>(host, 'button').find((each) =>
      textOf(each).includes('andre fylker'),
    );
    const count = Number(textOf(button).match(/\d+/)?.[0]);
    expect(count).to.equal(everyId.length - host.shown.length);
    button?.focus();
    button?.click();
    await host.updateComplete;
    expect(host.shown).to.include(away).and.to.have.lengthOf(everyId.length);
    button?.click();
    await host.updateComplete;
    expect(host.shown).not.to.include(away);
  });

  it('R7.4 a number of 2017 (0403) means the one of today (3403)', async () => {
    const [old, today] = [await element({kommune: '0403'}), await element({kommune: '3403'})];
    expect(old.shown).to.deep.equal(today.shown);
  });

  it('takes a name as well as a number', async () => {
    const [name, number] = [await element({kommune: 'hamar kommune'}), await element({kommune: '3403'})];
    expect(name.shown).to.deep.equal(number.shown);
  });

  it('fylke="34" and fylke="innlandet" do the same as a municipality there, for the county', async () => {
    const [byNumber, byName] = [await element({fylke: '34'}), await element({fylke: 'innlandet'})];
    expect(byNumber.shown).to.deep.equal(byName.shown);
    expect(named(byNumber).some((name) => name.startsWith('For Innlandet'))).to.be.true;
    expect(byNumber.shown).not.to.include(away);
  });

  it('R7.3 "Dere er med" on a network that names the municipality, with the year of the list', async () => {
    const host = await element({kommune: '3101'}, [own()]);
    const card = all(host, '[data-network="vart"]')[0];
    expect(textOf(card?.querySelector('[part="badge"]'))).to.equal('Dere er med (2025)');
    expect(named(host)[0]).to.match(/^Dere er med/);
  });

  it('R7.3 never calls a municipality on hold a member, and says that it is on hold', async () => {
    const sources = ['own-page'];
    const members = {municipalities: ['3103'], counties: [], asOf: '2024', complete: true, sources};
    const suspended = {municipalities: ['3101'], asOf: '2024-01', sources};
    const host = await element({kommune: '3101'}, [own({members, suspended})]);
    const card = all(host, '[data-network="vart"]')[0];
    expect(card?.querySelector('[part="badge"]')).to.be.null;
    expect(textOf(card)).to.contain('på vent i januar 2024');
  });

  it('scope limits, and takes spaces or commas', async () => {
    const scopeOf = (id: string) => bundledNetworks().find((each) => each.id === id)?.scope;
    const host = await element({scope: 'regional, international'});
    expect(new Set(host.shown.map(scopeOf))).to.deep.equal(new Set(['regional', 'international']));
  });

  it('only picks, without leaves out and wins', async () => {
    const host = await element({only: `${one},${other} ${third}`, without: other});
    expect([...host.shown].sort()).to.deep.equal([one, third].sort());
  });

  it('opens the section of ended networks when there is nothing else', async () => {
    const host = await element({only: exampleId(ended)});
    expect(inside(host).querySelector<HTMLDetailsElement>('details.ended')?.open).to.be.true;
  });

  it('max shows the first ones, then all by a button', async () => {
    const host = await element({max: '4'});
    const everything = await element();
    expect(host.shown).to.deep.equal(everything.shown.slice(0, 4));
    all<HTMLButtonElement>(host, '.more button').at(-1)?.click();
    await host.updateComplete;
    expect(host.shown).to.deep.equal(everything.shown);
  });

  it('slot "intro" replaces our introduction', async () => {
    const host = await element({only: one});
    host.innerHTML = '<p slot="intro">Hei fra kommunen</p>';
    expect(
      inside(host).querySelector<HTMLSlotElement>('slot[name="intro"]')?.assignedElements(),
    ).to.have.lengthOf(1);
    expect(inside(host).querySelector('.intro')?.getBoundingClientRect().height).to.equal(0);
  });

  it('ended="hide" shows no ended network', async () => {
    const host = await element({ended: 'hide'});
    expect(host.shown).to.have.members(examples(alive).map(({id}) => id));
    expect(inside(host).querySelector('.ended')).to.be.null;
  });

  it('heading replaces ours, and empty means none', async () => {
    expect(headings(await element({heading: 'Våre nettverk'}))[0]?.text).to.equal('Våre nettverk');
    expect(headings(await element({heading: ''}))[0]?.text).to.match(
      new RegExp(`^${everyId.length} av ${everyId.length} `),
    );
  });

  it('names the municipality in the heading', async () => {
    expect(headings(await element({kommune: '3403'}))[0]?.text).to.equal('Klimanettverk for Hamar');
  });

  it('layout="list" puts the cards one below the other', async () => {
    const columns = (host: Element) =>
      getComputedStyle(all(host, '.cards')[0] as Element).gridTemplateColumns.split(' ').length;
    expect(columns(await element({layout: 'list'}))).to.equal(1);
    expect(columns(await element({layout: 'cards'}))).to.be.above(1);
  });

  it('follows attributes and properties that change', async () => {
    const host = await element({only: one});
    host.only = other;
    await host.updateComplete;
    expect(host.shown).to.deep.equal([other]);
    host.removeAttribute('only');
    host.only = null;
    host.max = 2;
    await host.updateComplete;
    expect(host.shown).to.have.lengthOf(2);
  });

  it('reflects nothing: the author’s attributes stay as they are', async () => {
    const host = await element({kommune: '3403'});
    host.max = 3;
    await host.updateComplete;
    expect(host.getAttributeNames()).to.deep.equal(['kommune']);
  });

  const wrong: Record<string, string>[] = [
    {kommune: '9999'},
    {kommune: 'Atlantis'},
    {fylke: '99'},
    {scope: 'galactic'},
    {only: 'no-such-network'},
    {without: 'no-such-network'},
    {max: '-1'},
    {max: '0'},
    {max: '1.5'},
    {max: 'many'},
    {'heading-level': '9'},
    {'heading-level': '1'},
    {layout: 'spiral'},
    {ended: 'maybe'},
  ];
  for (const attributes of wrong)
    it(`${JSON.stringify(attributes)} counts as absent, and the console says what is allowed`, async () => {
      const plain = await element();
      const lines = await consoleDuring(async () => {
        const host = await element(attributes);
        expect(host.shown).to.deep.equal(plain.shown);
        expect(headings(host)).to.deep.equal(headings(plain));
        host.requestUpdate();
        await host.updateComplete;
      });
      expect(lines).to.have.lengthOf(1);
      expect(lines[0])
        .to.contain(Object.keys(attributes)[0])
        .and.to.match(/allowed/);
    });

  it('keeps what it understands of a list', async () => {
    const lines = await consoleDuring(async () => {
      expect((await element({only: `${one} nonsense`})).shown).to.deep.equal([one]);
    });
    expect(lines).to.have.lengthOf(1);
  });

  it('a name that two municipalities share means none, with a hint', async () => {
    const lines = await consoleDuring(async () => {
      expect((await element({kommune: 'Våler'})).shown).to.have.lengthOf(everyId.length);
    });
    expect(lines[0]).to.contain('3114').and.to.contain('3419');
  });
});
