import {expect} from '@open-wc/testing';
import {isNarrowed, isSamePlace, withChoice} from '../../src/finding/choice.js';
import {groupNetworks, type GroupOptions} from '../../src/finding/groups.js';
import type {Query} from '../../src/finding/query.js';
import type {Network} from '../../src/networks/network.js';
import {asking, members, plain} from '../support/plain.js';

const options: GroupOptions = {
  haystackOf: ({id}) => `om ${id} og energi`,
  memberOf: [],
  everywhere: false,
  showsBeyondMax: false,
  maxShown: Infinity,
};
const found = (networks: readonly Network[], query: Partial<Query> = {}, more: Partial<GroupOptions> = {}) =>
  groupNetworks(networks, asking(query), {...options, ...more});
const ids = (...args: Parameters<typeof found>) =>
  found(...args).groups.flatMap(({networks}) => networks.map(({id}) => id));

const hamar = {county: '34', municipality: '3403'};
const regional = (id: string, counties: string[], municipalities: string[] = []) =>
  plain({id, scope: 'regional', reach: 'county', area: {counties, municipalities}});
const innlandet = regional('innlandet', ['34']);
const vestland = regional('vestland', ['46']);
const national = plain({id: 'norge'});

describe('What the reader chooses', () => {
  it('stands in the place of the attributes; what is not chosen stays with them', () => {
    const query = asking({...hamar, focus: ['energy'], ambition: 'entry', max: 5});
    expect(withChoice(query, {})).to.deep.equal(query);
    expect(withChoice(query, {focus: [], ambition: '', joinable: true, text: 'sol'})).to.deep.equal({
      ...query,
      focus: [],
      ambition: '',
      joinable: true,
      text: 'sol',
    });
    expect(withChoice(query, {ambition: 'committed'}).ambition).to.equal('committed');
  });

  const places: [chosen: string, county: string | undefined, municipality: string | undefined][] = [
    ['4601', '46', '4601'],
    ['46', '46', undefined],
    ['', undefined, undefined],
  ];
  for (const [place, county, municipality] of places)
    it(`the place "${place}" takes the place of that of the page`, () => {
      expect(withChoice(asking(hamar), {place})).to.deep.equal(asking({county, municipality}));
    });

  it('is about the same place only if both the municipality and the county are the same', () => {
    const county = {county: '34'};
    expect(isSamePlace(asking(hamar), asking({...hamar, text: 'sol'}))).to.be.true;
    expect(isSamePlace(asking(county), asking(county))).to.be.true;
    expect(isSamePlace(asking(hamar), asking(county))).to.be.false;
    expect(isSamePlace(asking(county), asking({county: '46'}))).to.be.false;
  });

  const narrowing: [what: string, query: Partial<Query>, expected: boolean][] = [
    ['nothing', {}, false],
    ['a county', {county: '34'}, true],
    ['a focus area', {focus: ['energy']}, true],
    ['a level', {ambition: 'entry'}, true],
    ['open ones only', {joinable: true}, true],
    ['a word to search for', {text: 'sol'}, false],
  ];
  for (const [what, query, expected] of narrowing)
    it(`${what} ${expected ? 'is' : 'is not'} something that a network can fit`, () => {
      expect(isNarrowed(asking(query))).to.equal(expected);
    });
});

describe('Which networks the reader gets', () => {
  it('only those that the page lets in', () => {
    const ended = plain({id: 'slutt', status: 'ended'});
    const list = [national, innlandet, ended];
    expect(ids(list)).to.have.members(['norge', 'innlandet', 'slutt']);
    expect(ids(list, {only: ['norge']})).to.deep.equal(['norge']);
    expect(ids(list, {without: ['norge']})).to.deep.equal(['innlandet', 'slutt']);
    expect(ids(list, {scopes: ['regional']})).to.deep.equal(['innlandet']);
    expect(ids(list, {hideEnded: true})).to.deep.equal(['innlandet', 'norge']);
    expect(found(list, {hideEnded: true, text: 'norge'}).total, 'before the reader narrows').to.equal(2);
  });

  it('those on any of the focus areas', () => {
    const list = [
      plain({id: 'a', focus: ['energy']}),
      plain({id: 'b', focus: ['waste', 'nature']}),
      national,
    ];
    expect(ids(list, {focus: ['energy', 'nature']})).to.deep.equal(['a', 'b']);
    expect(ids(list, {focus: ['finance']})).to.be.empty;
  });

  it('those of the level', () => {
    const list = [plain({id: 'a', ambition: 'committed'}), national];
    expect(ids(list, {ambition: 'committed'})).to.deep.equal(['a']);
  });

  it('those with every word, wherever it stands', () => {
    const list = [plain({id: 'sol'}), plain({id: 'vind'})];
    expect(ids(list, {text: 'Energi SOL'})).to.deep.equal(['sol']);
    expect(ids(list, {text: ' energi '})).to.deep.equal(['sol', 'vind']);
    expect(ids(list, {text: 'sol vind'})).to.be.empty;
    expect(ids(list, {text: 'los'}), 'not letters in any order').to.be.empty;
    expect(ids(list, {text: 'sol'.padEnd(201, ' ') + 'vind'}), 'of 200 characters').to.deep.equal(['sol']);
  });

  it('"open now" leaves out closed and unconfirmed ones, those elsewhere, and those for large cities', () => {
    const list = [
      national,
      plain({id: 'invitert', joining: 'invitation'}),
      plain({id: 'usikker', status: 'unconfirmed'}),
      plain({id: 'storby', minPopulation: 50_000}),
      regional('nabo', [], ['3405']),
    ];
    expect(ids(list, {...hamar, joinable: true})).to.deep.equal(['norge']);
    expect(ids(list, {county: '34', joinable: true})).to.deep.equal(['nabo', 'norge', 'storby']);
    expect(ids(list, {joinable: true})).to.deep.equal(['nabo', 'norge', 'storby']);
  });
});

describe('How they are grouped and counted', () => {
  const groups = (...args: Parameters<typeof found>) =>
    found(...args).groups.map(({name, networks}) => [name, ...networks.map(({id}) => id)].join(' '));
  const list = [
    plain({id: 'slutt', status: 'ended'}),
    plain({id: 'eu', scope: 'international'}),
    national,
    innlandet,
    vestland,
    plain({id: 'med', members: members(['3403'])}),
  ];

  it('by membership, county, scope, and ended last; other counties are counted only', () => {
    expect(groups(list, hamar)).to.deep.equal([
      'member med',
      'county innlandet',
      'national norge',
      'international eu',
      'ended slutt',
    ]);
    expect(found(list, hamar).elsewhere).to.equal(1);
    expect(groups(list)).to.deep.equal([
      'regional innlandet vestland',
      'national norge med',
      'international eu',
      'ended slutt',
    ]);
    expect(found(list).elsewhere).to.equal(0);
  });

  it('other counties come in a group of their own when asked for', () => {
    expect(groups(list, hamar, {everywhere: true})).to.deep.equal([
      'member med',
      'county innlandet',
      'regional vestland',
      'national norge',
      'international eu',
      'ended slutt',
    ]);
  });

  it('a network of another county that the municipality is in stands with its own', () => {
    expect(groups(list, hamar, {memberOf: ['vestland']})[0]).to.equal('member vestland med');
    expect(found(list, hamar, {memberOf: ['vestland']}).elsewhere).to.equal(0);
  });

  it('max cuts the last ones and tells how many; unfolded it shows all, a page at a time', () => {
    const cut = found(list, {max: 4});
    expect([cut.shown, cut.beyondMax, cut.onLaterPages]).to.deep.equal([4, 2, 0]);
    expect(groups(list, {max: 3})).to.deep.equal(['regional innlandet vestland', 'national norge']);
    const unfolded = found(list, {max: 4}, {showsBeyondMax: true, maxShown: 5});
    expect([unfolded.shown, unfolded.beyondMax, unfolded.onLaterPages]).to.deep.equal([5, 2, 1]);
    const roomy = found(list, {max: 100});
    expect([roomy.shown, roomy.beyondMax, roomy.onLaterPages]).to.deep.equal([6, 0, 0]);
  });

  it('focus areas count what each would give here, ended ones too', () => {
    const focused = [
      plain({id: 'a', focus: ['energy', 'waste']}),
      plain({id: 'b', focus: ['energy']}),
      {...vestland, focus: ['waste' as const]},
    ];
    const counts = (...args: Parameters<typeof found>) => [...found(...args).byFocus];
    expect(counts(focused, {...hamar, focus: ['waste']})).to.deep.equal([
      ['energy', 2],
      ['waste', 1],
    ]);
    expect(counts(focused, hamar, {everywhere: true})).to.deep.equal([
      ['energy', 2],
      ['waste', 2],
    ]);
  });

  it('counties count their regional networks that have not ended, wherever the reader is', () => {
    const more = [
      ...list,
      regional('deler', ['46'], ['3403', '3405']),
      {...innlandet, id: 'over', status: 'ended' as const},
      plain({id: 'norden', area: {counties: ['34'], municipalities: []}}),
    ];
    expect([...found(more, hamar).byCounty]).to.deep.equal([
      ['34', 2],
      ['46', 2],
    ]);
  });
});
