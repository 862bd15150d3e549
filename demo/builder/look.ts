import {contrast, type Rgb} from '../../src/contrast/colors.js';
import type {Choices} from './choices.js';

/** The custom properties that say what was chosen. */
export const lookOf = ({accentKind, accent, radius}: Choices): [name: string, value: string][] => [
  ...(accentKind === 'own' && /^#[\da-f]{6}$/i.test(accent)
    ? [['--klima-accent', accent] as [string, string]]
    : []),
  ...(radius ? [['--klima-radius', radius] as [string, string]] : []),
];

/** The line for the style sheet of the site; empty when nothing is chosen. */
export const styleLine = (choices: Choices): string => {
  const look = lookOf(choices).map(([name, value]) => `${name}: ${value};`);
  return look.length ? `klima-nettverk { ${look.join(' ')} }` : '';
};

const rgbOf = (hex: string): Rgb => {
  const channel = (at: number) => parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
};

/** Contrast with white as WCAG 2 counts it; links need 4.5. */
export const contrastWithWhite = (hex: string): number => contrast(rgbOf(hex), [255, 255, 255]);
