import 'axe-core/axe.min.js';
import type Axe from 'axe-core';

declare const axe: typeof Axe;

// What WCAG asks of nobody by law here, or of a whole page and not of a part of it.
const others = new Set([
  'color-contrast-enhanced',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
]);

/** Every rule of axe but those of level AAA; best practice, WCAG 2.2 and the experimental ones among them. */
export const rules = (): string[] =>
  axe
    .getRules()
    .map(({ruleId}) => ruleId)
    .filter((id) => !others.has(id));

/** What axe finds wrong: the rule and where. */
export const faultsIn = async (context: Axe.ElementContext): Promise<string[]> => {
  const enabled = Object.fromEntries(rules().map((id) => [id, {enabled: true}]));
  const {violations} = await axe.run(context, {rules: enabled, resultTypes: ['violations']});
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 160)}`));
};
