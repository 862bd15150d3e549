import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Choice} from '../finding/choice.js';
import type {Query} from '../finding/query.js';
import {nameOf} from '../places/places.js';
import {anyInWords} from '../language/formats.js';
import type {Act} from './controls.js';
import {ambitionInWords, focusName} from './words.js';

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
  const {focus, ambition, joinable, text} = query;
  const chosen = [
    placeName(query),
    anyInWords(focus.map(focusName)),
    ambition ? ambitionInWords(ambition) : '',
    joinable ? msg('Vi kan bli med') : '',
    text ? msg(str`søk: «${text}»`) : '',
  ].filter(Boolean);
  return chosen.length ? html`<p class="on-paper">${msg('Utvalg')}: ${chosen.join(' · ')}</p>` : nothing;
};

const loosened = ({focus, ambition, joinable, text}: Query): [label: string, change: Choice][] => {
  const ways: [boolean, string, Choice][] = [
    [Boolean(text), msg('Tøm søket'), {text: ''}],
    [focus.length > 0, msg('Alle fokusområder'), {focus: []}],
    [Boolean(ambition), msg('Alle nivåer av ambisjon'), {ambition: ''}],
    [joinable, msg('Også nettverk dere ikke kan bli med i'), {joinable: false}],
  ];
  return ways.flatMap(([applies, label, change]) => (applies ? [[label, change]] : []));
};

/** When nothing fits: what to loosen, each with a button; none where the page has chosen for the reader. */
export const empty = (query: Query, act: Act | undefined): TemplateResult => {
  const ways = (act ? loosened(query) : []).map(([label, change]) => {
    const loosen = () => act?.(change);
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
