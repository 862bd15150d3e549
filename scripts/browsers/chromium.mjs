// Chromium family: CHROME_PATH, an installed one, else the one in @sparticuz/chromium (Linux x64).
import {chromeLauncher} from '@web/test-runner-chrome';
import {installed, named, onPath} from './programs.mjs';

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

const findInstalled = () =>
  onPath(
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ) ??
  installed({
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `${app}.app/Contents/MacOS/${app}`),
    win32: [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  });

const findBundled = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Makes the package unpack the system libraries that it needs, too.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  return {
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, ...args],
    headless: 'shell',
  };
};

/** How long to wait for a page, in milliseconds, where a machine has much else to do. */
export const patience = 180_000;

/** How to launch it with Puppeteer: `{executablePath, args, headless}`, or none. */
export const findChromium = async () => {
  const executablePath = named('CHROME_PATH') ?? (process.env.BUNDLED_BROWSER ? undefined : findInstalled());
  return executablePath ? {executablePath, args, headless: true} : findBundled();
};

export const chromium = {
  name: 'Chromium',
  install: 'install Chrome, Chromium or Edge, or set CHROME_PATH',
  find: findChromium,
  launcher: (launchOptions) => Object.assign(chromeLauncher({launchOptions}), {name: 'Chromium'}),
};
