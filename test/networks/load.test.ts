import {expect} from '@open-wc/testing';
import {loadJson, maxBytes, maxTime} from '../../src/networks/load.js';

const url = new URL('https://www.example.no/nettverk.json');
type Answer = (init: RequestInit, address: URL) => Response | Promise<Response>;

/** What comes of reading the file where the server answers so: its JSON, or the message of the error. */
const read = async (answer: Answer, from = url, controller = new AbortController()): Promise<unknown> => {
  const original = globalThis.fetch;
  globalThis.fetch = (address, init) => Promise.resolve(answer(init ?? {}, address as URL));
  try {
    return await loadJson(from, controller).catch((error: Error) => error.message);
  } finally {
    globalThis.fetch = original;
  }
};

/** A body in parts. */
const inParts = (...parts: Uint8Array[]): ReadableStream =>
  new ReadableStream({
    pull: (stream) => {
      const part = parts.shift();
      if (part) stream.enqueue(part);
      else stream.close();
    },
  });

/** Whether the request is cut off when the server answers so. */
const isCutOff = async (answer: Answer): Promise<boolean> => {
  const controller = new AbortController();
  await read(answer, url, controller);
  return controller.signal.aborted;
};

/** Runs what is to happen after eight seconds at once. */
const withoutWaiting = async <T>(act: () => Promise<T>): Promise<T> => {
  const original = globalThis.setTimeout;
  globalThis.setTimeout = ((late: () => void, wait?: number) =>
    original(late, wait === maxTime ? 0 : wait)) as typeof setTimeout;
  try {
    return await act();
  } finally {
    globalThis.setTimeout = original;
  }
};

const half = new TextEncoder().encode(' '.repeat(maxBytes / 2));

describe('Reading a file of networks', () => {
  it('R3.2 sends cookies to the own origin only and no address of the page, and asks for the file only', async () => {
    let asked: unknown;
    await read(({credentials, referrerPolicy, signal}, address) => {
      asked = [address, credentials, referrerPolicy, signal?.aborted];
      return new Response('{}');
    });
    expect(asked).to.deep.equal([url, 'same-origin', 'no-referrer', false]);
  });

  it('asks nothing of a script address', async () => {
    let asked = false;
    const answer = await read(() => {
      asked = true;
      return new Response('{}');
    }, new URL('data:application/json,{}'));
    expect([asked, answer]).to.deep.equal([false, 'allowed: an https: or http: address without user name']);
  });

  it('puts parts together, even where a letter is cut in two', async () => {
    const bytes = new TextEncoder().encode('{"networks": "Våler"}');
    const cut = bytes.indexOf(0xc3) + 1;
    const answer = () => new Response(inParts(bytes.slice(0, cut), bytes.slice(cut)));
    expect(await read(answer)).to.deep.equal({networks: 'Våler'});
    expect(await isCutOff(answer)).to.be.false;
  });

  it('says so when the file is not UTF-8, instead of showing other letters', async () => {
    const latin1 = Uint8Array.from('{"networks": "\u00c5lesund"}', (letter) => letter.charCodeAt(0));
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]);
    for (const bytes of [latin1, utf16])
      expect(await read(() => new Response(bytes))).to.equal('it is not UTF-8; save it as UTF-8');
    const marked = new TextEncoder().encode('\ufeff{"networks": "Ålesund"}');
    expect(await read(() => new Response(marked))).to.deep.equal({networks: 'Ålesund'});
  });

  it('takes a file of two million bytes, and says that one byte more is too large', async () => {
    const body = inParts(half, half.slice(2), new TextEncoder().encode('{}'));
    expect(await read(() => new Response(body))).to.deep.equal({});
    const more = () => new Response(inParts(half, half, new TextEncoder().encode('1'), half));
    expect(await read(more)).to.equal('it is larger than 2000000 bytes');
  });

  it('reads nothing of a file that says itself that it is too large', async () => {
    const saying = (length: number) =>
      read(() => new Response('{}', {headers: {'content-length': `${length}`}}));
    expect(await saying(maxBytes)).to.deep.equal({});
    expect(await saying(maxBytes + 1)).to.equal('it is larger than 2000000 bytes');
  });

  it('says what the server answers when there is no file', async () => {
    expect(await read(() => new Response('{}', {status: 404}))).to.equal('it answers 404');
  });

  const refused: Readonly<Record<string, Answer>> = {
    'that says it is too large': () => new Response('{}', {headers: {'content-length': '2000001'}}),
    'that is too large': () => new Response(inParts(half, half, half)),
    'with status 404': () => new Response('{}', {status: 404}),
    'that is not UTF-8': () => new Response(Uint8Array.of(0xff)),
    'that is no JSON': () => new Response('{'),
    'that breaks off': () => new Response(new ReadableStream({start: (stream) => stream.error(new Error())})),
  };
  for (const [what, answer] of Object.entries(refused))
    it(`R3.2 cuts off an answer ${what}`, async () => {
      expect(await isCutOff(answer)).to.be.true;
    });

  it('an answer without a body is no JSON', async () => {
    expect(await read(() => new Response(null))).to.match(/JSON/);
  });

  it('says that there was no answer in time, whatever words the browser rejects with', async () => {
    const never: Answer = ({signal}) =>
      new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(new Error('Load failed')), {once: true}),
      );
    expect(await withoutWaiting(() => read(never))).to.equal('no answer in 8000 ms');
  });

  it('waits no longer for a request that has been answered', async () => {
    const {setTimeout: set, clearTimeout: clear} = globalThis;
    const waiting = new Set<unknown>();
    globalThis.setTimeout = ((_: () => void, wait?: number) => {
      waiting.add(wait);
      return wait;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = (timer) => waiting.delete(timer);
    const during: unknown[] = [];
    const answer = read(() => {
      during.push(...waiting);
      return new Response('{}');
    });
    await answer.finally(() => Object.assign(globalThis, {setTimeout: set, clearTimeout: clear}));
    expect([during, [...waiting]]).to.deep.equal([[maxTime], []]);
  });

  it('hands on why the network failed', async () => {
    const failing: Answer = () => Promise.reject(new Error('the network is down'));
    expect(await read(failing)).to.equal('the network is down');
  });
});
