import {countiesOf} from '../../src/finding/place.js';
import type {NetworkFile} from '../../src/networks/schema.js';
import counties from '../../src/places/data/counties.json' with {type: 'json'};

const linesOf = (networks: readonly NetworkFile[]): string[] => {
  const regional = networks.filter(({scope}) => scope === 'regional');
  return counties.map(({number, name}) => {
    const here = regional.filter((network) => countiesOf(network).includes(number));
    const count = (status: NetworkFile['status']) =>
      here.filter((network) => network.status === status).length;
    const live = here.filter(({status}) => status !== 'ended').map(({id}) => id);
    const counts = `${count('active')} active, ${count('unconfirmed')} unconfirmed, ${count('ended')} ended`;
    return `  ${number} ${name}: ${counts}${live.length ? `: ${live.join(', ')}` : ''}`;
  });
};

const count = (
  networks: readonly NetworkFile[],
  field: 'scope' | 'status' | 'joining' | 'ambition',
): string => {
  const counts = new Map<string, number>();
  for (const network of networks) counts.set(network[field], (counts.get(network[field]) ?? 0) + 1);
  return `  ${field}: ${[...counts].map(([value, number]) => `${value} ${number}`).join(', ')}`;
};

/** What the set covers: counts, and for each county the regional networks whose area touches it, by name if they live. */
export const coverage = (networks: readonly NetworkFile[]): string =>
  [
    'What the set covers:',
    ...(['scope', 'status', 'joining', 'ambition'] as const).map((field) => count(networks, field)),
    'Regional networks whose area touches the county:',
    ...linesOf(networks),
  ].join('\n');
