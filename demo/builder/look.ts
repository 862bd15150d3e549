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

const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((each) =>
    each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast with white as WCAG 2 counts it; links need 4.5. */
export const contrastWithWhite = (hex: string): number => 1.05 / (luminance(hex) + 0.05);
