import {maxLines} from './console.js';
import {authors, harmless} from './parameters.js';
import {parametersOf} from './links/parameters.js';

/** What is asked of the window in which a static page is shown. */
export type Shown = Pick<Window, 'parent' | 'location' | 'addEventListener'>;

const warn = (text: string): void => console.warn?.(`<klima-nettverk>: ${text}`);

/** What an address says: first the query, read as in links, then the fragment. */
const said = ({search, hash}: Location): [string, string][] =>
  [`#klima-nettverk${search}`, hash].flatMap((each) => [...(parametersOf(each) ?? [])]);

const place = ['kommune', 'fylke'];
const choice = ['scope', 'only', 'without'];

/** The attributes that settle `name` where the page says them: what it says of a place goes with no other place. */
const settling = (name: string): readonly string[] =>
  place.includes(name) ? [...place, ...authors] : choice.includes(name) ? choice : [name];

/**
 * Sets the attributes of `element` that its address names, now and whenever the fragment changes. Anybody can send an
 * address to a reader: it chooses among what the page holds itself, and no more. What speaks in the municipality's name
 * counts in a frame only, where the page around answers for it. What stands in the markup stays, and settles what goes
 * with it.
 */
export const applyAddress = (element: Element, shown: Shown): void => {
  const allowed = shown.parent === (shown as unknown) ? harmless : [...harmless, ...authors];
  const told = new Set<string>();
  const refuse = (name: string, why: string) => {
    if (told.has(name) || told.size >= maxLines) return;
    told.add(name);
    warn(`"${name}" in the address counts for nothing; ${why}.`);
  };
  let given = new Map<string, string>();
  // An attribute that is not as the address has left it belongs to somebody else.
  const isWritten = (name: string) => element.getAttribute(name) !== (given.get(name) ?? null);
  const heed = () => {
    const asked = new Map<string, string>();
    for (const [written, value] of said(shown.location)) {
      const name = written.trim().toLowerCase();
      if (!allowed.includes(name)) refuse(name.slice(0, 40), `here an address may set ${allowed.join(', ')}`);
      else if (settling(name).some(isWritten)) refuse(name, 'the page itself says what settles it');
      else asked.set(name, value);
    }
    for (const name of given.keys()) if (!asked.has(name) && !isWritten(name)) element.removeAttribute(name);
    for (const [name, value] of asked) if (value !== given.get(name)) element.setAttribute(name, value);
    given = asked;
  };
  heed();
  shown.addEventListener('hashchange', heed);
};
