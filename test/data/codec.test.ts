import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {encode} from '../../scripts/data/encode.js';
import {packGlossary} from '../../scripts/data/pack-glossary.js';
import {packNetworks} from '../../scripts/data/pack-networks.js';
import {readGlossary, readNetworks} from '../../scripts/data/read.js';
import {decode, type Columns} from '../../src/networks/codec.js';
import {mergeOwn} from '../../src/networks/merge.js';
import {toNetwork} from '../../src/networks/network.js';
import {packed, text} from '../support/packed.js';

describe('The embed file holds', () => {
  const {networks} = readNetworks();
  const byId = (rows: readonly object[]) =>
    Object.fromEntries((rows as {id: string}[]).map((row) => [row.id, row]));

  it('every network with all that the element uses', () => {
    assert.deepEqual(byId(decode(packNetworks(networks))), byId(networks.map(toNetwork)));
  });

  it('networks of the same shape as own ones', () => {
    assert.deepEqual(byId(mergeOwn([], {networks}).networks), byId(decode(packNetworks(networks))));
  });

  it('no link from a claim to its sources, and nothing that only the build uses', () => {
    const unused = ['$schema', 'kind', 'statusSource', 'websiteKind', 'partOf', 'successor'];
    for (const network of decode(packNetworks(networks))) {
      assert.deepEqual(
        Object.keys(network).filter((field) => unused.includes(field)),
        [],
      );
      assert.doesNotMatch(JSON.stringify({...network, sources: []}), /"sources":\[["]|"identical"/);
    }
  });

  it('every explained word', () => {
    const {glossary} = readGlossary();
    const expected = Object.entries(glossary).map(([id, {forms, explanation, source}]) => ({
      id,
      forms,
      explanation,
      source: {url: source.url, publisher: source.publisher, lang: source.lang},
    }));
    assert.deepEqual(decode(packGlossary(glossary)), expected);
  });
});

describe('Rows are packed as columns', () => {
  for (const [what, rows, columns] of packed)
    it(what, () => {
      assert.deepEqual(encode(rows), columns);
    });

  const refused: [what: string, rows: object[]][] = [
    ['a line break', [{a: 'x\ny'}]],
    ['an empty text', [{a: ''}]],
    ['the marks of both forms', [{a: text('{a|b}')}]],
    ['null and missing in one field', [{a: null, b: 1}, {b: 1}]],
    ['undefined', [{a: undefined}]],
    ['rows of nothing', [{}]],
    ['a list with a gap', [{a: ['x', null]}]],
    ['a name with a question mark', [{'a?': 'x'}]],
  ];
  for (const [what, rows] of refused)
    it(`${what} stops the build`, () => {
      assert.throws(() => encode(rows), /cannot be/);
    });
});

describe('Rows of any shape', () => {
  const word = fc.string({unit: 'binary', minLength: 1}).filter((each) => !/[\n{}|]/.test(each));
  const name = fc.stringMatching(/^[a-z]{1,6}$/);
  const presence = fc.constantFrom('always', 'or null', 'or missing');
  type Cells = fc.Arbitrary<unknown>;

  /** Rows of one shape: what each field holds, and whether each row has it. */
  const rowOf = (fields: Record<string, [cells: Cells, presence: string]>): Cells =>
    fc.record(
      Object.fromEntries(
        Object.entries<[cells: Cells, presence: string]>({...fields, id: [word, 'always']}).map(
          ([field, [cells, when]]) => [field, when === 'or null' ? fc.option(cells) : cells],
        ),
      ),
      {
        noNullPrototype: true,
        requiredKeys: ['id', ...Object.keys(fields).filter((field) => fields[field]?.[1] !== 'or missing')],
      },
    );

  const {row} = fc.letrec<{cells: Cells; row: Cells}>((tie) => ({
    cells: fc.oneof(
      {depthSize: 'small'},
      fc.constantFrom<Cells[]>(
        word,
        fc.constantFrom('one', 'two', 'three'),
        fc.boolean(),
        fc.integer(),
        fc.webUrl({validSchemes: ['http', 'https'], withQueryParameters: true}),
        fc.record({nb: word, nn: word, en: word}, {noNullPrototype: true}),
      ),
      tie('cells').map((cells) => fc.array(cells, {maxLength: 4})),
      tie('row'),
    ),
    row: fc.dictionary(name, fc.tuple(tie('cells'), presence), {maxKeys: 4}).map(rowOf),
  }));

  it('come back as they were', () => {
    const rows = row.chain((each) => fc.array(each as fc.Arbitrary<object>));
    fc.assert(fc.property(rows, (each) => assert.deepEqual(decode(encode(each)), each)));
  });

  it('come back as they were or stop the build, whatever they hold', () => {
    const anything = fc.array(
      fc.object({
        withNullPrototype: false,
        values: [fc.string(), fc.constantFrom('', '\n', 'a?', '{a|b}', null, undefined)],
      }),
    );
    fc.assert(
      fc.property(anything, (rows) => {
        let columns: Columns;
        try {
          columns = encode(rows);
        } catch {
          return;
        }
        assert.deepEqual(decode(columns), rows);
      }),
    );
  });
});
