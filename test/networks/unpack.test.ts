import {expect} from '@open-wc/testing';
import {source, unpack, type Packed} from '../../src/networks/unpack.js';

type Row = Readonly<Record<string, string>>;

const facts = [
  'id scope reach status lastConfirmed lastConfirmedBasis since until plannedUntil joining minPopulation ambition',
  'focus charged alsoKnownAs area members complete others asOf suspended suspendedAsOf sources website joinUrl',
]
  .join(' ')
  .split(' ');
const texts = 'name organiser summary whoCanJoin commitment note cost participants'.split(' ');

const columns = (fields: readonly string[], rows: readonly Row[]) =>
  Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field] ?? '').join('\n')]));

const unpacked = (...rows: {facts: Row; norwegian?: Row; english?: Row}[]) =>
  unpack({
    facts: columns(
      facts,
      rows.map((row) => row.facts),
    ),
    norwegian: columns(
      texts,
      rows.map((row) => row.norwegian ?? {}),
    ),
    english: columns(
      texts,
      rows.map((row) => row.english ?? {}),
    ),
  } as unknown as Packed);

const required = {
  scope: '0',
  reach: '0',
  status: '0',
  lastConfirmedBasis: '0',
  joining: '0',
  ambition: '0',
};
const least = {id: 'lite', ...required};

describe('Networks as the embed file holds them', () => {
  it('have everything that is known of them', () => {
    const [network] = unpacked({
      facts: {
        id: 'alt',
        scope: '1',
        reach: '3',
        status: '2',
        lastConfirmed: '2024-03-01',
        lastConfirmedBasis: '2',
        since: '2008',
        until: '2023',
        plannedUntil: '2030',
        joining: '1',
        minPopulation: '50000',
        ambition: '2',
        focus: '1 3',
        charged: '1',
        alsoKnownAs: 'A|B',
        area: '3403 34 03',
        members: '3403 4601 34',
        complete: '1',
        others: 'NVE|KS',
        asOf: '2025',
        suspended: '0301 3403',
        suspendedAsOf: '2026',
        sources: 'nb2024 ks.no/side KS|Tittel\ten /example.org Other',
        website: 'alt.no/',
        joinUrl: '/alt.no/inn',
      },
      norwegian: {
        name: 'Namn{et|a}',
        organiser: 'KS',
        summary: 'Om {det|det}',
        whoCanJoin: 'Alle',
        commitment: 'Litt',
        note: 'Merk',
        cost: 'Gratis',
        participants: 'Mange',
      },
      english: {name: 'The name', cost: 'Free'},
    });
    const same = (text: string) => ({nb: text, nn: text, en: text});
    expect(network).to.deep.equal({
      id: 'alt',
      name: {nb: 'Namnet', nn: 'Namna', en: 'The name'},
      alsoKnownAs: ['A', 'B'],
      scope: 'national',
      reach: 'nordic',
      status: 'ended',
      lastConfirmed: '2024-03-01',
      lastConfirmedBasis: 'not-before',
      since: '2008',
      until: '2023',
      plannedUntil: '2030',
      joining: 'invitation',
      minPopulation: 50_000,
      ambition: 'frontrunner',
      focus: ['planning', 'transport'],
      area: {municipalities: ['3403'], counties: ['34', '03']},
      members: {
        municipalities: ['3403', '4601'],
        counties: ['34'],
        asOf: '2025',
        complete: true,
        others: ['NVE', 'KS'],
        text: same('Mange'),
      },
      suspended: {municipalities: ['0301', '3403'], asOf: '2026'},
      organiser: same('KS'),
      website: 'https://www.alt.no/',
      joinUrl: 'https://alt.no/inn',
      cost: {charged: true, text: {nb: 'Gratis', nn: 'Gratis', en: 'Free'}},
      summary: same('Om det'),
      whoCanJoin: same('Alle'),
      commitment: same('Litt'),
      note: same('Merk'),
      sources: [
        {url: 'https://www.ks.no/side', publisher: 'KS', title: 'Tittel', date: '2024', lang: 'nb'},
        {url: 'https://example.org', publisher: 'Other', title: null, date: null, lang: 'en'},
      ],
    });
  });

  it('have null or nothing for what is not known, never an empty text', () => {
    const [network] = unpacked({facts: least});
    const none = {nb: '', nn: '', en: ''};
    expect(network).to.deep.equal({
      id: 'lite',
      name: none,
      alsoKnownAs: [],
      scope: 'regional',
      reach: 'county',
      status: 'active',
      lastConfirmed: null,
      lastConfirmedBasis: 'dated',
      since: null,
      until: null,
      plannedUntil: undefined,
      joining: 'open',
      minPopulation: undefined,
      ambition: 'entry',
      focus: [],
      area: {municipalities: [], counties: []},
      members: null,
      suspended: undefined,
      organiser: none,
      website: null,
      joinUrl: null,
      cost: {charged: null, text: undefined},
      summary: none,
      whoCanJoin: null,
      commitment: null,
      note: undefined,
      sources: [],
    });
  });

  it('tell a list of members that is not complete, without a date, from none', () => {
    const [network] = unpacked({facts: {...least, complete: '0', charged: '0'}});
    expect(network?.members).to.deep.equal({
      municipalities: [],
      counties: [],
      asOf: null,
      complete: false,
      others: [],
      text: undefined,
    });
    expect(network?.cost.charged).to.be.false;
  });

  it('keep each to its own row', () => {
    const networks = unpacked(
      {facts: least, norwegian: {name: 'En'}, english: {name: 'One'}},
      {facts: {...least, id: 'to'}, norwegian: {name: 'To'}},
    );
    expect(networks.map(({id, name}) => [id, name.nb, name.en])).to.deep.equal([
      ['lite', 'En', 'One'],
      ['to', 'To', 'To'],
    ]);
  });

  const addresses: [packed: string, url: string | null][] = [
    ['', null],
    ['ks.no/http:', 'https://www.ks.no/http:'],
    ['/ks.no/a/b', 'https://ks.no/a/b'],
    ['http://gammel.no/', 'http://gammel.no/'],
    ['https://ny.no/', 'https://ny.no/'],
  ];
  for (const [packed, url] of addresses)
    it(`"${packed}" leads to ${url}`, () => {
      expect(unpacked({facts: {...least, website: packed}})[0]?.website).to.equal(url);
      expect(source(`nb ${packed} KS`).url).to.equal(url);
    });

  it('have bokmål for English where the columns end early', () => {
    const all = {
      facts: columns(facts, [least, least, least]),
      norwegian: {name: 'En\nTo'},
      english: {name: ''},
    };
    expect(unpack(all as unknown as Packed).map(({name}) => name.en)).to.deep.equal(['En', 'To', '']);
  });

  it('a source may have a bar in its title, and none that can be read is empty', () => {
    expect(source('nn2024-03 ks.no KS|Ein | to').title).to.equal('Ein | to');
    expect(source('')).to.deep.equal({url: null, publisher: '', title: null, date: null, lang: ''});
  });
});
