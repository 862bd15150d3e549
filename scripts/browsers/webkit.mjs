// WebKitGTK: its WebDriver and MiniBrowser, on a screen of its own (Xvfb).
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {canRun, onPath} from './programs.mjs';
import {isReady, openSession} from './webdriver.mjs';

const namesIn = (folder) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const findMiniBrowser = () =>
  ['/usr/libexec', '/usr/lib64', '/usr/lib', ...namesIn('/usr/lib').map((name) => join('/usr/lib', name))]
    .flatMap((root) =>
      namesIn(root)
        .filter((name) => /^webkit(2)?gtk-/.test(name))
        .map((name) => join(root, name, 'MiniBrowser')),
    )
    .find(canRun);

const findWebKit = () => {
  const [driver, xvfb, browser] = [onPath('WebKitWebDriver'), onPath('Xvfb'), findMiniBrowser()];
  return driver && xvfb && browser ? {executablePath: browser, driver, xvfb} : undefined;
};

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
};

const startScreen = async (xvfb) => {
  // Small: the pointer waits in the middle, and without a window manager the window under it has the focus.
  const args = ['-displayfd', '1', '-screen', '0', '1200x900x24', '-nolisten', 'tcp'];
  const screen = spawn(xvfb, args, {stdio: ['ignore', 'pipe', 'ignore']});
  const [display] = await Promise.race([
    once(screen.stdout, 'data'),
    once(screen, 'exit').then(([code]) => Promise.reject(new Error(`Xvfb ended with ${code}`))),
  ]);
  return {screen, display: `:${String(display).trim()}`};
};

/** Starts the browser; its page is used like one of Puppeteer, `stop` ends all that was started. */
const startWebKit = async ({executablePath, driver, xvfb}) => {
  const {screen, display} = await startScreen(xvfb);
  const port = await freePort();
  const server = `http://127.0.0.1:${port}`;
  const service = spawn(driver, [`--port=${port}`], {
    env: {...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1'},
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 1_200 && !(await isReady(server)); tries++) await sleep(100);
  const page = await openSession(server, {
    'webkitgtk:browserOptions': {binary: executablePath, args: ['--automation']},
  });
  return {
    page,
    stop: async () => {
      await page.close().catch(() => undefined);
      service.kill();
      screen.kill();
    },
  };
};

const launcher = (found) => {
  const active = new Set();
  let browser;
  return {
    name: 'WebKit',
    // The commands of the test runner then use getPage(), whose page has the same methods.
    type: 'puppeteer',
    concurrency: 1,
    initialize: async () => {
      browser = await startWebKit(found);
      await browser.page.setViewport({width: 800, height: 600});
    },
    startSession: async (id, url) => {
      active.add(id);
      await browser.page.goto(url);
    },
    isActive: (id) => active.has(id),
    getPage: () => browser.page,
    getBrowserUrl: () => browser.page.url(),
    stopSession: async (id) => {
      active.delete(id);
      await browser.page.goto('about:blank');
      return {};
    },
    startDebugSession: () => {
      throw new Error('WebKit cannot be debugged from here; use --manual and its own inspector.');
    },
    stop: () => browser?.stop(),
  };
};

export const webkit = {
  name: 'WebKit',
  install: 'install WebKitWebDriver, MiniBrowser and Xvfb (Debian: webkit2gtk-driver xvfb)',
  find: findWebKit,
  launcher,
};
