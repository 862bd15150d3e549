// WordPress is no npm package: it takes PHP and a folder with WordPress (WORDPRESS_PATH, else Debian's package).
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const folder = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';
const versionFile = join(folder, 'wp-includes/version.php');

export const isThere = existsSync(versionFile) && spawnSync('php', ['--version']).status === 0;

export const version = () => readFileSync(versionFile, 'utf8').match(/\$wp_version = '([^']+)'/)[1];

export const save = (markup) => {
  const {status, stdout, stderr} = spawnSync('php', [join(import.meta.dirname, 'kses.php'), folder], {
    input: markup,
    encoding: 'utf8',
  });
  if (status) throw new Error(`WordPress: ${stderr}`);
  return stdout;
};
