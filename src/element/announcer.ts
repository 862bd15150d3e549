import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Directory} from '../views/directory.js';

/** A sentence on what is on show; its words are found while rendering. */
export type Say = (all: Directory) => string;

/** What screen readers are told: a sentence, and what was on show when it was true. */
export interface Announcement {
  readonly say: Say;
  readonly all: Directory;
  /** Changes with each announcement, so that the same sentence is heard again. */
  readonly isEven: boolean;
}

/** Holds what screen readers are to be told of the last change; the words are found when it is rendered. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #current: () => Directory | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: {readonly say: Say; readonly pause: number} | undefined;
  #announcement: Announcement | undefined;

  constructor(host: ReactiveControllerHost, current: () => Directory | undefined) {
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
    const all = this.#current();
    this.#announcement = all && {say, all, isEven: !this.#announcement?.isEven};
    this.#host.requestUpdate();
  }
}
