import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

interface Packed {
  readonly files: readonly {readonly path: string}[];
}

/** A project of somebody else, which has the package as published, Lit, and what else `installed` names. */
export interface Consumer {
  /** What the compiler says of `code`, with every library checked; empty when all is well. */
  readonly typeErrors: (code: string, options?: Record<string, string>) => string;
  /** What Node prints for `code`, an ES module; throws when it fails. */
  readonly run: (code: string) => string;
  readonly remove: () => void;
}

const filesToPublish = (): readonly string[] => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const output = execFileSync('npm', args, {encoding: 'utf8', shell: process.platform === 'win32'});
  return (JSON.parse(output) as Packed[]).flatMap(({files}) => files.map(({path}) => path));
};

export const makeConsumer = (...installed: string[]): Consumer => {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  for (const file of filesToPublish()) cpSync(file, join(folder, 'node_modules/klima-nettverk', file));
  for (const name of ['lit', ...installed]) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');

  const typeErrors: Consumer['typeErrors'] = (code, options = {}) => {
    writeFileSync(join(folder, 'index.tsx'), code);
    const settings = {strict: true, skipLibCheck: false, noEmit: true, target: 'ES2022', types: []};
    const compilerOptions = {...settings, module: 'NodeNext', jsx: 'preserve', ...options};
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['index.tsx']}));
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const {status, stdout, stderr} = spawnSync(process.execPath, [tsc, '-p', folder], {encoding: 'utf8'});
    return status === 0 ? '' : stdout || stderr || 'The compiler did not run.';
  };

  const run: Consumer['run'] = (code) => {
    writeFileSync(join(folder, 'index.mjs'), code);
    return execFileSync(process.execPath, [join(folder, 'index.mjs')], {encoding: 'utf8'});
  };

  return {typeErrors, run, remove: () => rmSync(folder, {recursive: true, force: true})};
};
