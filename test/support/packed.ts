import type {Columns} from '../../src/networks/codec.js';

export const text = (nb: string, nn = nb, en = nb) => ({nb, nn, en});

/** Rows, and the columns that they are packed as. */
export const packed: [what: string, rows: object[], columns: Columns][] = [
  ['none', [], {}],
  ['texts', [{a: 'x'}, {a: 'y z'}], {a: 'x\ny z'}],
  ['null', [{a: 'x'}, {a: null}], {a: 'x\n'}],
  ['what is missing', [{a: 'x', b: 'y'}, {a: 'z'}], {a: 'x\nz', 'b?': 'y\n'}],
  [
    'numbers and flags',
    [
      {a: 7, b: true},
      {a: null, b: false},
    ],
    {a: ['one', [7], '0 '], b: ['one', [true, false], '01']},
  ],
  [
    'few words in many rows',
    Array.from({length: 9}, (_, i) => ({a: i % 2 ? 'x' : 'y'})),
    {a: ['one', ['y', 'x'], '010101010']},
  ],
  [
    'addresses',
    [{a: 'https://www.ks.no/x'}, {a: 'https://ks.no'}, {a: 'http://www.ks.no'}, {a: null}],
    {a: ['link', 'ks.no/x\n/ks.no\nhttp://www.ks.no\n']},
  ],
  [
    'texts in three languages',
    [{a: text('kommuner', 'kommunar', 'towns')}, {a: text('KS')}, {a: null}],
    {a: ['text', 'kommun{e|a}r\nKS\n', 'towns\n\n']},
  ],
  ['lists', [{a: ['x', 'y']}, {a: []}, {a: ['z']}], {a: ['list', 'x\ny\nz', '2 0 1']}],
  ['lists of nothing', [{a: []}, {a: []}], {a: ['list', '', '0 0']}],
  ['objects', [{a: {b: 'x'}}, {a: {b: 'y'}}], {a: {b: 'x\ny'}}],
  ['objects that some have', [{a: {b: 'x'}}, {a: null}], {a: ['some', {b: 'x'}, '1 0']}],
  ['lists that some have', [{a: ['x', 'y']}, {}], {'a?': ['some', ['list', 'x\ny', '2'], '1 0']}],
];
