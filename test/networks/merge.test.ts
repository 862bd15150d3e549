import {expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import example from '../fixtures/network.json' with {type: 'json'};
import {mergeOwn} from '../../src/networks/merge.js';
import {exampleIds} from '../../demo/galleri/examples.js';
import {own, type Changes} from '../support/own.js';

const [one, other] = exampleIds(2);
const merge = (...networks: unknown[]) => mergeOwn(bundledNetworks(), {networks});
const ids = ({networks}: ReturnType<typeof mergeOwn>) => networks.map(({id}) => id);

describe('Own data: merging', () => {
  it('a new id adds, the same id replaces, hidden removes', () => {
    const merged = merge(own(), own({id: other}), {id: one, hidden: true});
    expect(merged.faults).to.be.empty;
    expect(ids(merged)).to.include('vart').and.not.to.include(one);
    expect(merged.networks).to.have.lengthOf(bundledNetworks().length);
    expect(merged.networks.find(({id}) => id === other)?.name.nb).to.equal(example.name.nb);
  });

  const bad: [what: string, changes: Changes, path: string, message: RegExp][] = [
    ['an unknown status', {status: 'alive'}, 'networks[0].status', /"active", "unconfirmed", "ended"/],
    ['a number for a text', {summary: 7}, 'networks[0].summary', /object/],
    ['a missing language', {name: {nb: 'Navn', nn: 'Namn'}}, 'networks[0].name.en', /missing/],
    ['a script for an address', {website: 'javascript:alert(1)'}, 'networks[0].website', /string like|https/],
    [
      'an address with a user name',
      {website: 'https://me:secret@example.no/'},
      'networks[0].website',
      /string like|user name/,
    ],
    ['a list for an object', {area: []}, 'networks[0].area', /object/],
    ['an unknown field', {colour: 'green'}, 'networks[0].colour', /not known/],
    [
      'a wrong number',
      {area: {municipalities: ['34'], counties: []}},
      'networks[0].area.municipalities[0]',
      /\\d\{4\}/,
    ],
    [
      'a name of nothing but characters of no width',
      {name: {nb: '\u200b\u2060', nn: 'A', en: 'A'}},
      'networks[0].name.nb',
      /string like/,
    ],
    ['a name of a filler', {name: {nb: 'A', nn: '\u3164', en: 'A'}}, 'networks[0].name.nn', /string like/],
    [
      'a name of an empty braille cell',
      {name: {nb: 'A', nn: 'A', en: '\u2800'}},
      'networks[0].name.en',
      /string like/,
    ],
    [
      'a focus area that repeats',
      {focus: ['energy', 'nature', 'energy']},
      'networks[0].focus',
      /each only once/,
    ],
    [
      'a user name behind a backslash',
      {website: 'https:\\\\me@example.no'},
      'networks[0].website',
      /string like/,
    ],
    [
      'a user name before a port',
      {website: 'https://me:1@example.no:8080/@x'},
      'networks[0].website',
      /string like/,
    ],
    ['null for what must be there', {id: 'x', sources: null}, 'networks[0].sources', /object/],
  ];
  for (const [what, changes, path, message] of bad)
    it(`${what} is skipped with its path and what is allowed; the rest counts`, () => {
      const merged = merge(own(changes), own({id: 'bra'}));
      expect(ids(merged)).to.include('bra').and.not.to.include('vart');
      const fault = merged.faults.find((each) => each.path === path);
      expect(fault?.message, JSON.stringify(merged.faults)).to.match(message);
    });

  for (const address of [
    'https://www.youtube.com/@kommunen',
    'https://example.no?who=a@b.no',
    'http://example.no/#@',
    'https://example.no:8080/a/@b/c@d',
  ])
    it(`${address} is an address like others`, () => {
      expect(merge(own({website: address})).faults).to.be.empty;
    });

  it('names in any script, with joiners, marks or signs, are names', () => {
    for (const nb of ['Nett', 'नेटवर्क', '网络', 'نت\u200cورک', '★', '🌍', '👩\u200d🌾', '7', 'e\u0301'])
      expect(merge(own({name: {nb, nn: nb, en: nb}})).faults, nb).to.be.empty;
  });

  for (const data of [null, [], 'text', 7, {}, {networks: {}}, {networks: 'all'}])
    it(`${JSON.stringify(data)} leaves the bundled set, with a message`, () => {
      const {networks, faults} = mergeOwn(bundledNetworks(), data);
      expect(networks).to.equal(bundledNetworks());
      expect(faults).to.deep.equal([{path: '(whole file)', message: 'allowed: {"networks": […]}'}]);
    });

  it('an id that stands there twice is told, and the last one counts', () => {
    const {networks, faults} = merge(own({joining: 'closed'}), own({joining: 'unknown'}));
    expect(networks.at(-1)?.joining).to.equal('unknown');
    expect(faults).to.deep.equal([
      {path: 'networks[1].id', message: '"vart" stands there twice; the last one counts'},
    ]);
  });

  for (const entry of [null, 7, one, [one], {}, {id: 7, hidden: true}])
    it(`${JSON.stringify(entry)} is no network, and hides none`, () => {
      const {networks, faults} = merge({id: one, hidden: 'true'}, own({hidden: undefined}), entry);
      expect(networks.length).to.equal(bundledNetworks().length);
      expect(faults.at(-1)).to.deep.equal({
        path: 'networks[2].id',
        message: 'allowed: an object with an "id"',
      });
    });

  it('an address that looks like one but is none is skipped, wherever it stands', () => {
    const first = Object.keys(example.sources)[0] ?? '';
    const sources = {...example.sources, [first]: {...Object.values(example.sources)[0], url: 'https://['}};
    const {networks, faults} = merge(own({website: 'https://[', joinUrl: 'http://x:y', sources}));
    expect(networks).to.have.lengthOf(bundledNetworks().length);
    const message = 'allowed: an https: or http: address without user name';
    expect(faults).to.deep.equal(
      ['website', 'joinUrl', `sources.${first}.url`].map((field) => ({
        path: `networks[0].${field}`,
        message,
      })),
    );
  });

  it('an address may be null where none is known', () => {
    expect(merge(own({website: null, joinUrl: null})).faults).to.be.empty;
  });

  it('__proto__, constructor and deep nesting do no harm', () => {
    const deep = JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`) as unknown;
    const evil = JSON.parse('{"__proto__": {"polluted": true}, "id": "__proto__"}') as unknown;
    const merged = merge(evil, own({id: 'constructor'}), own({id: 'dyp', focus: deep}), null, [], 3);
    expect(ids(merged)).to.include('constructor').and.not.to.include('dyp');
    expect((Object.prototype as unknown as Changes).polluted).to.be.undefined;
  });
});
