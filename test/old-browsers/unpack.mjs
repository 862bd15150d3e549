// Unpacks the old browsers beside the packages that brought them.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';

const inFolder = (...path) => join(import.meta.dirname, ...path);

/** The program of a version, unpacked beside the package that brought it. */
export const unpack = (version) => {
  const packed = (file) =>
    brotliDecompressSync(readFileSync(inFolder(`node_modules/chromium-${version}/bin`, file)));
  const folder = inFolder(`node_modules/.unpacked-${version}`);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync(folder, {recursive: true});
  const {status} = spawnSync('tar', ['-x', '-C', folder], {input: packed('swiftshader.tar.br')});
  if (status) throw new Error(`tar could not unpack what Chromium ${version} needs.`);
  writeFileSync(program, packed('chromium.br'), {mode: 0o755});
  return program;
};
