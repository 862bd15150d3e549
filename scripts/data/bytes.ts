import {brotliCompressSync, constants} from 'node:zlib';
import type {Network} from '../../src/networks/schema.js';
import {pack} from './pack.js';

const quick = {params: {[constants.BROTLI_PARAM_QUALITY]: 9}};

const bytes = (value: unknown): number => brotliCompressSync(JSON.stringify(value), quick).length;

/** What each language and each network adds to the compressed data: the whole less the whole without it. */
export const bytesByPart = (networks: readonly Network[]) => {
  const packed = pack(networks);
  const whole = bytes(packed);
  const byLanguage = (['nb', 'nn', 'en'] as const).map((language) => ({
    name: language,
    adds: whole - bytes({...packed, [language]: []}),
  }));
  const byNetwork = networks.map(({id}) => ({
    name: id,
    adds: whole - bytes(pack(networks.filter((network) => network.id !== id))),
  }));
  return {whole, byLanguage, byNetwork: byNetwork.sort((a, b) => b.adds - a.adds)};
};
