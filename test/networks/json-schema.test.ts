import {expect} from '@open-wc/testing';
import {faultsIn, type Schema} from '../../src/networks/json-schema.js';

const told = (value: unknown, schema: Schema) =>
  faultsIn(value, schema, 'x').map(({path, message}) => `${path}: ${message}`);

const text: Schema = {type: 'string'};

describe('What a value must be, by JSON Schema', () => {
  const right: [value: unknown, schema: Schema][] = [
    ['a', text],
    ['', text],
    [1, {type: 'integer'}],
    [1, {type: 'number'}],
    [1.5, {type: 'number'}],
    [null, {type: 'null'}],
    [[], {type: 'array'}],
    [{}, {type: 'object'}],
    [false, {type: 'boolean'}],
    [undefined, {}],
    [{a: [1, null]}, {}],
    ['b', {enum: ['a', 'b']}],
    [0, {const: 0}],
    ['ab', {type: 'string', minLength: 2}],
    ['x\ny', {pattern: '^x.y$'}],
    ['å', {pattern: '^\\p{L}$'}],
    [1, {minimum: 1}],
    [-5, {type: 'integer'}],
    ['a', {minimum: 1}],
    [1, {pattern: '^x$', minLength: 5}],
    [[1], {minItems: 1}],
    [[1, 2, '1'], {uniqueItems: true}],
    [{a: 1}, {minProperties: 1}],
    [{a: 1, b: 2}, {properties: {a: {type: 'integer'}}}],
    [{a: 1}, {additionalProperties: {type: 'integer'}}],
    [{aa: 1}, {propertyNames: {minLength: 2}}],
    ['a', {anyOf: [text, {type: 'null'}]}],
    [null, {anyOf: [text, {type: 'null'}]}],
    ['b', {anyOf: [{const: 'a'}, {const: 'b'}]}],
  ];
  for (const [value, schema] of right)
    it(`${JSON.stringify(value)} fits ${JSON.stringify(schema)}`, () => {
      expect(told(value, schema)).to.be.empty;
    });

  const wrong: [value: unknown, schema: Schema, ...messages: string[]][] = [
    [1, text, 'x: allowed: string'],
    [1.5, {type: 'integer'}, 'x: allowed: integer'],
    ['1', {type: 'number'}, 'x: allowed: number'],
    [null, {type: 'object'}, 'x: allowed: object'],
    [[], {type: 'object'}, 'x: allowed: object'],
    [{}, {type: 'array'}, 'x: allowed: array'],
    ['c', {enum: ['a', 'b', 1]}, 'x: allowed: "a", "b", 1'],
    [1, {const: false}, 'x: allowed: false'],
    ['', {type: 'string', minLength: 1}, 'x: allowed: string'],
    ['y', {pattern: '^x$'}, 'x: allowed: string like ^x$'],
    ['y', {type: 'string', pattern: '^x$'}, 'x: allowed: string like ^x$'],
    [0, {minimum: 1}, 'x: allowed: number from 1'],
    [-1, {type: 'integer', minimum: 0}, 'x: allowed: integer from 0'],
    [[], {minItems: 1}, 'x: allowed: at least 1'],
    [{}, {minProperties: 1}, 'x: allowed: at least 1'],
    [['a', 'b', 'a'], {uniqueItems: true}, 'x: allowed: each only once'],
    [['a', 1], {items: {type: 'integer'}}, 'x[0]: allowed: integer'],
    [{}, {required: ['a', 'toString']}, 'x.a: missing', 'x.toString: missing'],
    [{c: 1}, {properties: {a: {}, b: {}}, additionalProperties: false}, 'x.c: not known; allowed: a, b'],
    [{toString: 1}, {properties: {}, additionalProperties: false}, 'x.toString: not known; allowed: '],
    [{a: 1}, {additionalProperties: text}, 'x.a: allowed: string'],
    [{a: {b: 1}}, {properties: {a: {properties: {b: text}}}}, 'x.a.b: allowed: string'],
    [{a: 1}, {propertyNames: {pattern: '^b$'}}, 'x.a: allowed: string like ^b$'],
    [1, {anyOf: [text, {type: 'null'}]}, 'x: allowed: string or null'],
    [{}, {anyOf: [{type: 'object', required: ['a']}, {type: 'null'}]}, 'x.a: missing'],
    ['c', {anyOf: [{const: 'a'}, {const: 'b'}]}, 'x: allowed: "a"'],
  ];
  for (const [value, schema, ...messages] of wrong)
    it(`${JSON.stringify(value)} is refused by ${JSON.stringify(schema)}`, () => {
      expect(told(value, schema)).to.deep.equal(messages);
    });

  it('all that is wrong is told, in the order of the value', () => {
    const schema: Schema = {
      required: ['id'],
      properties: {name: text, list: {items: {type: 'integer'}, minItems: 3}},
      additionalProperties: false,
    };
    expect(told({name: 1, list: [1, 'a'], more: 0}, schema)).to.deep.equal([
      'x.id: missing',
      'x.name: allowed: string',
      'x.list: allowed: at least 3',
      'x.list[1]: allowed: integer',
      'x.more: not known; allowed: name, list',
    ]);
  });

  it('a pattern that it has not met before is understood, and known the second time', () => {
    const name = `n${String(Math.random()).slice(2)}`;
    const schema: Schema = {pattern: `^${name}$`};
    for (const value of [name, name]) expect(told(value, schema)).to.be.empty;
    expect(told('n', schema)).to.have.lengthOf(1);
  });
});
