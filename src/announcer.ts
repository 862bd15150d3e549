import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Query} from './finding/query.js';
import type {Count} from './views/results.js';

/** What screen readers are told: a count, and the query that it belongs to. */
export interface Announcement extends Count {
  readonly query: Query;
  /** Changes with each announcement, so that the same sentence is heard again. */
  readonly isEven: boolean;
}

/** Holds what screen readers are to be told of the last change; the words are found when it is rendered. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #current: () => (Count & {readonly query: Query}) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause: number | undefined;
  #announcement: Announcement | undefined;

  constructor(host: ReactiveControllerHost, current: () => (Count & {readonly query: Query}) | undefined) {
    this.#host = host;
    this.#current = current;
    host.addController(this);
  }

  /** What to tell; undefined until the reader has changed something. */
  get announcement(): Announcement | undefined {
    return this.#announcement;
  }

  /** Tells what is on show, after `pause` milliseconds without a new call. */
  announce(pause: number): void {
    clearTimeout(this.#timer);
    this.#pause = pause;
    this.#timer = setTimeout(() => this.#tell(), pause);
  }

  /** Takes back what was told, as it is no longer true. */
  clear(): void {
    this.#announcement = undefined;
  }

  hostConnected(): void {
    if (this.#pause !== undefined) this.announce(this.#pause);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #tell(): void {
    this.#pause = undefined;
    const current = this.#current();
    const isEven = !this.#announcement?.isEven;
    this.#announcement = current && {
      shown: current.shown,
      total: current.total,
      query: current.query,
      isEven,
    };
    this.#host.requestUpdate();
  }
}
