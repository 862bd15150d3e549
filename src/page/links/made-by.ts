import {withAncestors} from './ancestors.js';

interface PreactNode {
  readonly __e?: unknown;
  readonly __k?: readonly (PreactNode | null)[] | null;
}

const holds = (tree: PreactNode | null | undefined, node: Element): boolean =>
  Boolean(tree && (tree.__e === node || tree.__k?.some((child) => holds(child, node))));

/**
 * Whether React or Preact has made a node. They look for it where they have put it, and take their page down when it
 * is moved; what stands in HTML that they were given is not theirs.
 */
export const isOfFramework = (node: Element): boolean =>
  Object.keys(node).some((key) => key.startsWith('__reactFiber')) ||
  withAncestors(node).some((root) => holds((root as {__k?: PreactNode}).__k, node));
