// Makes dist/: the embed file, the ES modules with types, what editors and auditors read, the open data, the
// licences; prints and checks sizes.
import {spawnSync} from 'node:child_process';

const steps = [
  'tsx scripts/generate.ts',
  'lit-localize build',
  'vite build --logLevel warn',
  'vite build --mode embed --logLevel warn',
  'vite build --mode page --logLevel warn',
  'tsc -p tsconfig.build.json',
  'tsx scripts/package/public-types.ts',
  'cem analyze --config scripts/package/manifest.mjs --quiet',
  'tsx scripts/package/jsx-types.ts',
  'tsx scripts/open-data.ts',
  'tsx scripts/licenses.ts',
  'tsx scripts/pages.ts',
  'tsx scripts/package/sbom.ts',
  'tsx scripts/package/integrity.ts',
  'tsx scripts/size.ts',
];

for (const step of steps) {
  const {status} = spawnSync(step, {shell: true, stdio: 'inherit'});
  if (status) {
    console.error(`Build stopped at: ${step}`);
    process.exit(1);
  }
}
