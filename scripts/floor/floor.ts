import {readFileSync} from 'node:fs';
import type {CompatStatement, SimpleSupportStatement} from '@mdn/browser-compat-data';

// The floor is said once, in package.json, where other tools look for it, too.
const {browserslist} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  browserslist: readonly string[];
};

interface Oldest {
  readonly name: string;
  readonly version: string;
}

const oldest: readonly Oldest[] = browserslist.map((line) => {
  const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? [];
  if (!name) throw new Error(`browserslist in package.json: "${line}" is not "browser >= version".`);
  return {name, version};
});

/** The floor, as Vite takes it. */
export const targets = oldest.map(({name, version}) => (name === 'ios_saf' ? 'ios' : name) + version);

const isNewer = (one: string, other: string): boolean => one.localeCompare(other, 'en', {numeric: true}) > 0;

const linesFor = (compat: CompatStatement | undefined, name: string): readonly SimpleSupportStatement[] => {
  const support = compat?.support[name === 'ios_saf' ? 'safari_ios' : (name as 'chrome')];
  if (!support) return [];
  return Array.isArray(support) ? support : [support];
};

/** Whether what a line of the data says holds for the oldest version and all that came after it. */
const isThere = (
  {version_added: since, version_removed: until, ...rest}: SimpleSupportStatement,
  version: string,
) =>
  typeof since === 'string' &&
  since !== 'preview' &&
  !isNewer(since.replace('≤', ''), version) &&
  !until &&
  !rest.flags &&
  !rest.prefix &&
  !rest.alternative_name;

const isLater = ({version_added: since}: SimpleSupportStatement) => typeof since === 'string';

/**
 * The browsers whose oldest version does not know a feature that later ones do: `chrome 109 (since 120)`. What today's
 * does not know either, the tests in three engines find.
 */
export const without = (compat: CompatStatement | undefined): string[] =>
  oldest.flatMap(({name, version}) => {
    const lines = linesFor(compat, name);
    const later = lines.find(isLater);
    return !later || lines.some((line) => isThere(line, version))
      ? []
      : [`${name} ${version} (since ${later.version_added as string})`];
  });

/** Whether each browser knows a feature today. */
export const isEverywhere = (compat: CompatStatement): boolean =>
  oldest.every(({name}) => linesFor(compat, name).some((line) => isLater(line) && !line.version_removed));
