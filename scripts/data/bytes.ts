import {brotliCompressSync, constants} from 'node:zlib';
import type {GlossaryFile} from '../../src/glossary/schema.js';
import type {Network} from '../../src/networks/schema.js';
import {packGlossary} from './pack-glossary.js';
import {packOutlines} from './pack-outlines.js';
import {pack} from './pack.js';
import {packPlaces} from './places.js';

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

/** What each part of the data adds to the compressed embed file, beside `code`: the whole less the whole without it. */
export const bytesOfData = (networks: readonly Network[], glossary: GlossaryFile, code: string) => {
  const {facts, norwegian, english} = pack(networks);
  const {sources, members, others, ...otherFacts} = facts;
  const {counties, municipalities, ...formerNumbers} = packPlaces();
  const parts = {
    'texts in bokmål and nynorsk': norwegian,
    'texts in English': english,
    sources,
    members: [members, others],
    'other facts': otherFacts,
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
