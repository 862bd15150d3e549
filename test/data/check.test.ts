import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {checkData} from '../../scripts/data/check.js';
import {csv} from '../../scripts/data/csv.js';
import {dataFolder, readNetworks} from '../../scripts/data/read.js';
import {checkRules} from '../../scripts/data/rules.js';
import {bokmålWords, lix, sentencesOf, textsOf} from '../../scripts/data/texts.js';
import example from '../fixtures/network.json' with {type: 'json'};
import set from '../../src/networks/set.json' with {type: 'json'};
import type {NetworkFile} from '../../src/networks/schema.js';
import {countiesOf} from '../../src/finding/place.js';
import {counties} from '../../src/places/places.js';

const {networks, problems: broken} = readNetworks();
const today = set.date;
type Draft = Record<string, never> & NetworkFile;

const draft = (): Draft => structuredClone(example) as unknown as Draft;

/** Reads a copy of the data to which the example has come, changed. */
const readChanged = (change: (text: string) => string) => {
  const folder = mkdtempSync(join(tmpdir(), 'networks-'));
  try {
    cpSync(dataFolder, folder, {recursive: true});
    writeFileSync(join(folder, `${example.id}.json`), change(JSON.stringify(example, null, 2)));
    return readNetworks(folder).problems;
  } finally {
    rmSync(folder, {recursive: true});
  }
};

const findingsFor = (change: (network: Draft) => void) => {
  const changed = draft();
  change(changed);
  return checkRules([...networks, changed], today).map(({field, allowed}) => `${field}: ${allowed}`);
};

describe('The data', () => {
  it('has no problem', () => {
    assert.deepEqual([...broken, ...checkRules(networks, today)], []);
  });

  it('has every text in three languages, and a dated or expressly undated source for each network', () => {
    for (const network of networks) {
      for (const {text} of textsOf(network)) assert.ok(text.nb && text.nn && text.en, network.id);
      for (const source of Object.values(network.sources))
        assert.ok(source.date === null || /^\d{4}/.test(source.date));
    }
  });

  it('has a regional network in each of the 15 counties', () => {
    for (const {number} of counties())
      assert.ok(
        networks.some(
          ({scope, area}) =>
            scope === 'regional' &&
            [...area.counties, ...area.municipalities].some((each) => each.startsWith(number)),
        ),
        number,
      );
  });
});

describe('A file that breaks the schema', () => {
  const cases: [what: string, change: (text: string) => string, field: string, allowed: RegExp][] = [
    [
      'an unknown status',
      (text) => text.replace('"status": "active"', '"status": "alive"'),
      'status',
      /"active" \| "unconfirmed" \| "ended"/,
    ],
    [
      'a missing language',
      (text) => text.replace(/"summary": \{\s*"nb": "[^"]*",/, '"summary": {'),
      'summary.nb',
      /nb/,
    ],
    [
      'a javascript: address',
      (text) => text.replace(/"website": "[^"]*"/, '"website": "javascript:alert(1)"'),
      'website',
      /https/,
    ],
    [
      'an address with a user name',
      (text) => text.replace(/"website": "[^"]*"/, '"website": "https://me@example.no/"'),
      'website',
      /user name/,
    ],
    [
      'a date that does not exist',
      (text) => text.replace(/"lastConfirmed": "[^"]*"/, '"lastConfirmed": "2023-02-30"'),
      'lastConfirmed',
      /exists/,
    ],
    [
      'a field that nobody knows',
      (text) => text.replace('"kind"', '"colour": "green", "kind"'),
      'colour',
      /never/,
    ],
    ['no JSON', (text) => text.slice(5), '(whole file)', /JSON/],
  ];
  for (const [what, change, field, allowed] of cases)
    it(`${what}: file, field and what is allowed are named`, () => {
      const [problem] = readChanged(change);
      assert.equal(problem?.file, `${example.id}.json`);
      assert.equal(problem?.field, field);
      assert.match(problem?.allowed ?? '', allowed);
    });
});

it('all problems come in one run: of the schema, of the rules in the same file, and of other files', () => {
  const [first = '', second = '', third = ''] = networks.map(({id}) => id);
  const folder = mkdtempSync(join(tmpdir(), 'networks-'));
  cpSync(dataFolder, folder, {recursive: true});
  const change = (id: string, act: (network: Record<string, unknown>) => void) => {
    const network = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Record<string, unknown>;
    act(network);
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(network));
  };
  change(first, (network) => Object.assign(network, {status: 'dead', lastConfirmed: '2031-01-01'}));
  change(second, (network) => Object.assign(network.name as object, {nb: networks.at(-1)?.name.nb}));
  change(third, (network) => Object.assign(network.summary as object, {nn: 'Kommunene er ikke med.'}));
  const found = checkData(today, folder).problems.map(({file, field}) => `${file} ${field}`);
  rmSync(folder, {recursive: true});
  assert.deepEqual(found.sort(), [
    `${first}.json lastConfirmed`,
    `${first}.json status`,
    `${third}.json summary.nn`,
  ]);
});

it('a file that is a copy of another under a new name is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'networks-'));
  cpSync(dataFolder, folder, {recursive: true});
  writeFileSync(join(folder, 'other.json'), JSON.stringify(example));
  const {problems} = readNetworks(folder);
  rmSync(folder, {recursive: true});
  assert.deepEqual(
    problems.map(({file, field}) => [file, field]),
    [['other.json', 'id']],
  );
});

describe('The rules', () => {
  const cases: [what: string, change: (network: Draft) => void, expected: RegExp][] = [
    [
      'a member that is no municipality',
      (each) => each.members?.municipalities.push('3999'),
      /members\.municipalities: a number of today/,
    ],
    ['a member outside the area', (each) => each.members?.municipalities.push('5501'), /inside "area"/],
    ['a member named twice', (each) => each.members?.municipalities.push('3101'), /each number once/],
    ['a date in the future', (each) => (each.lastConfirmed = '2027'), /lastConfirmed: not after today/],
    [
      'a source that nobody uses',
      (each) => (each.sources.spare = Object.values(each.sources)[0] as never),
      /sources\.spare: a source that some claim names/,
    ],
    [
      'a claim without a known source',
      (each) => (each.summary.sources = ['nowhere']),
      /summary\.sources: a key of "sources"/,
    ],
    [
      'an ended network that is open',
      (each) => Object.assign(each, {status: 'ended', until: '2024', joining: 'open'}),
      /joining: closed/,
    ],
    [
      'an ended network without an end',
      (each) => Object.assign(each, {status: 'ended', joining: 'closed'}),
      /until: a date if and only if/,
    ],
    [
      'a reach that does not fit the scope',
      (each) => (each.reach = 'global'),
      /reach: county, intermunicipal/,
    ],
    [
      'an active network with old evidence',
      (each) => Object.assign(each, {lastConfirmed: '2019', plannedUntil: undefined}),
      /status: unconfirmed/,
    ],
    [
      'bokmål in nynorsk',
      (each) => (each.summary.nn = 'Kommunene er ikke med.'),
      /summary\.nn: nynorsk words/,
    ],
    [
      'nynorsk that is bokmål without a mark',
      (each) => (each.summary.nn = each.summary.nb),
      /"identical": true/,
    ],
    ['a third sentence', (each) => (each.summary.en = 'One. Two. Three.'), /at most 2 sentences/],
    [
      'a sentence of 21 words',
      (each) => (each.summary.en = `${'word '.repeat(20)}word.`),
      /at most 20 words/,
    ],
    ['HTML', (each) => (each.summary.en = 'Not <b>bold</b>.'), /no HTML/],
    ['a name used twice', (each) => (each.name.nb = networks[0]?.name.nb ?? ''), /name: a name not used by/],
    [
      'a successor that does not exist',
      (each) => (each.successor = 'nothing'),
      /successor: the id of another network/,
    ],
    ['a cost that rests on nothing', (each) => (each.cost.sources = []), /cost\.sources: a source/],
  ];
  for (const [what, change, expected] of cases)
    it(`find ${what}`, () => {
      const findings = findingsFor(change);
      assert.ok(
        findings.some((finding) => expected.test(finding)),
        findings.join('\n') || 'no finding',
      );
    });

  it('find a county without a regional network', () => {
    const without = networks.filter((network) => !countiesOf(network).includes('40'));
    assert.ok(checkRules(without, today).some(({value}) => value === 'Telemark'));
  });
});

describe('Language', () => {
  it('R2.3 bokmål words are found in nynorsk, names and nynorsk words are not', () => {
    assert.deepEqual(bokmålWords('Vi er ikke med, hvordan går det fra nå?'), ['ikke', 'hvordan', 'fra']);
    assert.deepEqual(bokmålWords('Kommunane arbeider saman, og nettverka held fram.'), []);
    assert.deepEqual(bokmålWords('Nettverket fra nord er over.', ['Nettverket fra nord']), []);
    assert.deepEqual(bokmålWords('Nye løsninger.'), ['løsninger']);
  });

  it('R2.5 sentences end at full stops, but not after a day or an abbreviation with a number', () => {
    assert.equal(sentencesOf('Avviklet etter 31. desember 2017.').length, 1);
    assert.equal(sentencesOf('Det endte i 2017. Så var det slutt.').length, 2);
  });

  it('R2.5 LIX is mean sentence length plus the share of long words', () => {
    assert.equal(lix('Dette er en setning. Kommunene samarbeider.'), 53);
  });
});

describe('networks.csv', () => {
  const text = csv(networks);
  const rows = text.slice(1).trimEnd().split('\r\n');

  it('opens right in Norwegian Excel: BOM, semicolons, CRLF, one row per network', () => {
    assert.equal(text.charCodeAt(0), 0xfeff);
    assert.equal(rows.length, networks.length + 1);
    assert.match(rows[0] ?? '', /^id;name_nb;name_nn;name_en;/);
    assert.match(text, /Østfold/);
  });

  it('quotes what needs it and lets no cell pass for a formula', () => {
    const changed = draft();
    changed.summary.nb = '=1+1; "sitat"';
    assert.match(csv([changed]), /"'=1\+1; ""sitat"""/);
  });
});
