import bcd, {type CompatStatement, type Identifier} from '@mdn/browser-compat-data';
import {Linter, type Rule} from 'eslint';
import esx from 'eslint-plugin-es-x';
import {isEverywhere, without} from './floor.js';
import {faultsInStyles, type Fault} from './styles.js';

const api = bcd.api;
const builtins = bcd.javascript.builtins as Identifier;

const compatOf = (...path: readonly string[]): CompatStatement | undefined => {
  for (const root of [api, builtins]) {
    const entry = path.reduce<Identifier | undefined>((at, name) => at?.[name], root);
    if (entry?.__compat) return entry.__compat;
  }
  return undefined;
};

/** The members of all interfaces by name: what `x.name` may be when nobody knows what `x` is. */
const members = new Map<string, CompatStatement[]>();
for (const root of [api, builtins])
  for (const parent of Object.values(root) as Identifier[])
    for (const [name, {__compat: compat}] of Object.entries(parent) as [string, Identifier][])
      if (compat && !name.endsWith('_static') && !name.includes('__'))
        members.set(name, [...(members.get(name) ?? []), compat]);

/** A member is too young when each of that name is; one that not all browsers have today is likely of our own. */
const withoutMember = (name: string): readonly string[] => {
  const all = members.get(name) ?? [];
  const missing = all.map(without);
  return all.every(isEverywhere) && missing.every(({length}) => length) ? (missing[0] ?? []) : [];
};

type Found = (feature: string, missing: readonly string[]) => void;

const rule = (found: Found, styles: string[]): Rule.RuleModule => ({
  create: ({sourceCode}) => ({
    'Program:exit'() {
      const {globalScope} = sourceCode.scopeManager;
      for (const {identifier} of globalScope?.through ?? [])
        found(identifier.name, without(compatOf(identifier.name) ?? compatOf('Window', identifier.name)));
    },
    MemberExpression({object, property, computed}) {
      if (property.type !== 'Identifier' || computed) return;
      const {name} = property;
      const owner = object.type === 'Identifier' ? object.name : '';
      const compat = compatOf(owner, `${name}_static`) ?? compatOf(owner, name);
      if (compat) found(`${owner}.${name}`, without(compat));
      else found(`.${name}`, withoutMember(name));
    },
    TaggedTemplateExpression({quasi}) {
      const text = quasi.quasis.map(({value}) => value.cooked ?? '').join('0');
      if (/\{[^}]*:/.test(text) && !/<\/?[a-z]/i.test(text)) styles.push(text);
    },
  }),
});

/**
 * What in a script a browser of the floor does not know: syntax, regular expressions, objects and their members, and
 * the style sheets in it. Members are known by name only, and what is taken from an object of options is not seen.
 */
export const faultsInScript = (code: string): Fault[] => {
  const faults: Fault[] = [];
  const found: Found = (feature, missing) => {
    if (missing.length) faults.push({feature, where: 'script', missing});
  };
  const styles: string[] = [];
  const messages = new Linter().verify(
    code,
    [
      // All browsers of the floor know ES2022, and none all of what came later.
      esx.configs['flat/restrict-to-es2022'],
      {
        plugins: {floor: {rules: {known: rule(found, styles)}}},
        languageOptions: {ecmaVersion: 'latest', sourceType: 'script'},
        linterOptions: {noInlineConfig: true, reportUnusedDisableDirectives: 'off'},
        rules: {
          'floor/known': 'error',
          // A literal that a browser cannot read keeps it from the whole file.
          'es-x/no-regexp-lookbehind-assertions': 'error',
        },
      },
    ],
    {allowInlineConfig: false},
  );
  return [
    ...faults,
    // One sheet may say what to do where another is not understood.
    ...faultsInStyles(styles.join('')),
    ...messages.map(({ruleId, message}) => ({
      feature: ruleId ?? 'syntax',
      where: 'script',
      missing: [message],
    })),
  ];
};
