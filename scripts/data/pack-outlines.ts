import outlines from '../../src/places/data/county-outlines.json' with {type: 'json'};

const letter = (step: string): string => {
  const code = 'm'.charCodeAt(0) + Number(step);
  if (code < 97 || code > 122)
    throw new Error(`county-outlines.json: a step of ${step}; allowed: -12 to 13.`);
  return String.fromCharCode(code);
};

const packShape = (shape: string): string => {
  const [, start, steps = ''] = /^M(\d+ \d+)l([-\d ]+)$/.exec(shape) ?? [];
  if (!start) throw new Error(`county-outlines.json: "${shape}"; allowed: M and l with whole numbers.`);
  return start + [...steps.matchAll(/-?\d+/g)].map(([step]) => letter(step)).join('');
};

/** The outlines as `src/places/outlines.ts` reads them. */
export const packOutlines = (): string =>
  Object.entries(outlines)
    .map(([county, path]) => county + path.split('z').filter(Boolean).map(packShape).join())
    .join(';');
