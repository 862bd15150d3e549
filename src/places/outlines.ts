import {packedOutlines} from '../generated/places.js';

const steps = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0) - 109);

const shape = (packed: string): string => {
  const start = packed.replace(/[a-z]+$/, '');
  return `M${start}l${steps(packed.slice(start.length)).join(' ')}z`;
};

/**
 * The outline of each county by its number, as the path of a drawing. Packed by `scripts/data/pack-outlines.ts`: number,
 * then shapes split by `,`, each a start and its steps, where `m` is none, `l` one back and `n` one on.
 */
export const outlines: Readonly<Record<string, string>> = Object.fromEntries(
  packedOutlines
    .split(';')
    .map((county) => [county.slice(0, 2), county.slice(2).split(',').map(shape).join('')]),
);
