import {expect} from '@open-wc/testing';
import {fitRank, reasonsFor} from '../../src/finding/fit.js';
import {isOpenNow} from '../../src/finding/joining.js';
import {isMember, isOnHold, takesPart} from '../../src/finding/place.js';
import {rank} from '../../src/finding/rank.js';
import {haystack} from '../../src/finding/search.js';
import type {Query} from '../../src/finding/query.js';
import type {Network} from '../../src/networks/network.js';
import {asking, members, plain} from '../support/plain.js';

const innlandet = {county: '34'};
const hamar = {county: '34', municipality: '3403'};
const closed = {joining: 'closed', ambition: 'committed'} as const;
const regional = (counties: string[], municipalities: string[], more: Partial<Network> = {}) =>
  plain({...closed, scope: 'regional', reach: 'county', area: {counties, municipalities}, ...more});
const reasons = (network: Network, query: Partial<Query> = {}, isIn = false) =>
  reasonsFor(network, asking(query), isIn);

describe('Why a network fits', () => {
  const cases: [what: string, network: Network, query: Partial<Query>, expected: unknown[]][] = [
    ['nothing without a place', regional(['34'], []), {}, []],
    ['nothing of the place where all are welcome', plain(closed), hamar, []],
    ['the county of the municipality', regional(['34'], []), hamar, [{kind: 'covers', place: '34'}]],
    ['the county itself', regional(['34'], []), innlandet, [{kind: 'covers', place: '34'}]],
    [
      'participants in the county',
      regional(['34'], [], {reach: 'intermunicipal'}),
      hamar,
      [{kind: 'participants', county: '34'}],
    ],
    ['the municipality', regional([], ['3403']), hamar, [{kind: 'covers', place: '3403'}]],
    ['no more than a part of the county', regional([], ['3403']), innlandet, []],
    ['not the municipality', regional(['46'], ['3405']), hamar, [{kind: 'not-here', place: '3403'}]],
    ['not the county', regional(['46'], []), innlandet, [{kind: 'not-here', place: '34'}]],
    [
      'a county and as many municipalities elsewhere',
      regional(['46'], ['1508']),
      hamar,
      [{kind: 'not-here', place: '3403'}],
    ],
    [
      'focus areas in common, in the order asked for',
      plain({...closed, focus: ['waste', 'energy', 'nature']}),
      {focus: ['energy', 'finance', 'waste']},
      [{kind: 'focus', focus: ['energy', 'waste']}],
    ],
    ['no focus areas in common', plain({...closed, focus: ['waste']}), {focus: ['energy']}, []],
    ['the level', plain(closed), {ambition: 'committed'}, [{kind: 'ambition'}]],
    ['another level', plain(closed), {ambition: 'entry'}, []],
    ['that it is open', plain(), {}, [{kind: 'open'}]],
    [
      'how large a municipality must be',
      plain({...closed, minPopulation: 50_000}),
      {},
      [{kind: 'population', atLeast: 50_000}],
    ],
    ['nothing of an ended one', plain({status: 'ended', minPopulation: 1}), {ambition: 'entry'}, []],
  ];
  for (const [what, network, query, expected] of cases)
    it(`names ${what}`, () => {
      expect(reasons(network, query)).to.deep.equal(expected);
    });

  it('names no way in to who is in', () => {
    expect(reasons(plain({minPopulation: 5}), {ambition: 'entry'}, true)).to.deep.equal([{kind: 'ambition'}]);
  });

  it('calls open what is open by evidence that is not old', () => {
    expect(isOpenNow(plain())).to.be.true;
    expect(isOpenNow(plain({joining: 'closed'}))).to.be.false;
    expect(isOpenNow(plain({status: 'unconfirmed'}))).to.be.false;
  });
});

describe('Which fits better', () => {
  const better: [what: string, better: Network, worse: Network, query?: Partial<Query>][] = [
    ['what covers the place', plain({status: 'ended'}), regional([], ['3405'], {joining: 'open'}), hamar],
    ['active before unconfirmed', plain(closed), plain({status: 'unconfirmed'})],
    ['unconfirmed before ended', plain({status: 'unconfirmed'}), plain({status: 'ended'})],
    [
      'more focus areas in common',
      plain({...closed, focus: ['energy', 'waste']}),
      plain({focus: ['energy', 'nature']}),
      {focus: ['waste', 'energy']},
    ],
    ['open before by invitation', plain({ambition: 'frontrunner'}), plain({joining: 'invitation'})],
    [
      'by invitation before open to large ones',
      plain({joining: 'invitation', ambition: 'frontrunner'}),
      plain({minPopulation: 1}),
    ],
    ['open to large ones before unknown', plain({minPopulation: 1}), plain({joining: 'unknown'})],
    ['unknown before closed', plain({joining: 'unknown'}), plain({joining: 'closed'})],
    ['easy before committed', plain(), plain({ambition: 'committed'})],
    ['committed before frontrunner', plain({ambition: 'committed'}), plain({ambition: 'frontrunner'})],
    [
      'the size makes no difference to what is closed',
      plain({joining: 'closed', minPopulation: 1}),
      plain({...closed, minPopulation: 1}),
    ],
  ];
  for (const [what, first, second, query = {}] of better)
    it(what, () => {
      expect(fitRank(first, asking(query))).to.be.below(fitRank(second, asking(query)));
    });

  it('a minimum size counts only where it is open', () => {
    expect(fitRank(plain({joining: 'closed', minPopulation: 1}), asking())).to.equal(
      fitRank(plain({joining: 'closed'}), asking()),
    );
  });

  it('without a place by county, national ones first; with one by fit', () => {
    const agder = {...regional(['42'], []), id: 'agder'};
    const vestland = {...regional(['46', '03'], [], {joining: 'open'}), id: 'vestland'};
    const list = [
      vestland,
      agder,
      plain({id: 'norge', area: {counties: ['03'], municipalities: []}, ...closed}),
    ];
    const order = (county?: string) => rank(list, undefined, county, [], 'nb').map(({id}) => id);
    expect(order()).to.deep.equal(['norge', 'agder', 'vestland']);
    expect(order('46')[0]).to.equal('vestland');
    expect(list[0]?.id, 'the list given stays as it was').to.equal('vestland');
  });
});

describe('Who takes part', () => {
  const network = plain({id: 'med', members: members(['3403'], ['46'])});

  it('is whom a source names: the municipality, or without one the county', () => {
    expect(takesPart(network, hamar)).to.be.true;
    expect(takesPart(network, {county: '46'})).to.be.true;
    expect(takesPart(network, {county: '46', municipality: '4601'})).to.be.false;
    expect(takesPart(network, innlandet)).to.be.false;
    expect(takesPart(network, {})).to.be.false;
    expect(takesPart(plain(), hamar)).to.be.false;
    expect(takesPart(plain(), innlandet)).to.be.false;
  });

  it('or whoever says so', () => {
    expect(isMember(plain({id: 'vi'}), innlandet, ['vi'])).to.be.true;
    expect(isMember(plain({id: 'vi'}), innlandet, ['andre'])).to.be.false;
    expect(isMember(network, hamar, [])).to.be.true;
  });

  it('is on hold where a source says so', () => {
    const paused = plain({suspended: {municipalities: ['3403'], asOf: '2025'}});
    expect(isOnHold(paused, hamar)).to.be.true;
    expect(isOnHold(paused, {municipality: '4601'})).to.be.false;
    expect(isOnHold(paused, innlandet)).to.be.false;
    expect(isOnHold(plain(), hamar)).to.be.false;
  });
});

describe('What a search looks through', () => {
  const said = (word: string) => ({nb: `${word} bokmål`, nn: `${word} nynorsk`, en: `${word} english`});

  it('is every text in every language, other names and labels, folded and apart', () => {
    const network = plain({
      name: said('navn'),
      organiser: said('arrangør'),
      summary: said('om'),
      whoCanJoin: said('hvem'),
      commitment: said('krav'),
      note: said('merk'),
      cost: {charged: null, text: said('pris')},
      members: {municipalities: [], counties: [], asOf: null, complete: true, text: said('deltakere')},
      alsoKnownAs: ['KLYNGEN'],
    });
    const words = ['navn', 'arrangør', 'om', 'hvem', 'krav', 'merk', 'pris', 'deltakere'];
    const expected = words.flatMap((word) => Object.values(said(word)));
    expect(haystack(network, ['Innlandet', 'Energi'])).to.equal(
      [...expected, 'klyngen', 'innlandet', 'energi'].join(' '),
    );
    expect(haystack(plain({name: said('bare')}), [])).to.match(/^bare bokmål bare nynorsk bare english$/);
  });
});
