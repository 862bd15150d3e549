/**
 * The height of a page in an iframe. The page inside sends `{type: 'klima-nettverk-height', height: <pixels>}` to its
 * parent whenever its height changes; the script outside sets the height of the iframe that it came from.
 */

const type = 'klima-nettverk-height';

// A page higher than this is a mistake or an attack.
const highest = 100_000;

interface Message {
  readonly type: typeof type;
  readonly height: number;
}

const isMessage = (data: unknown): data is Message => {
  const message = data as Partial<Message> | null;
  return (
    typeof data === 'object' &&
    message?.type === type &&
    typeof message.height === 'number' &&
    message.height > 0 &&
    message.height <= highest
  );
};

/** In the page inside: tells the parent the height of `page`, now and whenever it changes. Holds nothing secret. */
export const tellHeight = (page: HTMLElement): void => {
  if (window.parent === window) return;
  const tell = () => {
    const message: Message = {type, height: Math.ceil(page.getBoundingClientRect().height)};
    window.parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(page);
};

const isFrom = (frame: HTMLIFrameElement, {source, origin}: MessageEvent): boolean =>
  frame.contentWindow === source &&
  URL.canParse(frame.src, document.baseURI) &&
  new URL(frame.src, document.baseURI).origin === origin;

/** In the page outside: gives each iframe the height that its own page tells, and nobody else's. */
export const heedHeights = (): void => {
  window.addEventListener('message', (event) => {
    if (!isMessage(event.data)) return;
    const frame = [...document.querySelectorAll('iframe')].find((each) => isFrom(each, event));
    if (frame) frame.style.height = `${Math.ceil(event.data.height)}px`;
  });
};
