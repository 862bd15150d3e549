import type {LitElement, ReactiveController} from 'lit';
import type {ErrorDetail} from '../events.js';
import {bundledNetworks} from '../networks/bundled.js';
import type {Fault} from '../networks/json-schema.js';
import {loadJson} from '../networks/load.js';
import type {Network} from '../networks/network.js';
import {mergeOwn} from '../networks/merge.js';
import {onceParsed} from '../page/parsed.js';
import {maxLines} from '../page/console.js';

/** The networks of one element: the bundled ones, with own data from `src` or a JSON child put over them. */
export class OwnData implements ReactiveController {
  networks: readonly Network[] = bundledNetworks();
  /** Whether a file is on its way. */
  isLoading = false;
  /** Whether own data could not be read at all. */
  hasFailed = false;
  readonly #host: LitElement;
  #abort: AbortController | undefined;
  #source = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    onceParsed(document, this.#readChild);
  }

  /** Reads the file at `src`, unless it has been read; an empty one gives the bundled networks back. */
  read(src: string): void {
    if (src === this.#source) return;
    this.#source = src;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.isLoading = src !== '';
    this.hasFailed = false;
    if (src) void this.#fetch(src, this.#abort);
    else this.#readChild();
  }

  readonly #readChild = (): void => {
    if (this.#source) return;
    const child = this.#host.querySelector(':scope > script[type="application/json"]');
    if (child) this.#use(() => JSON.parse(child.textContent) as unknown, 'the JSON inside the element');
    else this.#set(bundledNetworks());
  };

  async #fetch(src: string, controller: AbortController): Promise<void> {
    const isCurrent = () => this.#abort === controller;
    try {
      const data = await loadJson(new URL(src, this.#host.baseURI), controller);
      if (isCurrent()) this.#use(() => data, src);
    } catch (error) {
      if (isCurrent()) this.#fail(src, error);
    }
  }

  #use(data: () => unknown, where: string): void {
    try {
      const {networks, faults} = mergeOwn(bundledNetworks(), data());
      // What is no list of networks at all gives the very same back.
      this.hasFailed = networks === bundledNetworks();
      this.#set(networks);
      this.#tell(faults.map(({path, message}) => ({path: `${where}: ${path}`, message})));
    } catch (error) {
      this.#fail(where, error);
    }
  }

  #fail(path: string, error: unknown): void {
    this.hasFailed = true;
    this.#set(bundledNetworks());
    this.#tell([{path, message: error instanceof Error ? error.message : String(error)}]);
  }

  #set(networks: readonly Network[]): void {
    if (this.networks === networks && !this.isLoading && !this.hasFailed) return;
    this.isLoading = false;
    this.networks = networks;
    this.#host.requestUpdate();
  }

  #tell(faults: readonly Fault[]): void {
    if (faults.length === 0) return;
    for (const {path, message} of faults.slice(0, maxLines))
      console.warn?.(`<klima-nettverk> ${path}: ${message}.`);
    if (faults.length > maxLines) console.warn?.(`<klima-nettverk> … and ${faults.length - maxLines} more.`);
    const detail: ErrorDetail = {faults};
    this.#host.dispatchEvent(
      new CustomEvent('klima-nettverk-error', {detail, bubbles: true, composed: true}),
    );
  }
}
