import {spawnSync} from 'node:child_process';
import {existsSync, lstatSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Whether the packages of a folder are missing or older than its lock file. */
export const isStale = (folder) => {
  const modules = join(folder, 'node_modules');
  // npm ci would empty the folder that a link leads to, which belongs to somebody else.
  if (lstatSync(modules, {throwIfNoEntry: false})?.isSymbolicLink()) return false;
  const installed = join(modules, '.package-lock.json');
  return (
    !existsSync(installed) ||
    statSync(installed).mtimeMs < statSync(join(folder, 'package-lock.json')).mtimeMs
  );
};

/** Installs what the lock file of a folder asks for, when that is due; `what` is its name for people. */
export const installWhenStale = (folder, what, ...options) => {
  if (!isStale(folder)) return;
  console.log(`Installing ${what} (npm ci) …`);
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...options], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};
