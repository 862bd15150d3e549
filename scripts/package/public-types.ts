import {existsSync, readFileSync, readdirSync, rmSync, rmdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import ts from 'typescript';

const root = resolve('dist/types');
const runtime = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as {dependencies: object}).dependencies,
);

const reach = (file: string, reached: Set<string>): Set<string> => {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const {fileName} of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
    if (fileName.startsWith('.')) reach(resolve(dirname(file), fileName.replace(/\.js$/, '.d.ts')), reached);
    else if (!runtime.some((name) => fileName === name || fileName.startsWith(`${name}/`)))
      throw new Error(`${file} needs the types of ${fileName}, which consumers do not have.`);
  }
  return reached;
};

const removeIfEmpty = (folder: string): void => {
  for (const entry of readdirSync(folder, {withFileTypes: true}))
    if (entry.isDirectory()) removeIfEmpty(join(folder, entry.name));
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
};

/** Keeps the declarations that the entries reach; the rest describes the inside and names packages nobody installs. */
export const keepPublicTypes = (): void => {
  const reached = new Set<string>();
  for (const entry of ['index.d.ts', 'define.d.ts', 'contrast/check.d.ts']) reach(join(root, entry), reached);
  for (const entry of readdirSync(root, {recursive: true, withFileTypes: true}))
    if (entry.isFile() && !reached.has(join(entry.parentPath, entry.name)))
      rmSync(join(entry.parentPath, entry.name));
  removeIfEmpty(root);
  console.log(`dist/types: ${reached.size} files`);
};
