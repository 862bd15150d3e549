import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

export const canRun = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these programs that is on PATH, or none. */
export const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(canRun);

/** The first of these paths that is there, in the folders where macOS (darwin) and Windows (win32) keep programs. */
export const installed = (paths) => {
  const {env, platform} = process;
  const roots = {
    darwin: ['/Applications', join(env.HOME ?? '', 'Applications')],
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean),
  };
  return roots[platform]?.flatMap((root) => paths[platform].map((path) => join(root, path))).find(canRun);
};

/** The program that an environment variable names; it must be there. */
export const named = (variable) => {
  const file = process.env[variable];
  if (file && !canRun(file))
    throw new Error(`${variable} is ${file}, and no program that can be run is there.`);
  return file;
};
