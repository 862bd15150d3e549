import {countiesOf} from '../../src/finding/place.js';
import type {NetworkFile} from '../../src/networks/schema.js';
import counties from '../../src/places/data/counties.json' with {type: 'json'};

const marks = ['<!-- coverage: made by npm run generate -->', '<!-- end of coverage -->'] as const;

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

const table = (networks: readonly NetworkFile[]): string => {
  const regional = networks.filter(({scope}) => scope === 'regional');
  const rows = counties.map(({number, name}) => {
    const here = regional.filter((network) => countiesOf(network).includes(number));
    const count = (status: NetworkFile['status']) =>
      here.filter((network) => network.status === status).length;
    const live = here.filter(({status}) => status !== 'ended').map(({id}) => `\`${id}\``);
    return row([`${number} ${name}`, count('active'), count('unconfirmed'), count('ended'), live.join(', ')]);
  });
  return [
    row(['county', 'active', 'unconfirmed', 'ended', 'networks that have not ended']),
    row(['---', '--:', '--:', '--:', '---']),
    ...rows,
  ].join('\n');
};

const count = (
  networks: readonly NetworkFile[],
  field: 'scope' | 'status' | 'joining' | 'ambition',
): string => {
  const counts = new Map<string, number>();
  for (const network of networks) counts.set(network[field], (counts.get(network[field]) ?? 0) + 1);
  return `* ${field}: ${[...counts].map(([value, number]) => `${value} ${number}`).join(', ')}`;
};

/** The README of the data with its counts and the table of networks per county made anew. */
export const withCoverage = (readme: string, networks: readonly NetworkFile[]): string => {
  const [start, end] = marks.map((mark) => readme.indexOf(mark)) as [number, number];
  const fields = ['scope', 'status', 'joining', 'ambition'] as const;
  const made = [
    marks[0],
    `${networks.length} networks.`,
    fields.map((field) => count(networks, field)).join('\n'),
    `Regional networks whose area touches the county:`,
    table(networks),
    marks[1],
  ].join('\n\n');
  return readme.slice(0, start) + made + readme.slice(end + marks[1].length);
};
