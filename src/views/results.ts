import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {without} from '../finding/choice.js';
import type {Query} from '../finding/query.js';
import {nameOf} from '../places/places.js';
import {facetsInWords, loosened} from './facets.js';
import type {Act} from './model.js';

/** How many networks a change left on show. */
export interface Count {
  readonly shown: number;
  readonly total: number;
}

const placeName = ({municipality, county}: Query): string => nameOf(municipality ?? county ?? '');

/** "24 av 46 nettverk passer for Hamar." */
export const countInWords = ({shown, total}: Count, query: Query): string => {
  const place = placeName(query);
  if (shown === 0) return msg('Ingen nettverk passer.');
  return place
    ? msg(str`${shown} av ${total} nettverk vises for ${place}.`)
    : msg(str`${shown} av ${total} nettverk vises.`);
};

/** What the reader has chosen, in words; for paper. */
export const choiceInWords = (query: Query): unknown => {
  const chosen = [placeName(query), ...facetsInWords(query)].filter(Boolean);
  return chosen.length ? html`<p class="on-paper">${msg('Utvalg')}: ${chosen.join(' · ')}</p>` : nothing;
};

/** When nothing fits: what to loosen, each with a button; none where the page has chosen for the reader. */
export const empty = (query: Query, act: Act | undefined): TemplateResult => {
  const ways = (act ? loosened(query) : []).map(([name, label]) => {
    const loosen = () => act?.(without(name));
    return html`<li><button type="button" @click=${loosen}>${label}</button></li>`;
  });
  return html`<div class="empty">
    ${act ? nothing : html`<p>${msg('Ingen nettverk passer til dette utvalget.')}</p>`}
    ${
      ways.length
        ? html`<p>${msg('Prøv å fjerne et valg:')}</p>
            <ul role="list" class="ways">
              ${ways}
            </ul>`
        : nothing
    }
  </div>`;
};
