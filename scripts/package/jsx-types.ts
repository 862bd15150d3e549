import {readFileSync, writeFileSync} from 'node:fs';

interface Described {
  readonly name: string;
  readonly description: string;
  readonly type: {readonly text: string};
}
interface Element {
  readonly tagName?: string;
  readonly description: string;
  readonly attributes: readonly Described[];
  readonly events: readonly Described[];
}
interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Element[]}[];
}

const comment = (text: string) => `/** ${text.replace(/\s+/g, ' ')} */`;
const attributeLines = ({attributes}: Element) =>
  attributes.map(
    ({name, description, type}) => `  ${comment(description)}
  '${name}'?: Attribute<${type.text}>;`,
  );
// React 19 and Preact listen to the event whose name follows "on".
const eventLines = ({events}: Element) =>
  events.map(
    ({name, description}) =>
      `  ${comment(description)}\n  'on${name}'?: (event: HTMLElementEventMap['${name}']) => void;`,
  );

const typesOf = (element: Element): string => `import type { KlimaNettverk } from './klima-nettverk.js';
type Attribute<Value extends string | number> = Value | \`\${Value}\` | null | undefined;
${comment(element.description.split('\n\n')[0] ?? '')}
export interface KlimaNettverkAttributes {
${[...attributeLines(element), ...eventLines(element)].join('\n')}
}
/** What frameworks let stand on every element, as far as this one has a use for it. */
export interface CommonAttributes {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  hidden?: boolean | undefined;
  slot?: string | undefined;
  style?: unknown;
  /** The fallback: what stands there until the element works, best a link. */
  children?: unknown;
  key?: string | number | bigint | null | undefined;
  ref?: ((element: KlimaNettverk | null) => void) | { readonly current: KlimaNettverk | null } | null | undefined;
}
/**
 * The tag, for the JSX of any framework:
 *
 *     import type { KlimaNettverkElements } from 'klima-nettverk/jsx';
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends KlimaNettverkElements {}
 *       }
 *     }
 */
export interface KlimaNettverkElements {
  'klima-nettverk': KlimaNettverkAttributes & CommonAttributes;
}
`;

/** Writes the types of the tag in JSX from custom-elements.json, so that names and explanations stand in one place. */
export const writeJsxTypes = (): void => {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const element = modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName);
  if (!element) throw new Error('dist/custom-elements.json describes no element.');
  writeFileSync('dist/types/jsx.d.ts', typesOf(element));
  // Types only; the empty module keeps bundlers quiet about an import that is not marked so.
  writeFileSync('dist/jsx.js', 'export {};\n');
};
