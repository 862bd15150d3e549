// Drives a browser over its own protocol: what today's drivers say is not understood by all old versions.
import {spawn} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const args = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-pipe'];
const patience = 60_000;

/** One page of a browser: `send` gives it an order, `on` listens to what it tells. */
export const start = async (program) => {
  const profile = mkdtempSync(join(tmpdir(), 'old-browser-'));
  const child = spawn(program, [...args, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // A group of its own, to be ended with all its helpers.
    detached: true,
  });
  const [, , , orders, answers] = child.stdio;
  const waiting = new Map();
  const listeners = [];
  let session;
  let last = 0;

  const take = ({id, error, result, method, params}) => {
    if (!id) return listeners.filter((each) => each.method === method).forEach(({act}) => act(params));
    const {resolve, reject, timer} = waiting.get(id);
    waiting.delete(id);
    clearTimeout(timer);
    if (error) reject(new Error(error.message));
    else resolve(result);
  };
  let rest = '';
  answers.setEncoding('utf8').on('data', (chunk) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop();
    messages.forEach((message) => take(JSON.parse(message)));
  });

  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const timer = setTimeout(() => reject(new Error(`${method}: no answer`)), patience);
      waiting.set(id, {resolve, reject, timer});
      orders.write(`${JSON.stringify({id, method, params, sessionId: session})}\0`);
    });
  const on = (method, act) => void listeners.push({method, act});

  const {targetId} = await send('Target.createTarget', {url: 'about:blank'});
  ({sessionId: session} = await send('Target.attachToTarget', {targetId, flatten: true}));
  for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`);

  return {
    send,
    on,
    version: async () => (await send('Runtime.evaluate', {expression: 'navigator.userAgent'})).result.value,
    open: async (url) => {
      const loaded = new Promise((resolve) => on('Page.loadEventFired', resolve));
      await send('Page.navigate', {url});
      await loaded;
    },
    /** The value of an expression, a promise too. */
    evaluate: async (expression) => {
      const {result, exceptionDetails} = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      process.kill(-child.pid, 'SIGKILL');
      await ended;
      // Helpers may write for a moment longer.
      await rm(profile, {recursive: true, force: true, maxRetries: 20, retryDelay: 100}).catch(() =>
        console.log(`  (${profile} could not be removed)`),
      );
    },
  };
};
