import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {active, withLocale} from './active-locale.js';
import {allLocales, sourceLocale} from '../generated/locale-codes.js';
import {languages, type Language, type Locale} from './languages.js';
import './messages.js';

export {allLocales, withLocale, type Locale};

/** The host of the shadow root that an element is in, which may be of another window. */
const hostOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;
};

/** `element`, or the host around it that names a language: `:lang()` ends at shadow roots in Firefox, and lags behind in WebKit. */
const placeOf = (element: Element): Element => {
  const host = hostOf(element);
  return host && !element.closest('[lang]') ? placeOf(host) : element;
};

/** The locale that `element` is in, as CSS `:lang()` sees it across ancestors and shadow roots; else bokmål. */
export const localeOf = (element: Element): Locale => {
  const place = placeOf(element);
  return allLocales.find((locale) => place.matches(`:lang(${locale})`)) ?? sourceLocale;
};

/** The locale of the update under way. Only templates may ask; elsewhere it is bokmål. */
export const currentLocale = (): Locale => active;

/** What is known of that locale. */
export const currentLanguage = (): Language => languages[active];

/** Renders the host anew when `lang` changes on it or on anything around it, through shadow roots too. */
export class LanguageObserver implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  #seen: Locale | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#update());
    for (let each: Element | undefined = this.#host; each; each = hostOf(each))
      this.#observer.observe(each.getRootNode(), {attributeFilter: ['lang'], subtree: true});
    if (this.#seen !== undefined) this.#update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #update(): void {
    if (localeOf(this.#host) !== this.#seen) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#seen = localeOf(this.#host);
  }
}
