import kick from '../../src/networks/data/kick.json' with {type: 'json'};

export type Changes = Record<string, unknown>;

/** A network as a municipality may write it, with these changes. */
export const own = (changes: Changes = {}): Changes => ({...structuredClone(kick), id: 'vart', ...changes});
