import {brotliCompressSync, constants} from 'node:zlib';
import type {GlossaryFile} from '../../src/glossary/schema.js';
import type {NetworkFile} from '../../src/networks/schema.js';
import {packGlossary} from './pack-glossary.js';
import {packOutlines} from './pack-outlines.js';
import {packNetworks} from './pack-networks.js';
import {packPlaces} from './places.js';

const quick = {params: {[constants.BROTLI_PARAM_QUALITY]: 9}};

const bytes = (networks: readonly NetworkFile[]): number =>
  brotliCompressSync(JSON.stringify(packNetworks(networks)), quick).length;

type Language = 'nb' | 'nn' | 'en';

/** The networks with the texts of another language in place of this one's, which packs to nothing. */
const without = (networks: readonly NetworkFile[], language: Language): NetworkFile[] =>
  JSON.parse(JSON.stringify(networks), (_, value: Partial<Record<Language, string>> | null) =>
    value?.nb ? {...value, [language]: language === 'nb' ? value.nn : value.nb} : value,
  ) as NetworkFile[];

/** What each language and each network adds to the compressed data: the whole less the whole without it. */
export const bytesByPart = (networks: readonly NetworkFile[]) => {
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

/** What each part of the data adds to the compressed embed file, beside `code`: the whole less the whole without it. */
export const bytesOfData = (networks: readonly NetworkFile[], glossary: GlossaryFile, code: string) => {
  const {counties, municipalities, ...formerNumbers} = packPlaces();
  const parts = {
    ...packNetworks(networks),
    'names of places': [counties, municipalities],
    'former numbers': formerNumbers,
    outlines: packOutlines(),
    glossary: packGlossary(glossary),
  };
  const bytesWithout = (name?: string) =>
    brotliCompressSync(
      code + JSON.stringify(Object.entries(parts).filter(([part]) => part !== name)).replaceAll('\\n', '\n'),
    ).length;
  const whole = bytesWithout();
  return Object.keys(parts).map((name) => ({name, adds: whole - bytesWithout(name)}));
};
