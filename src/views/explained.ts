import {msg, str} from '@lit/localize';
import {html, isServer} from 'lit';
import {piecesOf, type Piece, type Term} from '../glossary/glossary.js';
import {currentLanguage} from '../language/localization.js';
import type {Translated} from '../networks/network.js';
import type {Model} from './model.js';
import {inLocale} from './words.js';

/** Shows a text of a card with its hard words explained on demand. */
export type Explain = (text: Translated) => unknown;

const explanation = (text: string, {explanation: meaning, source}: Term) =>
  html`<span class="explanation"
    ><strong>${text}:</strong> ${inLocale(meaning)}
    <a href=${source.url} hreflang=${source.lang}
      >${source.publisher}<span class="hidden"> – ${msg(str`kilde for ordet ${text}`)}</span></a
    ></span
  >`;

/** Explains each hard word where it first stands in the card of `network`. */
export const explainIn = (
  network: string,
  {opened, toggleExplanation}: Pick<Model, 'opened' | 'toggleExplanation'>,
): Explain => {
  const seen = new Set<Term>();
  const keyOf = ({id}: Term) => `${network} ${id}`;
  const isFirst = (term: Term) => !seen.has(term) && Boolean(seen.add(term));
  // What a server renders is read without script too, where no button would open anything.
  const isOpen = (term: Term) => isServer || opened.has(keyOf(term));
  const word = ({text, term}: Piece) => {
    if (!term) return text;
    if (isServer) return html`<span class="term">${text}</span>`;
    const act = () => toggleExplanation(keyOf(term), () => `${text}: ${inLocale(term.explanation)}`);
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen(term)) return;
      // Or the browser closes the dialog that it stands in.
      event.preventDefault();
      act();
    };
    return html`<button
      type="button"
      class="term"
      aria-expanded=${isOpen(term)}
      @click=${act}
      @keydown=${close}
    >
      ${text}<span class="hidden"> – ${msg('forklaring')}</span>
    </button>`;
  };
  return (text) => {
    const pieces = piecesOf(inLocale(text), currentLanguage().ofData, isFirst);
    if (pieces.length === 1) return inLocale(text);
    const explanations = pieces.flatMap(({text: form, term}) =>
      term && isOpen(term) ? explanation(form, term) : [],
    );
    return [pieces.map(word), explanations];
  };
};
