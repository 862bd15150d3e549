/** Reads texts that are written once for bokmål and nynorsk: `kommun{e|a}r` is "kommuner" and "kommunar". */
const choose = (form: '$1' | '$2') => (both: string) => both.replace(/\{([^|]*)\|([^}]*)\}/g, form);

export const bokmålIn = choose('$1');
export const nynorskIn = choose('$2');
