// One visit to one page in a fresh context: what it costs to load, and to type in.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const probe = readFileSync(join(import.meta.dirname, 'probe.js'), 'utf8');
const patience = {timeout: 240_000, polling: 50};
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** What a visitor has: speed of the processor and of the line. */
export const conditions = {
  full: {},
  cpu4: {cpu: 4},
  slow4g: {
    cpu: 4,
    line: {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 ** 2) / 8,
      uploadThroughput: (750 * 1024) / 8,
    },
  },
};

const mainThread = async (session) => {
  const {metrics} = await session.send('Performance.getMetrics');
  const valueOf = (wanted) => metrics.find(({name}) => name === wanted).value * 1000;
  return {
    cpu: valueOf('ThreadTime'),
    script: valueOf('ScriptDuration'),
    layout: valueOf('LayoutDuration') + valueOf('RecalcStyleDuration'),
  };
};

const press = async (page, key) => {
  const index = await page.evaluate(() => globalThis.bench.noted.keys.length);
  await page.keyboard.press(key);
  await page.waitForFunction(
    (at) => globalThis.bench.noted.keys[at]?.time,
    {...patience, polling: 20},
    index,
  );
  return page.evaluate((at) => globalThis.bench.noted.keys[at].time, index);
};

const cardsOnShow = () =>
  [...globalThis.bench.cards()].filter((card) => getComputedStyle(card).display !== 'none').length;

const type = async (page, word) => {
  await page.evaluate(() => globalThis.bench.root().querySelector('input[type="search"]').focus());
  // A reader looks before typing.
  await pause(2000);
  const before = await page.evaluate(cardsOnShow);
  const times = [];
  for (const letter of word) times.push(await press(page, letter));
  await pause(150);
  const after = await page.evaluate(cardsOnShow);
  await page.evaluate(() => globalThis.bench.root().querySelector('input[type="search"]').select());
  const cleared = await press(page, 'Backspace');
  return {worstKey: Math.max(...times), cleared, before, after};
};

/** Loads `url`; types `word` if there is one. */
export const visit = async (browser, url, {cpu, line}, word) => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const requests = [];
    const errors = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport({width: 1280, height: 900});
    await page.evaluateOnNewDocument(probe);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    if (cpu) await page.emulateCPUThrottling(cpu);
    if (line) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', line);
    }
    await page.goto(url, {waitUntil: 'load', timeout: patience.timeout});
    await page.waitForFunction(() => globalThis.bench.noted.painted, patience);
    await pause(cpu ? 700 : 300);
    const load = await mainThread(session);
    const {painted, lcp} = await page.evaluate(() => globalThis.bench.noted);
    const typed = word ? await type(page, word) : {};
    const {cls} = await page.evaluate(() => globalThis.bench.noted);
    const stored = await page.evaluate(() => globalThis.bench.stored());
    const asked = requests.filter((each) => each.startsWith('http') && each !== url).length;
    if (errors.length) throw new Error(`${url}: ${errors[0]}`);
    return {painted, lcp, ...load, ...typed, cls, ...stored, requests: asked};
  } finally {
    await context.close();
  }
};
