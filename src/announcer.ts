import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Count} from './views/results.js';

/** Holds what screen readers are to be told of the last change; the words are found when it is rendered. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count: Count | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The count to tell; undefined until something has changed. */
  get count(): Count | undefined {
    return this.#count;
  }

  /** Tells, after `pause` milliseconds without a new call, what `current` then says. */
  announce(current: () => Count | undefined, pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#count = current();
      this.#host.requestUpdate();
    }, pause);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
