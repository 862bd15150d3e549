/**
 * The height of a page in an iframe. The page inside sends `{type: 'klima-nettverk-height', height: <pixels>}` to its
 * parent whenever its height changes, and when the parent asks with `{type: 'klima-nettverk-height?'}`; the script
 * outside gives the iframe that the message came from this height.
 */

import {memoizeByObject} from '../memoize/memoize.js';

const type = 'klima-nettverk-height';
const question = `${type}?`;

type Told = MessageEvent<{readonly type?: unknown; readonly height: number} | null>;

/** In the page inside: tells the parent the height of `page`, when it changes and when asked. Holds nothing secret. */
export const sendHeight = (page: HTMLElement): void => {
  const {parent} = window;
  if (parent === window) return;
  const tell = () => parent.postMessage({type, height: Math.ceil(page.getBoundingClientRect().height)}, '*');
  new ResizeObserver(tell).observe(page);
  window.addEventListener('message', ({source, data}: Told) => {
    if (source === parent && data?.type === question) tell();
  });
};

// Advertisements, chats and videos are in frames too, and none of our business.
const isOurs = ({classList, src}: HTMLIFrameElement): boolean =>
  classList.contains('klima-nettverk') || /^[^?#]*\/(nb|nn|en)\.html(?![^?#])/.test(src);

/** The iframes in `root`, and in the open shadow roots in it. */
const framesIn = (root: ParentNode): HTMLIFrameElement[] =>
  [...root.querySelectorAll('*')].flatMap((each) =>
    each.shadowRoot
      ? framesIn(each.shadowRoot)
      : each.localName === 'iframe'
        ? (each as HTMLIFrameElement)
        : [],
  );

// A page may redirect to https, or to or from `www`; within a sandbox it has no address.
const siteOf = (address: string): string => address.replace(/^\w+:\/\/(www\.)?/, '');

const holdsItsPage = ({src}: HTMLIFrameElement, origin: string): boolean =>
  origin === 'null' || siteOf(src).startsWith(`${siteOf(origin)}/`);

// A window stays in its frame for as long as there is one, so nobody is looked for twice.
const frameOf = memoizeByObject((source: Window): HTMLIFrameElement | undefined => {
  const isIts = ({contentWindow}: HTMLIFrameElement) => contentWindow === source;
  return [...document.querySelectorAll('iframe')].find(isIts) ?? framesIn(document).find(isIts);
});

const heed = (source: Window, origin: string, height: number): void => {
  const frame = frameOf(source);
  if (!frame || !isOurs(frame) || !holdsItsPage(frame, origin)) return;
  const {boxSizing, paddingTop, paddingBottom} = getComputedStyle(frame);
  // Edges are taken off the height there, and the page inside would scroll for ever.
  const edges =
    boxSizing === 'border-box'
      ? frame.offsetHeight - frame.clientHeight + parseFloat(paddingTop) + parseFloat(paddingBottom)
      : 0;
  // More is a mistake or an attack: the full list in a narrow column is 47 000 px high, in a wide one 17 000.
  const maxHeight = Math.max(20_000, 20_000_000 / Math.max(200, frame.offsetWidth));
  frame.style.height = `${Math.min(height, maxHeight) + edges}px`;
};

/** In the page outside: gives each iframe of ours the height that its own page tells, once for each frame drawn. */
export const receiveHeights = (): void => {
  const last = new Map<Window, () => void>();
  window.addEventListener('message', ({source, origin, data}: Told) => {
    // Frames inside a frame may write too, as often as they like.
    if (!source || !('parent' in source) || source.parent !== window || data?.type !== type) return;
    const {height} = data;
    if (!(Number.isFinite(height) && height > 0)) return;
    const isWaiting = last.has(source);
    last.set(source, () => heed(source, origin, height));
    if (isWaiting) return;
    requestAnimationFrame(() => {
      const heedLast = last.get(source);
      last.delete(source);
      heedLast?.();
    });
  });
  // A page that was there before this script has told its height to nobody.
  for (const frame of framesIn(document))
    if (isOurs(frame)) frame.contentWindow?.postMessage({type: question}, '*');
};
