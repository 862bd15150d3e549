import {readFileSync} from 'node:fs';
import prettier from 'prettier';
import {focusAreas} from '../../src/networks/values.js';

interface Named {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
}
type Kind = 'attributes' | 'slots' | 'events' | 'cssParts' | 'cssProperties';
type Element = Readonly<Record<Kind, readonly Named[]>>;

const [start, end] = ['<!-- reference: npm run reference -->', '<!-- /reference -->'];

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const code = (text: string): string => (text ? `\`${text}\`` : '(default)');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** The doc comment of an attribute ends with its default. */
const attributeRow = ({name, description}: Named): string[] => {
  const [what = '', byDefault = ''] = description.split(/\sDefault: /);
  return [code(name), what, byDefault.replace(/\.$/, '')];
};

const described = (named: readonly Named[]): string[][] =>
  named.map(({name, description}) => [code(name), description]);

/** What a property falls back on, in order: `var(--a, var(--b, c))` gives a, b, c. */
const chainOf = (value: string): string[] => {
  const [, name, rest] = /^var\(\s*(--[\w-]+),\s*([^]*?)\s*\)$/.exec(value) ?? [];
  return name && rest ? [name, ...chainOf(rest)] : [value];
};

const reference = ({attributes, slots, events, cssParts, cssProperties}: Element): string =>
  [
    table(['attribute', 'what it takes and does', 'default'], attributes.map(attributeRow)),
    `Focus areas: ${focusAreas.map(code).join(' ')}.`,
    table(['slot', ''], described(slots)),
    table(['event', 'tells that'], described(events)),
    table(['part', ''], described(cssParts)),
    table(
      ['custom property', 'for', 'default'],
      cssProperties.map(({name, description, default: value = ''}) => [
        code(name),
        description,
        chainOf(value).map(code).join(', else '),
      ]),
    ),
  ].join('\n\n');

/** A text with its reference written anew from the doc comments of the element, as dist/custom-elements.json has them. */
export const withReference = async (markdown: string): Promise<string> => {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: {declarations: Element[]}[];
  };
  const element = modules.flatMap(({declarations}) => declarations)[0];
  const [before, rest] = markdown.split(start);
  const after = rest?.split(end)[1];
  if (!element || after === undefined)
    throw new Error(`docs/reference.md needs the lines ${start} and ${end}.`);
  const whole = `${before}${start}\n\n${reference(element)}\n\n${end}${after}`;
  return prettier.format(whole, {...(await prettier.resolveConfig('docs/reference.md')), parser: 'markdown'});
};
