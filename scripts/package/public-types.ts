// Keeps the declarations that the entries reach; the rest describes the inside and names packages nobody installs.
import {existsSync, readFileSync, readdirSync, rmSync, rmdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import ts from 'typescript';

const root = resolve('dist/types');
const runtime = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as {dependencies: object}).dependencies,
);

const reached = new Set<string>();
const reach = (file: string): void => {
  if (reached.has(file)) return;
  reached.add(file);
  for (const {fileName} of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
    if (fileName.startsWith('.')) reach(resolve(dirname(file), fileName.replace(/\.js$/, '.d.ts')));
    else if (!runtime.some((name) => fileName === name || fileName.startsWith(`${name}/`)))
      throw new Error(`${file} needs the types of ${fileName}, which consumers do not have.`);
  }
};
for (const entry of ['index.d.ts', 'define.d.ts', 'contrast/check.d.ts']) reach(join(root, entry));

for (const entry of readdirSync(root, {recursive: true, withFileTypes: true}))
  if (entry.isFile() && !reached.has(join(entry.parentPath, entry.name)))
    rmSync(join(entry.parentPath, entry.name));

const removeIfEmpty = (folder: string): void => {
  for (const entry of readdirSync(folder, {withFileTypes: true}))
    if (entry.isDirectory()) removeIfEmpty(join(folder, entry.name));
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
};
removeIfEmpty(root);
console.log(`dist/types: ${reached.size} files`);
