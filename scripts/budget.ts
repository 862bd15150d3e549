import {brotliCompressSync} from 'node:zlib';
import budget from './budget.json' with {type: 'json'};

/** Bytes in brotli, as a server sends them. */
export const brotliBytes = (code: string | Buffer): number => brotliCompressSync(code).length;

/** Throws when a part is larger than `scripts/budget.json` allows. */
export const checkBudget = (part: keyof typeof budget, bytes: number): void => {
  console.log(`${part}: ${bytes} of ${budget[part]} bytes (brotli)`);
  if (bytes > budget[part])
    throw new Error(`Over budget: ${part} is ${bytes} bytes in brotli; allowed: ${budget[part]}.`);
};
