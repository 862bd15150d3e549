import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Found, Group} from '../finding/find.js';
import type {Query} from '../finding/query.js';
import {currentLocale} from '../localization.js';
import {nameOf} from '../places/places.js';
import {card} from './card.js';
import {dateInWords} from './dates.js';
import {heading, type Ranks} from './heading.js';
import {groupName} from './words.js';

/** All that the frame shows. */
export interface Directory {
  readonly found: Found;
  readonly query: Query;
  readonly ranks: Ranks;
  /** The author's heading, empty for none, or undefined for ours. */
  readonly title: string | undefined;
  readonly layout: 'cards' | 'list';
  readonly everywhere: boolean;
  readonly setDate: string;
  readonly showEverywhere: () => void;
  readonly showAll: () => void;
}

const placeOf = ({municipality, county}: Query): string | undefined => {
  const number = municipality ?? county;
  return number && nameOf(number);
};

const title = ({title: given, query, ranks}: Directory) => {
  const place = placeOf(query);
  const text = given ?? (place ? msg(str`Klimanettverk for ${place}`) : msg('Klimanettverk for kommuner'));
  return text ? heading(ranks.title, 'title', text) : nothing;
};

const cards = ({networks}: Group, {query, ranks}: Directory) =>
  html`<ul role="list" class="cards">
    ${repeat(
      networks,
      ({id}) => id,
      (network) => card(network, query, ranks.card),
    )}
  </ul>`;

const groupHeading = (group: Group, {query, ranks}: Directory) =>
  heading(
    ranks.group,
    'group-title',
    html`${groupName(group.name, nameOf(query.county ?? ''))}
      <span class="count">${group.networks.length}</span>`,
  );

const group = (each: Group, directory: Directory) => {
  if (each.name !== 'ended')
    return html`<section class="group">${groupHeading(each, directory)}${cards(each, directory)}</section>`;
  const alone = directory.found.groups.length === 1;
  return html`<details class="group ended" ?open=${alone}>
    <summary>${groupHeading(each, directory)}</summary>
    ${cards(each, directory)}
  </details>`;
};

const elsewhere = ({found, everywhere, showEverywhere}: Directory) =>
  found.elsewhere && !everywhere
    ? html`<button type="button" @click=${showEverywhere}>
        ${
          found.elsewhere === 1
            ? msg('Vis ett nettverk i andre fylker', {id: 'elsewhere.one'})
            : msg(str`Vis ${found.elsewhere} nettverk i andre fylker`, {id: 'elsewhere.other'})
        }
      </button>`
    : nothing;

const beyondMax = ({found, showAll}: Directory) =>
  found.beyondMax
    ? html`<button type="button" @click=${showAll}>${msg(str`Vis alle (${found.beyondMax} til)`)}</button>`
    : nothing;

const empty = ({found}: Directory) =>
  found.groups.length
    ? nothing
    : html`<p class="empty">${msg('Ingen nettverk passer til dette utvalget.')}</p>`;

/** The whole element but its fallback. */
export const directory = (all: Directory): TemplateResult =>
  html`<div class="frame layout-${all.layout}" lang=${currentLocale()}>
    ${title(all)}
    <slot name="intro"
      ><p class="intro">
        ${msg('Nettverk gir erfaringer fra andre kommuner, kompetanse og verktøy. Her ser dere hvilke som finnes.')}
      </p></slot
    >
    ${repeat(
      all.found.groups,
      ({name}) => name,
      (each) => group(each, all),
    )}
    ${empty(all)}
    <p class="more">${elsewhere(all)} ${beyondMax(all)}</p>
    <p class="credit">
      ${msg(str`Opplysningene er samlet ${dateInWords(all.setDate)}.`)}
      ${msg('Omriss av fylkene: © Kartverket (CC BY 4.0), forenklet.')}
    </p>
  </div>`;
