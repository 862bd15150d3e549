import {readFileSync, writeFileSync} from 'node:fs';
import {bundled} from './bundled.js';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {packages: Record<string, Locked>};
const self = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'name' | 'version' | 'license',
  string
> &
  Locked;

/** A package as Node finds it from `parent`. A second copy deeper down would need a walk; there is none. */
const locked = (name: string, parent: string): Locked => {
  const nested = lock.packages[`node_modules/${parent}/node_modules/${name}`];
  if (nested)
    throw new Error(`${parent} has its own copy of ${name}: teach scripts/package/sbom.ts to list it.`);
  const found = lock.packages[`node_modules/${name}`];
  if (!found) throw new Error(`${name} is not in package-lock.json.`);
  return found;
};

const listed = new Map<string, Locked>();
const list = (name: string, parent: string): void => {
  if (listed.has(name)) return;
  const found = locked(name, parent);
  listed.set(name, found);
  for (const dependency of Object.keys(found.dependencies ?? {})) list(dependency, name);
};

const direct = [...new Set([...Object.keys(self.dependencies ?? {}), ...bundled])].sort();
for (const name of direct) list(name, '');

const purl = (name: string, version: string) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
const reference = (name: string) => purl(name, listed.get(name)?.version ?? '');

const hashes = (integrity: string | undefined) => {
  const [, base64] = /^sha512-(\S+)/.exec(integrity ?? '') ?? [];
  return base64 ? [{alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex')}] : [];
};

const component = (name: string, {version, license, integrity}: Locked) => {
  if (!license) throw new Error(`${name} names no licence.`);
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    scope: 'required',
    hashes: hashes(integrity),
    licenses: [{license: {id: license}}],
    purl: purl(name, version),
    properties: [{name: 'klima-nettverk:inEmbedFile', value: String(bundled.includes(name))}],
  };
};

/**
 * Writes the bill of materials (CycloneDX 1.5): what is bundled and what comes along at run time. It names no time and
 * no serial number, so that the same sources give the same file.
 */
export const writeSbom = (): void => {
  const names = [...listed.keys()].sort();
  const own = purl(self.name, self.version);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': own,
        name: self.name,
        version: self.version,
        licenses: [{license: {id: self.license}}],
        purl: own,
      },
    },
    components: names.map((name) => component(name, listed.get(name)!)),
    dependencies: [
      {ref: own, dependsOn: direct.map(reference)},
      ...names.map((name) => ({
        ref: reference(name),
        dependsOn: Object.keys(listed.get(name)?.dependencies ?? {}).map(reference),
      })),
    ],
  };

  writeFileSync('dist/sbom.json', `${JSON.stringify(bom, null, 1)}\n`);
  console.log(`dist/sbom.json: ${names.join(', ')}`);
};
