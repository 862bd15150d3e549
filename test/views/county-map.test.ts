import {expect} from '@open-wc/testing';
import {counties} from '../../src/places/places.js';
import {choose, control} from '../support/controls.js';
import {all, cardOf, element, inside, network, textOf} from '../support/element.js';
import {
  alive,
  exampleIds,
  examples,
  joinable,
  not,
  regional,
  worksIn,
  type Kind,
} from '../../demo/galleri/examples.js';
import {own} from '../support/own.js';

describe('The county map', () => {
  const shapes = (host: Element) => all<SVGElement & HTMLElement>(host, '.county-map [data-county]:is(path)');

  it('has all 15 counties and their numbers in words', async () => {
    const host = await element();
    expect(shapes(host)).to.have.lengthOf(15);
    const words = inside(host).querySelector('.county-map')?.getAttribute('aria-label') ?? '';
    for (const {name} of counties()) expect(words).to.match(new RegExp(`${name} \\d`));
  });

  it('1.4.1 prints the number of each county, which a choice does not take away, and says what it means', async () => {
    const host = await element();
    const printed = () =>
      all<SVGElement & HTMLElement>(host, '.county-map text')
        .map(({dataset, textContent}) => `${dataset.county} ${textContent?.match(/\d+$/)?.[0]}`)
        .sort();
    const words = inside(host).querySelector('.county-map')?.getAttribute('aria-label') ?? '';
    const expected = counties().map(
      ({number, name}) => `${number} ${new RegExp(`${name} (\\d+)`).exec(words)?.[1]}`,
    );
    expect(printed()).to.deep.equal(expected.sort());
    await choose(host, 'Kommune', '11');
    expect(printed().map((each) => each.slice(0, 2))).to.deep.equal(expected.map((each) => each.slice(0, 2)));
    expect(textOf(inside(host).querySelector('.map > p'))).to.contain('Jo sterkere farge');
    expect(inside(host).querySelector('.county-map')?.getAttribute('aria-hidden')).to.be.null;
  });

  for (const width of [320, 700, 1200])
    it(`1.4.10 the numbers stand in text too at ${width} pixels`, async () => {
      const host = await element();
      host.style.width = `${width}px`;
      const list = inside(host).querySelector<HTMLDetailsElement>('.fields details') as HTMLDetailsElement;
      list.open = true;
      const items = [...list.querySelectorAll('li')].filter((each) => each.getClientRects().length);
      const words = inside(host).querySelector('.county-map')?.getAttribute('aria-label') ?? '';
      expect(items).to.have.lengthOf(15);
      expect(words).to.contain(items.map(textOf).join(', '));
    });

  it('a click picks the county, as the select does, and a second click lets it go', async () => {
    const host = await element();
    const innlandet = () => shapes(host).find(({dataset}) => dataset.county === '34');
    innlandet()?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await host.updateComplete;
    expect(control<HTMLSelectElement>(host, 'Kommune').value).to.equal('34');
    expect(innlandet()?.getAttribute('class')).to.match(/shade-\d chosen/);
    innlandet()?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await host.updateComplete;
    expect(control<HTMLSelectElement>(host, 'Kommune').value).to.equal('');
  });

  it('gives way to the select where there is no room beside it', async () => {
    const host = await element();
    host.style.width = '320px';
    expect(inside(host).querySelector('.county-map')?.getClientRects()).to.have.lengthOf(0);
    expect(control<HTMLSelectElement>(host, 'Kommune').getClientRects()).to.have.lengthOf(1);
  });

  it('Oslo can be hit at every width where the map is', async () => {
    for (const width of [700, 1200]) {
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
          ?.match(/shade-(\d)/)?.[1],
      );
    const counted = counties().map(({number}) => ({
      number,
      count: examples(alive, regional, worksIn(number)).length,
    }));
    const [least, ...more] = counted.sort((a, b) => a.count - b.count).map(({number}) => number);
    expect(shadeOf(more.at(-1) ?? '')).to.be.above(shadeOf(least ?? ''));
  });
});

const inInnlandet = {area: {municipalities: [], counties: ['34']}};
const hamarTakesPart: Kind = ({members}) => members?.municipalities.includes('3403') === true;

const said = (host: Element, id: string) => textOf(cardOf(host, id).querySelector('.reasons'));

describe('Reasons', () => {
  it('are given as soon as there is something to fit, not before', async () => {
    expect(all(await element(), '.reasons')).to.be.empty;
    const network = own({...inInnlandet, members: null, focus: ['adaptation'], joining: 'unknown'});
    const host = await element({kommune: '3403', 'focus-areas': 'adaptation'}, [network]);
    expect(said(host, 'vart')).to.equal('Passer fordi: dekker Innlandet · klimatilpasning');
  });

  it('say what stands in the way', async () => {
    const nearby = {area: {municipalities: ['3405'], counties: []}, members: null, joining: 'unknown'};
    const everywhere = {scope: 'international', reach: 'european', area: {municipalities: [], counties: []}};
    const host = await element({kommune: '3403'}, [
      own(nearby),
      own({id: 'store', minPopulation: 50_000, ...everywhere}),
    ]);
    expect(said(host, 'vart')).to.equal('Merk: dekker ikke Hamar');
    expect(said(host, 'store')).to.contain('krever minst 50 000 innbyggere');
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
    const sources = ['own-page'];
    const members = {municipalities: ['3403'], counties: [], asOf: '2021', complete: true, sources};
    const [first, second] = exampleIds(2, joinable, not(hamarTakesPart));
    const host = await element({kommune: '3403', 'member-of': `${first} ${second}`}, [
      own({...inInnlandet, members}),
    ]);
    const badges = (id: string) => textOf(cardOf(host, id).querySelector('.meta'));
    expect(said(host, first), 'no way in for who is in').not.to.contain('åpent for nye');
    expect(badges(first)).to.contain('Vi er med sier kommunen selv');
    expect(badges('vart')).to.contain('Dere er med (2021)').and.not.to.contain('Vi er med');
    const ours = [first, second, 'vart', ...examples(alive, hamarTakesPart).map(({id}) => id)];
    expect(host.shown.slice(0, ours.length)).to.have.members(ours);
    await choose(host, 'Kommune', '4601');
    expect(all(host, '[part="badge"]').map(textOf).join(), 'not for another municipality').not.to.contain(
      'Vi er med',
    );
  });
});
