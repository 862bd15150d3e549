import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Announcement, Model, Say} from '../views/model.js';

/** Holds what screen readers are to be told of the last change; the words are found when it is rendered. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #current: () => Model | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: {readonly say: Say; readonly pause: number} | undefined;
  #announcement: Announcement | undefined;

  constructor(host: ReactiveControllerHost, current: () => Model | undefined) {
    this.#host = host;
    this.#current = current;
    host.addController(this);
  }

  /** What to tell; undefined until something has changed. */
  get announcement(): Announcement | undefined {
    return this.#announcement;
  }

  /** Tells of what is on show, after `pause` milliseconds without a new call. */
  announce(say: Say, pause = 0): void {
    clearTimeout(this.#timer);
    this.#waiting = {say, pause};
    this.#timer = setTimeout(() => this.#tell(say), pause);
  }

  /** Takes back what was told, as it is no longer true. */
  clear(): void {
    this.#announcement = undefined;
  }

  hostConnected(): void {
    if (this.#waiting) this.announce(this.#waiting.say, this.#waiting.pause);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #tell(say: Say): void {
    this.#waiting = undefined;
    const model = this.#current();
    this.#announcement = model && {say, model, isEven: !this.#announcement?.isEven};
    this.#host.requestUpdate();
  }
}
