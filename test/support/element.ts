import {fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';
import {bundledNetworks} from '../../src/networks/bundled.js';
import type {Network} from '../../src/networks/network.js';

type Attributes = Readonly<Record<string, string>>;

/** An element on the page with these attributes, and own networks if given, after its first update. */
export const element = async (
  attributes: Attributes = {},
  networks?: readonly object[],
): Promise<KlimaNettverk> => {
  const host = document.createElement('klima-nettverk');
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  if (networks)
    host.append(
      Object.assign(document.createElement('script'), {
        type: 'application/json',
        textContent: JSON.stringify({networks}),
      }),
    );
  const holder = await fixture<HTMLElement>(html`<div>${host}</div>`);
  await host.updateComplete;
  return holder.firstElementChild as KlimaNettverk;
};

export const inside = (host: Element): ShadowRoot => host.shadowRoot as ShadowRoot;

export const all = <E extends Element = HTMLElement>(host: Element, selector: string): E[] => [
  ...inside(host).querySelectorAll<E>(selector),
];

export const cardOf = (host: Element, id: string): HTMLElement => {
  const card = all(host, '[part~="card"]').find(({dataset}) => dataset.network === id);
  if (!card) throw new Error(`no card for ${id}`);
  return card;
};

export const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '')
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const headings = (host: Element): {rank: number; text: string}[] =>
  all(host, 'h1, h2, h3, h4, h5, h6').map((node) => ({rank: Number(node.localName[1]), text: textOf(node)}));

export const network = (id: string): Network => {
  const found = bundledNetworks().find((each) => each.id === id);
  if (!found) throw new Error(`no network ${id}`);
  return found;
};

/** Waits for what others must do first: a request, a timer, a key. However long it takes on a busy machine. */
export const until = (isSo: () => unknown, what: string): Promise<void> =>
  waitUntil(async () => Boolean(await isSo()), what, {interval: 10, timeout: 120_000});

/** Lines written to `console.warn` and `console.error` while `act` runs. */
export const consoleDuring = async (act: () => Promise<unknown>): Promise<string[]> => {
  const {warn, error} = console;
  const lines: string[] = [];
  console.warn = console.error = (...args: unknown[]) => lines.push(args.map(String).join(' '));
  try {
    await act();
  } finally {
    Object.assign(console, {warn, error});
  }
  return lines;
};

/** Waits until the list of places is filled, which is done after the first sight; nothing else changes by itself. */
export const placesListed = (host: Element): Promise<void> =>
  until(() => all(host, 'option').length > 357, 'the list of places filled');
