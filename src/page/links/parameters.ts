import {unescaped} from '../parameters.js';

const mark = '#klima-nettverk';

/** Some editors encode `?` and `=` as `%3F` and `%3D`, and all the rest once more. What cannot be decoded is left so. */
const decoded = (typed: string): string => {
  const plain = unescaped(typed);
  if (!/^[^=]*%3[df]/i.test(plain)) return plain;
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain.replace(/%(3d|3f|26)/gi, decodeURIComponent);
  }
};

const read = (typed: string): URLSearchParams => new URLSearchParams(decoded(typed).replace(/^[?&/]+/, ''));

/**
 * The parameters of an address whose fragment begins `#klima-nettverk`: those behind it, else those of the query.
 * Undefined when the fragment is not ours.
 */
export const parametersOf = (href: string): URLSearchParams | undefined => {
  const start = href.indexOf(mark);
  const behind = href.slice(start + mark.length);
  if (start < 0 || /^[\w-]/.test(behind)) return undefined;
  const [, query = ''] = href.slice(0, start).split('?', 2);
  const parameters = read(behind);
  return [...parameters].length ? parameters : read(query);
};
