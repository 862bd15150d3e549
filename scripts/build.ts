// Makes dist/: the embed file, the ES modules with types, what editors and auditors read, the open data, the
// licences; checks the size.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync, rmSync} from 'node:fs';
import {build} from 'vite';
import {brotliBytes, checkBudget} from './budget.js';
import {embedFileWith, noDataIn} from './embed-file.js';
import {writeLicenses} from './licenses.js';
import {writeTranslations} from './localize.js';
import {writeIntegrity} from './package/integrity.js';
import {writeJsxTypes} from './package/jsx-types.js';
import {keepPublicTypes} from './package/public-types.js';
import {writeSbom} from './package/sbom.js';

const run = async (script: string, ...options: readonly string[]): Promise<void> => {
  const child = spawn(process.execPath, [`node_modules/${script}`, ...options], {stdio: 'inherit'});
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`${script} failed.`);
};

const bundle = async (): Promise<void> => {
  for (const mode of ['production', 'embed', 'page'])
    await build({mode, logLevel: 'warn', build: {emptyOutDir: false}});
};

const describe = async (): Promise<void> => {
  await run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  keepPublicTypes();
  await run(
    '@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'scripts/package/manifest.mjs',
    '--quiet',
  );
  writeJsxTypes();
};

rmSync('dist', {recursive: true, force: true});
await import('./generate.js');
await writeTranslations();
await Promise.all([bundle(), describe()]);
// It and pages.js read the data that was just generated.
const {writeOpenData} = await import('./open-data.js');
writeOpenData();
writeLicenses();
writeSbom();
await import('./pages.js');
writeIntegrity();
console.log(`klima-nettverk.js: ${brotliBytes(readFileSync('dist/klima-nettverk.js'))} bytes (brotli)`);
checkBudget('withoutData', brotliBytes(await embedFileWith(noDataIn)));
