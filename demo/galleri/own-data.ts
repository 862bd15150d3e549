import {dataFiles as bundled} from '../../src/generated/data-files.js';
import type {NetworkFile} from '../../src/networks/schema.js';
import type {Own} from './states.js';

const renamed = (index: number, name: string): NetworkFile => {
  const network = bundled[index % bundled.length] as NetworkFile;
  return {...network, id: `example-${index + 1}`, name: {nb: name, nn: name, en: name}};
};

const alone = (names: readonly string[]): unknown => ({
  networks: [
    ...bundled.map(({id}) => ({id, hidden: true})),
    ...names.map((name, index) => renamed(index, name)),
  ],
});

const longNames = [
  'Eksempelnettverk for kommuner, fylkeskommuner, interkommunale selskaper og regionråd som samarbeider om klimatilpasning, arealplanlegging og overvannshåndtering i indre og ytre strøk',
  'Eksempelklimatilpasningssamarbeidskommunenettverkssekretariatet',
  'Eksempelnettverk',
];

/** Own data as JSON, with names that are made up. */
export const ownData: Readonly<Partial<Record<Own, () => unknown>>> = {
  faulty: () => ({networks: [{id: 'example-1', name: 'Mangler alt annet'}]}),
  'long-names': () => alone(longNames),
  one: () => alone(['Eksempelnettverk 1']),
  many: () => alone(Array.from({length: 300}, (_, index) => `Eksempelnettverk ${index + 1}`)),
};
