import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import type {Plugin} from 'vite';
import {languages} from '../../src/language/languages.js';
import {inBothForms} from '../data/both-forms.js';
import {keyOf, targets, translations, type Message} from './translations.js';

const literal = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

const template = ({texts, values}: Message, code: readonly string[]): string =>
  texts
    .map((text, index) => literal(text) + (index in values ? `\${${code[values[index] ?? 0]}}` : ''))
    .join('');

/** Stands for each value in a text that is written once; see `pickText` in `src/language/active-locale.ts`. */
const gap = '#';

const isPlain = ({texts, values}: Message): boolean =>
  !/[{|}#]/.test(texts.join('')) && values.every((value, index) => value === index);

/** A text in both forms of Norwegian, and one in English, where both can be written once with gaps for the values. */
const withGaps = (bokmål: Message, nynorsk: Message, english: Message): readonly string[] | undefined => {
  if (![bokmål, nynorsk, english].every(isPlain)) return undefined;
  const [nb, nn, en] = [bokmål, nynorsk, english].map(({texts}) => texts.join(gap));
  const both = inBothForms({nb: nb ?? '', nn: nn ?? ''});
  // A gap inside `{…|…}` would be counted twice.
  return /\{[^}]*#/.test(both) ? undefined : [en ?? '', both];
};

/** What stands in `msg(…)`: the text, and the expressions in it. */
const sourceOf = (node: ts.Expression): [texts: string[], values: ts.Expression[]] | undefined => {
  if (ts.isStringLiteralLike(node)) return [[node.text], []];
  if (!ts.isTaggedTemplateExpression(node)) return undefined;
  if (ts.isNoSubstitutionTemplateLiteral(node.template)) return [[node.template.text], []];
  const {head, templateSpans} = node.template;
  return [
    [head.text, ...templateSpans.map((span) => span.literal.text)],
    templateSpans.map(({expression}) => expression),
  ];
};

const idIn = (options: ts.Expression | undefined): string | undefined =>
  options?.getText().match(/\bid: '([^']+)'/)?.[1];

const isMessage = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === 'msg';

/** Whether a message is a text of its own in a template, where an element can stand in for it; not in an attribute. */
const isChild = ({parent}: ts.Node): boolean => {
  if (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent)) return isChild(parent);
  if (!ts.isTemplateSpan(parent) || !ts.isTaggedTemplateExpression(parent.parent.parent)) return false;
  const {tag, template} = parent.parent.parent;
  const before = template.getText().slice(0, parent.getStart() - template.getStart());
  return tag.getText() === 'html' && before.lastIndexOf('>') > before.lastIndexOf('<');
};

/** What the code of a message calls what it takes from `active-locale.ts`: names that nothing in its file bears. */
const freeNames = (code: string): Readonly<Record<'active' | 'pickText', string>> => {
  const free = (name: string): string => (code.includes(name) ? free(`${name}_`) : name);
  return {active: free('activeLocale'), pickText: free('pickText')};
};

/** What is translated into a language, and whether that must be all. */
export interface Translation {
  readonly locale: string;
  readonly isComplete: boolean;
  readonly messages: ReadonlyMap<string, Message>;
}

const readAll = (): Translation[] =>
  targets.map((locale) => ({locale, ...languages[locale], messages: translations(locale)}));

/**
 * Puts the texts of a message where `msg()` asks for it. No ids, no tables and no run-time of @lit/localize are left in
 * a build, and texts that are alike stand side by side, which compresses well. What is translated into a language that
 * may lack texts is marked as in that language, see `isComplete` of its row.
 */
export const compileMessages = (all: readonly Translation[] = readAll()): Plugin => {
  const byLocale = new Map(all.map((each) => [each.locale, each]));
  const others = all.filter(({locale}) => locale !== 'nn' && locale !== 'en');

  let names = freeNames('');

  const compile = (call: ts.CallExpression): string => {
    const [message, options] = call.arguments;
    const source = message && sourceOf(message);
    if (!source) throw new Error(`cannot read ${call.getText()}`);
    const [texts, expressions] = source;
    const code = expressions.map(rewrite);
    const key = idIn(options) ?? keyOf(texts);
    const bokmål: Message = {texts, values: expressions.map((_, index) => index)};
    const find = (locale: string): Message | undefined => {
      const translation = byLocale.get(locale);
      const found = translation?.messages.get(key);
      if (!found && translation?.isComplete)
        throw new Error(`no translation into ${locale} of ${call.getText()}`);
      return found;
    };
    const inCode = (message: Message): string => `\`${template(message, code)}\``;
    const {active, pickText} = names;
    const inMain = (): string => {
      const [nynorsk, english] = [find('nn') ?? bokmål, find('en') ?? bokmål];
      const once = withGaps(bokmål, nynorsk, english);
      if (once) return `${pickText}(${[...once.map((text) => `\`${literal(text)}\``), ...code].join(', ')})`;
      return `${active} === 'en' ? ${inCode(english)} : ${active} === 'nn' ? ${inCode(nynorsk)} : ${inCode(bokmål)}`;
    };
    const inOthers = others.map(({locale, isComplete}) => {
      const found = find(locale);
      if (!found) return '';
      const marked = !isComplete && isChild(call);
      const shown = marked ? `html\`<span lang="${locale}">${template(found, code)}</span>\`` : inCode(found);
      return `${active} === '${locale}' ? ${shown} : `;
    });
    return `(${inOthers.join('')}${inMain()})`;
  };

  const rewrite = (node: ts.Node): string => {
    if (isMessage(node)) return compile(node);
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.getText() === "'@lit/localize'") return '';
    const whole = node.getSourceFile().text;
    let code = '';
    let end = node.getStart();
    ts.forEachChild(node, (child) => {
      code += whole.slice(end, child.getStart()) + rewrite(child);
      end = child.getEnd();
    });
    return code + whole.slice(end, node.getEnd());
  };

  return {
    name: 'compile-messages',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('/src/language/messages.ts')) return '';
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes("from '@lit/localize'")) return null;
      const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      names = freeNames(code);
      const language = fileURLToPath(
        new URL('../../src/language/active-locale.ts', import.meta.url),
      ).replaceAll('\\', '/');
      const imported = Object.entries(names).map(([exported, name]) => `${exported} as ${name}`);
      return `import {${imported.join(', ')}} from ${JSON.stringify(language)};\n${rewrite(file)}`;
    },
  };
};
