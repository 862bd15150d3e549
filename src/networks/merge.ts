import {isWebAddress, parseUrl, webAddress} from './address.js';
import {schema} from '../generated/schema.js';
import {faultsIn, type Fault} from './json-schema.js';
import {toNetwork, type Network} from './network.js';
import type {NetworkFile} from './schema.js';

/** The networks after own data has been read, and what in it could not be used. */
export interface Merged {
  readonly networks: readonly Network[];
  readonly faults: readonly Fault[];
}

type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSafe = (url: string | null): boolean => url === null || isWebAddress(parseUrl(url));

const addressFaults = ({website, joinUrl, sources}: NetworkFile, path: string): Fault[] => {
  const faults: Fault[] = [];
  const look = (url: string | null, field: string) => {
    if (!isSafe(url)) faults.push({path: `${path}.${field}`, message: `allowed: ${webAddress}`});
  };
  look(website, 'website');
  look(joinUrl, 'joinUrl');
  for (const [key, {url}] of Object.entries(sources)) look(url, `sources.${key}.url`);
  return faults;
};

/** An own network, or what is wrong with it. */
const read = (entry: Entry, path: string): Network | Fault[] => {
  const faults = faultsIn(entry, schema, path);
  if (faults.length) return faults;
  const file = entry as unknown as NetworkFile;
  const unsafe = addressFaults(file, path);
  return unsafe.length ? unsafe : toNetwork(file);
};

/**
 * Puts own data over the bundled networks: the same id replaces, a new id adds, `{"id": …, "hidden": true}` removes.
 * Entries that break the schema are left out and named; the rest counts.
 */
export const mergeOwn = (bundled: readonly Network[], data: unknown): Merged => {
  if (!isEntry(data) || !Array.isArray(data.networks))
    return {networks: bundled, faults: [{path: '(whole file)', message: 'allowed: {"networks": […]}'}]};
  const merged = new Map(bundled.map((network) => [network.id, network]));
  const seen = new Set<unknown>();
  const faults: Fault[] = [];
  (data.networks as unknown[]).forEach((entry, index) => {
    const path = `networks[${index}]`;
    if (!isEntry(entry) || typeof entry.id !== 'string') {
      faults.push({path: `${path}.id`, message: 'allowed: an object with an "id"'});
      return;
    }
    const {id, hidden} = entry;
    if (seen.has(id))
      faults.push({path: `${path}.id`, message: `"${id}" stands there twice; the last one counts`});
    seen.add(id);
    if (hidden === true) {
      merged.delete(id);
      return;
    }
    const result = read(entry, path);
    if (Array.isArray(result)) faults.push(...result);
    else merged.set(id, result);
  });
  return {networks: [...merged.values()], faults};
};
