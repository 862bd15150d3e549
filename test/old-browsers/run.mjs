// Opens the built site in real old versions of Chromium: the oldest that must work, the last with wrong colours, and one
// that is too old. Says for each how many checks passed.
import {existsSync} from 'node:fs';
import {start} from './browser.mjs';
import {visits, visitsOfTooOld} from './checks.mjs';
import {installWhenStale} from '../../scripts/install.mjs';
import {unpack} from './unpack.mjs';
import {serve} from './serve.mjs';

const versions = [
  {version: 103, visits: visitsOfTooOld},
  {version: 109, visits},
  {version: 119, visits},
];

if (!existsSync('site/klima-nettverk.js')) {
  console.error('Run npm run site first: site/ is missing.');
  process.exit(1);
}
if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error('Old versions of Chromium are there for Linux on x64 only.');
  process.exit(1);
}

/** What the page says that nobody should have to read. */
const listen = (browser) => {
  const told = [];
  browser.on('Runtime.exceptionThrown', ({exceptionDetails: {text, exception}}) =>
    told.push(`uncaught: ${exception?.description ?? text}`),
  );
  browser.on('Runtime.consoleAPICalled', ({type, args}) => {
    if (['error', 'warning', 'assert'].includes(type))
      told.push(args.map(({value, description}) => value ?? description).join(' '));
  });
  browser.on('Log.entryAdded', ({entry: {level, text, url}}) => {
    if (level === 'error') told.push(`${text} ${url ?? ''}`);
  });
  return told;
};

const server = await serve();
let failures = 0;
try {
  installWhenStale(import.meta.dirname, 'old browsers', '--ignore-scripts');
  for (const {version, visits} of versions) {
    const browser = await start(unpack(version));
    const told = listen(browser);
    const counts = {passed: 0, failed: 0};
    const check = async (name, act) => {
      try {
        await act();
        counts.passed += 1;
        console.log(`  ok: ${name}`);
      } catch (error) {
        counts.failed += 1;
        console.log(`  FAILED: ${name}: ${error.message}`);
      }
    };
    try {
      console.log(await browser.version());
      for (const {path, checks} of visits) {
        await browser.open(server.origin + path);
        for (const [name, act] of Object.entries(checks))
          await check(`${path}: ${name}`, () => act(browser, told));
        await check(`${path}: nothing on the console`, () => {
          if (told.length) throw new Error(told.splice(0).join('\n'));
        });
      }
    } finally {
      await browser.close();
    }
    failures += counts.failed;
    console.log(`Chromium ${version}: ${counts.passed} passed, ${counts.failed} failed\n`);
  }
} finally {
  server.close();
}
process.exitCode = failures ? 1 : 0;
