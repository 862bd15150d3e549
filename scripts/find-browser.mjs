// Finds a Chromium-family browser: CHROME_PATH, an installed one, else the one in @sparticuz/chromium (Linux x64).
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
];
// Chromium refuses to run as root with its sandbox on, and containers of CI often lack what it needs.
const isRoot = process.getuid?.() === 0;
const args = isRoot || process.env.CI ? [...quiet, '--no-sandbox'] : quiet;

const canRun = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const candidates = () => {
  const {env, platform} = process;
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
      ['/Applications', join(env.HOME ?? '', 'Applications')].map(
        (root) => `${root}/${app}.app/Contents/MacOS/${app}`,
      ),
    );
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((root) =>
        ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((app) =>
          join(root, app, 'Application', app.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
        ),
      );
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  return (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
};

/** The browser to test in: `{executablePath, args, headless}`. */
export const findBrowser = async () => {
  const {CHROME_PATH} = process.env;
  if (CHROME_PATH) {
    if (!canRun(CHROME_PATH))
      throw new Error(`CHROME_PATH is ${CHROME_PATH}, and no program that can be run is there.`);
    return {executablePath: CHROME_PATH, args, headless: true};
  }
  const installed = process.env.BUNDLED_BROWSER ? undefined : candidates().find(canRun);
  if (installed) return {executablePath: installed, args, headless: true};
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes the package unpack the system libraries that it needs, too.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
    const {default: chromium} = await import('@sparticuz/chromium');
    return {
      executablePath: await chromium.executablePath(),
      args: [...chromium.args, ...args],
      headless: 'shell',
    };
  }
  throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH to the program.');
};
