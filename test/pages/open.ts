import type {KlimaNettverk} from '../../src/klima-nettverk.js';

/** What happened on a page: policy violations, uncaught errors, lines in the console. */
export interface Seen {
  readonly violations: string[];
  readonly errors: string[];
  readonly console: string[];
}

export interface TestPage {
  readonly document: Document;
  readonly window: Window & {readonly seen: Seen; readonly customElements: CustomElementRegistry};
  readonly elements: KlimaNettverk[];
}

export interface PageOptions {
  readonly body: string;
  readonly head?: string;
  readonly lang?: string;
  readonly csp?: string;
  readonly kind?: 'html' | 'quirks' | 'xhtml';
  readonly doctype?: string;
}

export const script = '<script src="/test-page/klima-nettverk.js"></script>';

const frames: HTMLIFrameElement[] = [];

/** Opens a whole page of its own, with the built embed file at hand, and waits until it has loaded. */
export const openPage = async (options: PageOptions): Promise<TestPage> => {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = `/test-page?${new URLSearchParams({...options}).toString()}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const page = frame.contentDocument as Document;
  const elements = [...page.querySelectorAll('klima-nettverk')];
  await Promise.all(elements.map((element) => element.updateComplete));
  return {document: page, window: frame.contentWindow as TestPage['window'], elements};
};

export const closePages = (): void => {
  for (const frame of frames.splice(0)) frame.remove();
};

export const shadow = (element: Element | undefined): ShadowRoot => {
  if (!element?.shadowRoot) throw new Error('no shadow root');
  return element.shadowRoot;
};

/** Whether an element shows a card; it may not be upgraded yet. */
export const isAtWork = (element: Element | undefined): boolean =>
  Boolean(element?.shadowRoot?.querySelector('[part~="card"]'));

export const cardIds = (element: Element | undefined): string[] =>
  [...shadow(element).querySelectorAll<HTMLElement>('[part~="card"]')].map(
    ({dataset}) => dataset.network ?? '',
  );
