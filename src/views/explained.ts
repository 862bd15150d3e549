import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {piecesOf, type Piece, type Term} from '../glossary/glossary.js';
import {currentLocale} from '../localization.js';
import type {Translated} from '../networks/network.js';
import {inLocale} from './words.js';

/** Which explanations the reader has opened, each by the network and the term. */
export interface Explanations {
  readonly opened: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
}

/** Shows a text of a card with its hard words explained on demand. */
export type Explain = (text: Translated) => unknown;

const explanation = ({text, term}: Piece) =>
  term
    ? html`<span class="explanation"
        ><strong>${text}:</strong> ${inLocale(term.explanation)}
        <a href=${term.source.url} hreflang=${term.source.lang}
          >${term.source.publisher}<span class="hidden">, ${msg(str`kilde for ordet ${text}`)}</span></a
        ></span
      >`
    : nothing;

/** Explains each hard word where it first stands in the card of `network`. */
export const explainIn = (network: string, {opened, toggle}: Explanations): Explain => {
  const seen = new Set<Term>();
  const keyOf = ({id}: Term) => `${network} ${id}`;
  const isFirst = (term: Term) => !seen.has(term) && Boolean(seen.add(term));
  const word = ({text, term}: Piece) => {
    if (!term) return text;
    const act = () => toggle(keyOf(term));
    const open = opened.has(keyOf(term));
    return html`<button type="button" class="term" aria-expanded=${open} @click=${act}>${text}</button>`;
  };
  return (text) => {
    const pieces = piecesOf(inLocale(text), currentLocale(), isFirst);
    if (pieces.length === 1) return inLocale(text);
    const open = pieces.filter(({term}) => term && opened.has(keyOf(term)));
    return [pieces.map(word), open.map(explanation)];
  };
};
