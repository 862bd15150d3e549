/** How far the networks of a kind reach, nearest first. */
export const scopes = ['regional', 'national', 'international'] as const;

export const reaches = ['county', 'intermunicipal', 'national', 'nordic', 'european', 'global'] as const;

/** What is known of a network's life, best evidence first. */
export const statuses = ['active', 'unconfirmed', 'ended'] as const;

/** What the date of the newest evidence rests on. */
export const bases = ['dated', 'inferred', 'not-before', 'none'] as const;

/** Whether newcomers can join. */
export const joinings = ['open', 'invitation', 'closed', 'unknown'] as const;

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
