import {isWebAddress, webAddress} from './address.js';

/** The largest file that is read, in bytes. */
export const maxBytes = 2_000_000;

/** How long a file may take, in milliseconds. */
export const maxTime = 8_000;

const bytesOf = async (response: Response): Promise<Uint8Array<ArrayBuffer>> => {
  const tooLarge = new Error(`it is larger than ${maxBytes} bytes`);
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > maxBytes) throw tooLarge;
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
};

const textOf = (bytes: Uint8Array<ArrayBuffer>): string => {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8; save it as UTF-8');
  }
};

/**
 * Fetches JSON from the same origin, where a site behind a login wants its own cookies, or with CORS and without any;
 * `controller` can stop it. Throws an error that says what is wrong.
 */
export const loadJson = async (url: URL, controller: AbortController): Promise<unknown> => {
  if (!isWebAddress(url)) throw new Error(`allowed: ${webAddress}`);
  const late = () => controller.abort(new Error(`no answer in ${maxTime} ms`));
  const timer = setTimeout(late, maxTime);
  const {signal} = controller;
  try {
    const response = await fetch(url, {signal, credentials: 'same-origin', referrerPolicy: 'no-referrer'});
    if (!response.ok) throw new Error(`it answers ${response.status}`);
    return JSON.parse(textOf(await bytesOf(response))) as unknown;
  } catch (error) {
    // WebKit rejects with words of its own, not with the reason.
    signal.throwIfAborted();
    // What is refused shall not go on coming.
    controller.abort();
    throw error;
  } finally {
    clearTimeout(timer);
  }
};
