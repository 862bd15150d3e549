import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import type {Plugin} from 'vite';
import {inBothForms} from '../data/both-forms.js';

/** A message in one language: its texts, and between them the numbers of the values. */
interface Message {
  readonly texts: readonly string[];
  readonly values: readonly number[];
}

const decode = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

const read = (xml: string): Message => ({
  texts: xml.split(/<x [^>]*>/).map(decode),
  values: [...xml.matchAll(/<x id="(\d+)"/g)].map(([, id]) => Number(id)),
});

const keyOf = (texts: readonly string[]): string => texts.join('\0');

/** What a translators' file says, by the id of a message and by its bokmål text. */
const translations = (language: string): Map<string, Message> => {
  const file = readFileSync(new URL(`../../locales/${language}.xlf`, import.meta.url), 'utf8');
  const units = file.matchAll(
    /<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>\s*<target>([^]*?)<\/target>/g,
  );
  return new Map(
    [...units].flatMap(([, id = '', source = '', target = '']) =>
      [id, keyOf(read(source).texts)].map((key): [string, Message] => [key, read(target)]),
    ),
  );
};

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

/** What the code of a message calls what it takes from `active-locale.ts`: names that nothing in its file bears. */
const freeNames = (code: string): Readonly<Record<'active' | 'pickText', string>> => {
  const free = (name: string): string => (code.includes(name) ? free(`${name}_`) : name);
  return {active: free('activeLocale'), pickText: free('pickText')};
};

/**
 * Puts the three texts of a message where `msg()` asks for it. No ids, no tables and no run-time of @lit/localize are
 * left in a build, and texts that are alike stand side by side, which compresses well.
 */
export const compileMessages = (): Plugin => {
  const [nn, en] = [translations('nn'), translations('en')];

  let names = freeNames('');

  const compile = (call: ts.CallExpression): string => {
    const [message, options] = call.arguments;
    const source = message && sourceOf(message);
    if (!source) throw new Error(`cannot read ${call.getText()}`);
    const [texts, expressions] = source;
    const code = expressions.map(rewrite);
    const key = idIn(options) ?? keyOf(texts);
    const found = (message: Message | undefined): Message => {
      if (!message) throw new Error(`no translation of ${call.getText()}`);
      return message;
    };
    const inCode = (message: Message): string => `\`${template(message, code)}\``;
    const bokmål: Message = {texts, values: expressions.map((_, index) => index)};
    const [nynorsk, english] = [found(nn.get(key)), found(en.get(key))];
    const {active, pickText} = names;
    const once = withGaps(bokmål, nynorsk, english);
    if (once) return `${pickText}(${[...once.map((text) => `\`${literal(text)}\``), ...code].join(', ')})`;
    return `(${active} === 'en' ? ${inCode(english)} : ${active} === 'nn' ? ${inCode(nynorsk)} : ${inCode(bokmål)})`;
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
