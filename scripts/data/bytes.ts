import {brotliCompressSync, constants} from 'node:zlib';
import type {GlossaryFile} from '../../src/glossary/schema.js';
import {dataLanguages, type DataLanguage} from '../../src/language/languages.js';
import type {NetworkFile} from '../../src/networks/schema.js';
import {packGlossary} from './pack-glossary.js';
import {packOutlines} from './pack-outlines.js';
import {packNetworks} from './pack-networks.js';
import {packPlaces} from './places.js';

const quick = {params: {[constants.BROTLI_PARAM_QUALITY]: 9}};

const bytes = (networks: readonly NetworkFile[]): number =>
  brotliCompressSync(JSON.stringify(packNetworks(networks)), quick).length;

/** The networks with the texts of another language in place of this one's, which packs to nothing. */
const without = (networks: readonly NetworkFile[], language: DataLanguage): NetworkFile[] =>
  JSON.parse(JSON.stringify(networks), (_, value: Partial<Record<DataLanguage, string>> | null) =>
    value?.nb ? {...value, [language]: language === 'nb' ? value.nn : value.nb} : value,
  ) as NetworkFile[];

/** What a part adds to the compressed data: the whole less the whole without it. */
interface Share {
  readonly name: string;
  readonly adds: number;
}

export const bytesByLanguage = (networks: readonly NetworkFile[]): Share[] => {
  const whole = bytes(networks);
  return dataLanguages.map((name) => ({name, adds: whole - bytes(without(networks, name))}));
};

/** The largest first. */
export const bytesByNetwork = (networks: readonly NetworkFile[]): Share[] => {
  const whole = bytes(networks);
  const others = (id: string) => networks.filter((network) => network.id !== id);
  return networks
    .map(({id}) => ({name: id, adds: whole - bytes(others(id))}))
    .sort((a, b) => b.adds - a.adds);
};

/** What each part of the data adds to the compressed embed file, beside `code`: the whole less the whole without it. */
export const bytesOfData = (
  networks: readonly NetworkFile[],
  glossary: GlossaryFile,
  code: string,
): Share[] => {
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
