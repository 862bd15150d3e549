import example from '../fixtures/network.json' with {type: 'json'};

export type Changes = Record<string, unknown>;

/** A network as a municipality may write it, with these changes. */
export const own = (changes: Changes = {}): Changes => ({
  ...structuredClone(example),
  id: 'vart',
  ...changes,
});
