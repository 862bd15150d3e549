import {expect} from '@open-wc/testing';
import type {Choice} from '../../src/finding/choice.js';
import {select} from '../../src/finding/select.js';
import {readAttributes, type RawAttributes} from '../../src/element/attributes.js';
import {bundledNetworks} from '../../src/networks/bundled.js';
import type {Network} from '../../src/networks/network.js';
import {municipalities, nameOf} from '../../src/places/places.js';
import {haystackOf} from '../../src/element/search.js';
import {members, plain} from '../support/plain.js';

const ids = bundledNetworks().map(({id}) => id);
const {compare} = new Intl.Collator(['nb', 'no']);
const ignore = () => undefined;
const found = (raw: RawAttributes, networks: readonly Network[] = bundledNetworks(), choice: Choice = {}) => {
  const settings = {...readAttributes(raw, ids, ignore), locale: 'nb', haystackOf} as const;
  return select(networks, settings, choice, new Date()).found;
};
const idsOf = (raw: RawAttributes, networks?: readonly Network[]) =>
  found(raw, networks).groups.map(({name, networks: list}) => [name, list.map(({id}) => id)]);

describe('Finding', () => {
  it('same input, same order, however the networks come in', () => {
    const shuffled = [...bundledNetworks()].sort((a, b) => compare(a.id.slice(2), b.id.slice(2)));
    expect(idsOf({kommune: '3403'}, shuffled)).to.deep.equal(idsOf({kommune: '3403'}));
    expect(idsOf({}, shuffled)).to.deep.equal(idsOf({}));
  });

  it('without a place regional networks stand by county, from A to Å', () => {
    const regional = found({}).groups.find(({name}) => name === 'regional')?.networks ?? [];
    const counties = regional.map(({area}) =>
      nameOf((area.counties[0] ?? area.municipalities[0] ?? '').slice(0, 2)),
    );
    expect(counties).to.deep.equal([...counties].sort(compare));
  });

  it('for every municipality: nothing is lost, ended ones come last, none of other counties is mixed in', () => {
    for (const {number} of municipalities()) {
      const {groups, elsewhere} = found({kommune: number});
      const shown = groups.flatMap(({networks}) => networks);
      expect(shown.length + elsewhere, number).to.equal(bundledNetworks().length);
      for (const [index, {name, networks}] of groups.entries()) {
        const isOver = networks.some(({status}) => status === 'ended');
        expect(isOver, `${name} for ${number}`).to.equal(name === 'ended');
        if (isOver) expect(index).to.equal(groups.length - 1);
      }
      for (const {networks} of groups.filter(({name}) => name === 'county'))
        for (const {area, id} of networks) {
          const counties = [...area.counties, ...area.municipalities.map((each) => each.slice(0, 2))];
          expect(counties, `${id} for ${number}`).to.include(number.slice(0, 2));
        }
      expect(groups.some(({name}) => name === 'regional')).to.be.false;
    }
  });

  it('active networks come before unconfirmed ones where all else is equal', () => {
    const national = found({}).groups.find(({name}) => name === 'national')?.networks ?? [];
    const firstUnconfirmed = national.findIndex(({status}) => status === 'unconfirmed');
    expect(national.slice(firstUnconfirmed).every(({status}) => status === 'unconfirmed')).to.be.true;
  });

  it('max counts over all groups, and what is beyond it', () => {
    const {groups, beyondMax} = found({max: '3'});
    expect(groups.reduce((sum, {networks}) => sum + networks.length, 0)).to.equal(3);
    expect(beyondMax).to.equal(bundledNetworks().length - 3);
  });

  it('takes attributes of any type without throwing', () => {
    for (const value of [
      null,
      undefined,
      3403,
      ids.slice(0, 2),
      {},
      Number.NaN,
      true,
      () => 1,
      '',
      '   ',
      '😀',
      '\\d+(',
    ])
      for (const name of ['kommune', 'fylke', 'scope', 'only', 'without', 'max', 'ended'])
        expect(found({[name]: value}).groups, `${name} of type ${typeof value}`).not.to.be.empty;
  });
});

describe('Rank: a table of cases', () => {
  type Changes = Partial<Network>;
  type Case = [what: string, raw: RawAttributes, choice: Choice, better: Changes, worse: Changes];
  const called = (nb: string): Changes => ({name: {nb, nn: nb, en: nb}});
  const within = (counties: string[], municipalities: string[] = []): Changes => ({
    area: {counties, municipalities},
  });
  const regional = (...area: Parameters<typeof within>): Changes => ({scope: 'regional', ...within(...area)});
  const hamar = {kommune: '3403'};
  const oslo = {kommune: '0301'};
  const innlandet = regional(['34']);
  const cases: Case[] = [
    ['what covers it before what does not', hamar, {}, innlandet, regional([], ['3405'])],
    ['a network of some cities last for others', hamar, {}, {}, within([], ['0301', '5001'])],
    [
      'but not for one of them',
      oslo,
      {},
      {...within([], ['0301', '5001']), members: members(['0301', '5001']), ...called('A')},
      {members: members(['0301']), ...called('B')},
    ],
    ['active before unconfirmed', hamar, {}, innlandet, {...innlandet, status: 'unconfirmed'}],
    ['open before by invitation', hamar, {}, {}, {joining: 'invitation'}],
    ['open to all before open to large cities', hamar, {}, {}, {minPopulation: 50_000}],
    ['easy to join before committed', hamar, {}, {}, {ambition: 'committed'}],
    [
      'more focus areas in common first',
      {},
      {focus: ['energy', 'buildings']},
      {focus: ['energy', 'buildings']},
      {focus: ['energy', 'waste']},
    ],
    [
      'focus from the attribute as from the reader',
      {focusAreas: 'transport energy'},
      {},
      {focus: ['energy', 'transport']},
      {focus: ['energy']},
    ],
    ['by name where all else is equal', hamar, {}, called('A'), called('B')],
  ];
  for (const [what, raw, choice, better, worse] of cases)
    it(what, () => {
      // By name alone the worse one would come first.
      const networks = [
        plain({...called('A'), ...worse, id: 'worse'}),
        plain({...called('B'), ...better, id: 'better'}),
      ];
      const [group, ...others] = found(raw, networks, choice).groups;
      expect(others).to.be.empty;
      expect(group?.networks.map(({id}) => id)).to.deep.equal(['better', 'worse']);
    });
});
