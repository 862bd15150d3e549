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

const inList = (value: readonly unknown[], {items = {}, minItems = 0}: Schema, path: string): Fault[] => [
  ...(value.length < minItems ? [{path, message: `allowed: at least ${minItems}`}] : []),
  ...value.flatMap((each, index) => faultsIn(each, items, `${path}[${index}]`)),
];

const inObject = (value: object, schema: Schema, path: string): Fault[] => {
  const {properties = {}, required = [], additionalProperties: others = true, minProperties = 0} = schema;
  const {propertyNames = {}} = schema;
  const missing = required.filter((key) => !has(value, key));
  const faults = missing.map((key) => ({path: `${path}.${key}`, message: 'missing'}));
  if (Object.keys(value).length < minProperties)
    faults.push({path, message: `allowed: at least ${minProperties}`});
  for (const [key, each] of Object.entries(value)) {
    faults.push(...faultsIn(key, propertyNames, `${path}.${key}`));
    const rule = has(properties, key) ? properties[key] : others;
    if (rule === false)
      faults.push({
        path: `${path}.${key}`,
        message: `not known; allowed: ${Object.keys(properties).join(', ')}`,
      });
    else if (typeof rule === 'object') faults.push(...faultsIn(each, rule, `${path}.${key}`));
  }
  return faults;
};

/** Everything in `value` that the schema does not allow. */
export const faultsIn = (value: unknown, schema: Schema, path: string): Fault[] => {
  if (schema.anyOf) {
    const nested = schema.anyOf.map((each) => faultsIn(value, each, path));
    if (nested.some((faults) => faults.length === 0)) return [];
    const ofType = schema.anyOf.findIndex((each) => fitsType(value, each));
    return nested[ofType] ?? [{path, message: `allowed: ${allowed(schema)}`}];
  }
  if (!fitsItself(value, schema)) return [{path, message: `allowed: ${allowed(schema)}`}];
  if (Array.isArray(value)) return inList(value, schema, path);
  return typeof value === 'object' && value !== null ? inObject(value, schema, path) : [];
};
