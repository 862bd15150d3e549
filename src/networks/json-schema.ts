/** The part of JSON Schema that `network.schema.json` uses. */
export interface Schema {
  readonly type?: 'string' | 'boolean' | 'number' | 'integer' | 'object' | 'array' | 'null';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly minProperties?: number;
  readonly propertyNames?: Schema;
}

/** One thing that is wrong: where (`networks[2].status`), and what is allowed there. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

const typeOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : typeof value;

const has = (object: object, key: string): boolean => Object.prototype.hasOwnProperty.call(object, key);

const listed = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ');

const allowed = (schema: Schema): string => {
  if (schema.anyOf) return schema.anyOf.map(allowed).join(' or ');
  if (schema.enum) return listed(schema.enum);
  if ('const' in schema) return listed([schema.const]);
  if (schema.pattern) return `${schema.type ?? 'string'} like ${schema.pattern}`;
  if (schema.minimum !== undefined) return `${schema.type ?? 'number'} from ${schema.minimum}`;
  return schema.type ?? 'anything';
};

const fitsType = (value: unknown, {type}: Schema): boolean => {
  const is = typeOf(value);
  return type === undefined || is === type || (type === 'number' && is === 'integer');
};

const compiled = new Map<string, RegExp>();

const patternOf = (pattern: string): RegExp => {
  const known = compiled.get(pattern) ?? new RegExp(pattern, 'su');
  compiled.set(pattern, known);
  return known;
};

const fitsText = (value: string, {pattern, minLength = 0}: Schema): boolean =>
  value.length >= minLength && (pattern === undefined || patternOf(pattern).test(value));

const fitsItself = (value: unknown, schema: Schema): boolean =>
  fitsType(value, schema) &&
  (!schema.enum || schema.enum.includes(value)) &&
  (!('const' in schema) || value === schema.const) &&
  (typeof value !== 'string' || fitsText(value, schema)) &&
  (typeof value !== 'number' || value >= (schema.minimum ?? -Infinity));

/** Where faults are noted; one list for a whole document, since a long one has ten thousands of values. */
type Note = (path: string, message: string) => void;

const checkList = (value: readonly unknown[], schema: Schema, path: string, note: Note): void => {
  const {items = {}, minItems = 0, uniqueItems} = schema;
  if (value.length < minItems) note(path, `allowed: at least ${minItems}`);
  if (uniqueItems && new Set(value).size < value.length) note(path, 'allowed: each only once');
  value.forEach((each, index) => check(each, items, `${path}[${index}]`, note));
};

const checkObject = (value: object, schema: Schema, path: string, note: Note): void => {
  const {properties = {}, required = [], additionalProperties: others = true, minProperties = 0} = schema;
  const {propertyNames} = schema;
  for (const key of required) if (!has(value, key)) note(`${path}.${key}`, 'missing');
  const entries = Object.entries(value);
  if (entries.length < minProperties) note(path, `allowed: at least ${minProperties}`);
  for (const [key, each] of entries) {
    if (propertyNames) check(key, propertyNames, `${path}.${key}`, note);
    const rule = has(properties, key) ? properties[key] : others;
    if (rule === false) note(`${path}.${key}`, `not known; allowed: ${Object.keys(properties).join(', ')}`);
    else if (typeof rule === 'object') check(each, rule, `${path}.${key}`, note);
  }
};

const checkChoice = (value: unknown, choices: readonly Schema[], path: string, note: Note): void => {
  const ofType = choices.filter((each) => fitsType(value, each));
  const faults = ofType.map((each) => faultsIn(value, each, path));
  if (faults.some(({length}) => length === 0)) return;
  if (faults[0]) for (const {path: where, message} of faults[0]) note(where, message);
  else note(path, `allowed: ${allowed({anyOf: choices})}`);
};

const check = (value: unknown, schema: Schema, path: string, note: Note): void => {
  if (schema.anyOf) checkChoice(value, schema.anyOf, path, note);
  else if (!fitsItself(value, schema)) note(path, `allowed: ${allowed(schema)}`);
  else if (Array.isArray(value)) checkList(value, schema, path, note);
  else if (typeof value === 'object' && value !== null) checkObject(value, schema, path, note);
};

/** Everything in `value` that the schema does not allow. */
export const faultsIn = (value: unknown, schema: Schema, path: string): Fault[] => {
  const faults: Fault[] = [];
  check(value, schema, path, (where, message) => faults.push({path: where, message}));
  return faults;
};
