import type {ReactiveController, ReactiveElement} from 'lit';

/**
 * Opens what is folded while it is printed, in browsers whose style sheets cannot: Chromium before 131, Firefox before
 * 143, Safari before 18.4.
 */
export class PrintUnfolding implements ReactiveController {
  readonly #host: ReactiveElement;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (globalThis.CSS?.supports?.('selector(::details-content)')) return;
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }

  readonly #open = (): void => {
    // Some browsers tell twice before they print once.
    this.#opened = [
      ...this.#opened,
      ...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
    ];
    this.#toggle(true);
  };

  readonly #close = (): void => {
    this.#toggle(false);
    this.#opened = [];
  };

  #toggle(isOpen: boolean): void {
    for (const details of this.#opened) details.open = isOpen;
  }
}
