import {brotliCompressSync, constants} from 'node:zlib';
import type {Network} from '../../src/networks/schema.js';
import {pack} from './pack.js';

const quick = {params: {[constants.BROTLI_PARAM_QUALITY]: 9}};

const bytes = (networks: readonly Network[]): number =>
  brotliCompressSync(JSON.stringify(pack(networks)), quick).length;

type Language = 'nb' | 'nn' | 'en';

/** The networks with the texts of another language in place of this one's, which packs to nothing. */
const without = (networks: readonly Network[], language: Language): Network[] =>
  JSON.parse(JSON.stringify(networks), (_, value: Partial<Record<Language, string>> | null) =>
    value?.nb ? {...value, [language]: language === 'nb' ? value.nn : value.nb} : value,
  ) as Network[];

/** What each language and each network adds to the compressed data: the whole less the whole without it. */
export const bytesByPart = (networks: readonly Network[]) => {
  const whole = bytes(networks);
  const byLanguage = (['nb', 'nn', 'en'] as const).map((language) => ({
    name: language,
    adds: whole - bytes(without(networks, language)),
  }));
  const byNetwork = networks.map(({id}) => ({
    name: id,
    adds: whole - bytes(networks.filter((network) => network.id !== id)),
  }));
  return {whole, byLanguage, byNetwork: byNetwork.sort((a, b) => b.adds - a.adds)};
};
