import bcd, {type Identifier} from '@mdn/browser-compat-data';
import * as csstree from 'css-tree';
import {without} from './floor.js';
import {isGuarded, type Found, type Place} from './guards.js';

/** Something that a browser of the floor does not know, and where it stands. */
export interface Fault {
  readonly feature: string;
  readonly where: string;
  readonly missing: readonly string[];
}

type Report = (feature: string, entry: Identifier | undefined) => void;

const child = (entry: Identifier | undefined, name: string) => entry?.[name];

const {properties, selectors, types, 'at-rules': atRules} = bcd.css as unknown as Record<string, Identifier>;

/** Functions by name; the data files them under the type they give. */
const functions = new Map<string, Identifier>();
const collect = (parent: Identifier | undefined, depth: number): void => {
  for (const [name, entry] of Object.entries(parent ?? {}) as [string, Identifier][]) {
    if (name === '__compat') continue;
    if (!functions.has(name)) functions.set(name, entry);
    if (depth) collect(entry, depth - 1);
  }
};
collect(types, 2);

const lookAtValue = (property: string, value: csstree.CssNode, report: Report): void => {
  const known = child(properties, property);
  csstree.walk(value, (node) => {
    if (node.type === 'Identifier') report(`${property}: ${node.name}`, child(known, node.name));
    if (node.type === 'Dimension') report(node.unit, child(child(types, 'length'), node.unit));
    if (node.type !== 'Function') return;
    const entry = functions.get(node.name);
    report(`${node.name}()`, entry);
    const {first} = node.children;
    if (first?.type === 'Identifier' && first.name === 'from')
      report(`${node.name}(from)`, child(entry, 'relative_syntax'));
  });
  if (property === 'content' && csstree.find(value, (node) => node.type === 'Operator' && node.value === '/'))
    report('content: x / y', child(known, 'alt_text'));
};

const lookAtCondition = (name: string, condition: string, report: Report): void => {
  report(`@${name}`, child(atRules, name));
  if (name !== 'media') return;
  const media = child(atRules, 'media');
  for (const [, feature = ''] of condition.matchAll(/\(\s*([\w-]+)/g))
    report(`@media (${feature})`, child(media, feature));
  if (/[<>]/.test(condition)) report('@media (x >= y)', child(media, 'range_syntax'));
};

const lookAtSelector = (prelude: csstree.CssNode, report: Report): void =>
  csstree.walk(prelude, (part) => {
    if (part.type === 'PseudoClassSelector' || part.type === 'PseudoElementSelector')
      report(`:${part.name}`, child(selectors, part.name));
  });

const selectorsOf = (prelude: csstree.CssNode): string[] =>
  prelude.type === 'SelectorList'
    ? prelude.children.toArray().map((each) => csstree.generate(each))
    : [csstree.generate(prelude)];

class Sheet {
  readonly places: Place[] = [];
  found: Found[] = [];

  visit(nodes: csstree.List<csstree.CssNode>, conditions: readonly string[]): void {
    for (const node of nodes) {
      if (node.type === 'Atrule') this.#atRule(node, conditions);
      if (node.type === 'Rule') this.#rule(node, conditions);
    }
  }

  #reporter(place: Place, isLate: boolean): Report {
    return (feature, entry) => {
      const missing = without(entry?.__compat);
      if (missing.length) this.found.push({...place, feature, missing, isLate});
    };
  }

  #atRule({name, prelude, block}: csstree.Atrule, conditions: readonly string[]): void {
    const condition = prelude ? csstree.generate(prelude) : '';
    const whole = `@${name} ${condition}`;
    lookAtCondition(name, condition, this.#reporter({selector: whole, property: '', conditions}, true));
    if (block) this.visit(block.children, [...conditions, whole]);
  }

  #rule({prelude, block}: csstree.Rule, conditions: readonly string[]): void {
    const list = selectorsOf(prelude);
    const report = this.#reporter({selector: list.join(), property: '', conditions}, true);
    lookAtSelector(prelude, report);
    if (block.children.some(({type}) => type !== 'Declaration'))
      report('nesting', child(selectors, 'nesting'));
    const understood = new Set<string>();
    for (const declaration of block.children)
      if (declaration.type === 'Declaration') this.#declaration(declaration, list, conditions, understood);
    this.visit(block.children, conditions);
  }

  #declaration(
    {property, value}: csstree.Declaration,
    list: readonly string[],
    conditions: readonly string[],
    understood: Set<string>,
  ): void {
    const before = this.found.length;
    // With a variable in it, a browser finds out too late to take the declaration before.
    const isLate = property.startsWith('--') || /\bvar\(/.test(csstree.generate(value));
    for (const selector of list) {
      const place = {selector, property, conditions};
      this.places.push(place);
      this.#reporter(place, true)(property, child(properties, property));
      lookAtValue(property, value, this.#reporter(place, isLate));
    }
    const faults = this.found.slice(before);
    if (faults.length === 0) understood.add(property);
    else if (understood.has(property) && faults.every((fault) => !fault.isLate))
      this.found = this.found.slice(0, before);
  }
}

/** What in a style sheet a browser of the floor does not know, and the sheet says nothing else for. */
export const faultsInStyles = (css: string): Fault[] => {
  const parsed = csstree.parse(css, {parseCustomProperty: true});
  const sheet = new Sheet();
  if (parsed.type === 'StyleSheet') sheet.visit(parsed.children, []);
  return sheet.found
    .filter((each) => !isGuarded(each, sheet.places))
    .map(({feature, selector, property, missing}) => ({
      feature,
      where: property ? `${selector} { ${property} }` : selector,
      missing,
    }));
};
