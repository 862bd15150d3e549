import {authors, harmless} from './parameters.js';
import {parametersOf} from './links/parameters.js';

/** What is asked of the window in which a static page is shown. */
export type Shown = Pick<Window, 'parent' | 'location' | 'addEventListener'>;

const warn = (text: string): void => console.warn?.(`<klima-nettverk>: ${text}`);

/** What an address says: first the query, read as in links, then the fragment. */
const said = ({search, hash}: Location): [string, string][] =>
  [`#klima-nettverk${search}`, hash].flatMap((each) => [...(parametersOf(each) ?? [])]);

/**
 * Sets the attributes of `element` that its address names, now and whenever the fragment changes. Anybody can send an
 * address to a reader: it chooses among what the page holds itself, and no more. What speaks in the municipality's name
 * counts in a frame only, where the page around answers for it. What stands in the markup stays.
 */
export const applyAddress = (element: Element, shown: Shown): void => {
  const allowed = shown.parent === (shown as unknown) ? harmless : [...harmless, ...authors];
  const told = new Set<string>();
  const refuse = (name: string, why: string) => {
    if (!told.has(name)) warn(`"${name}" in the address counts for nothing; ${why}.`);
    told.add(name);
  };
  let given = new Map<string, string>();
  const heed = () => {
    const asked = new Map<string, string>();
    for (const [written, value] of said(shown.location)) {
      const name = written.trim().toLowerCase();
      if (allowed.includes(name)) asked.set(name, value);
      else refuse(name.slice(0, 40), `here an address may set ${allowed.join(', ')}`);
    }
    for (const name of new Set([...given.keys(), ...asked.keys()])) {
      const value = asked.get(name);
      // An attribute that is not as the address has left it belongs to somebody else.
      if (element.getAttribute(name) !== (given.get(name) ?? null)) {
        if (value !== undefined) refuse(name, 'it stands in the page itself');
        asked.delete(name);
      } else if (value === undefined) element.removeAttribute(name);
      else if (value !== given.get(name)) element.setAttribute(name, value);
    }
    given = asked;
  };
  heed();
  shown.addEventListener('hashchange', heed);
};
