import example from '../fixtures/network.json' with {type: 'json'};
import type {NetworkFile} from '../../src/networks/schema.js';

const scopes = ['regional', 'national', 'international'] as const;
const statuses = ['active', 'active', 'unconfirmed'] as const;
const ambitions = ['entry', 'committed', 'frontrunner'] as const;
const focusAreas = ['energy', 'transport', 'adaptation', 'nature', 'waste'] as const;
const places = ['1506', '1535', '3403', '4601', '5001', '5501'];
const words = ['Kyst', 'Fjell', 'Skog', 'Dal', 'Fjord', 'Øy', 'Vidde', 'By'];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const translated = (nb: string, nn: string, en: string) => ({nb, nn, en, sources: ['own-page']});

/** A made-up network with what the schema asks for, and texts of usual length. */
const ownNetwork = (index: number): NetworkFile => {
  const scope = at(scopes, index);
  // One in eight has a word of its own to search for.
  const topic = index % 8 === 3 ? 'havvind' : at(words, index >> 2).toLowerCase();
  const name = `${at(words, index * 7)}nettverket ${at(words, index >> 3)} ${(index * 7919) % 10_007}`;
  return {
    ...(example as NetworkFile),
    id: `own-${index}`,
    name: {nb: name, nn: name, en: name},
    scope,
    reach: ({regional: 'intermunicipal', national: 'national', international: 'global'} as const)[scope],
    status: at(statuses, index),
    ambition: at(ambitions, index >> 1),
    focus: [at(focusAreas, index), at(focusAreas, index + 1 + (index % 3))],
    area: {municipalities: scope === 'regional' ? [at(places, index)] : [], counties: []},
    summary: translated(
      `Kommunene deler erfaringer med ${topic} og kutt i klimagassutslipp.`,
      `Kommunane deler erfaringar med ${topic} og kutt i klimagassutslepp.`,
      `The municipalities share experience of ${topic} and of cutting emissions.`,
    ),
  };
};

/** Own data with `count` networks. */
export const ownNetworks = (count: number): {networks: NetworkFile[]} => ({
  networks: Array.from({length: count}, (_, index) => ownNetwork(index)),
});
