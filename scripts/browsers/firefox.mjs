import {chromeLauncher} from '@web/test-runner-chrome';
import {installed, named, onPath} from './programs.mjs';

const findFirefox = () => {
  const executablePath =
    named('FIREFOX_PATH') ??
    onPath('firefox', 'firefox-esr') ??
    installed({darwin: ['Firefox.app/Contents/MacOS/firefox'], win32: ['Mozilla Firefox/firefox.exe']});
  return executablePath && {executablePath, browser: 'firefox', headless: true};
};

export const firefox = {
  name: 'Firefox',
  install: 'install Firefox, or set FIREFOX_PATH',
  find: findFirefox,
  // Puppeteer speaks WebDriver BiDi to Firefox; the launcher is only named after Chrome.
  launcher: (launchOptions) => Object.assign(chromeLauncher({launchOptions}), {name: 'Firefox'}),
};
