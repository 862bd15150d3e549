/** Focus areas, in the order in which readers meet them. */
export const focusAreas = [
  'emissions-accounting',
  'planning',
  'energy',
  'transport',
  'procurement',
  'land-use',
  'buildings',
  'adaptation',
  'circular-economy',
  'nature',
  'agriculture',
  'waste',
  'finance',
  'citizen-involvement',
] as const;

/** How much a network asks, least first. */
export const ambitions = ['entry', 'committed', 'frontrunner'] as const;
