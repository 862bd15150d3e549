import {bokmålIn, nynorskIn} from '../../src/language/both-forms.js';

/** Where the longest piece that both have begins in each, and how long it is. */
const longestShared = (nb: string, nn: string): [inNb: number, inNn: number, length: number] => {
  let [inNb, inNn, longest] = [0, 0, 0];
  for (let i = 0; i < nb.length; i++) {
    for (let j = 0; j < nn.length; j++) {
      let length = 0;
      while (i + length < nb.length && nb[i + length] === nn[j + length]) length++;
      if (length > longest) [inNb, inNn, longest] = [i, j, length];
    }
  }
  return [inNb, inNn, longest];
};

const merge = (nb: string, nn: string): string => {
  if (nb === nn) return nb;
  const [i, j, length] = longestShared(nb, nn);
  if (length === 0) return `{${nb}|${nn}}`;
  const shared = nb.slice(i, i + length);
  return merge(nb.slice(0, i), nn.slice(0, j)) + shared + merge(nb.slice(i + length), nn.slice(j + length));
};

/** Bokmål and nynorsk in one text, see `src/language/both-forms.ts`. */
export const inBothForms = ({nb, nn}: {readonly nb: string; readonly nn: string}): string => {
  const both = merge(nb, nn);
  if (bokmålIn(both) !== nb || nynorskIn(both) !== nn) throw new Error(`cannot be written once: ${nb}`);
  return both;
};
