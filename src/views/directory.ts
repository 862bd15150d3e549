import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Settings} from '../attributes.js';
import type {Found, Group} from '../finding/find.js';
import type {Query} from '../finding/query.js';
import {currentLocale} from '../localization.js';
import {nameOf} from '../places/places.js';
import {card, type CardContext} from './card.js';
import {dateInWords} from './dates.js';
import type {Explanations} from './explained.js';
import {staleCopy} from './freshness.js';
import {heading, ranksFrom} from './heading.js';
import {groupName} from './words.js';

/** All that the frame shows. */
export interface Directory extends Settings {
  readonly found: Found;
  readonly setDate: string;
  readonly everywhere: boolean;
  readonly all: boolean;
  readonly explanations: Explanations;
  readonly toggleEverywhere: () => void;
  readonly toggleAll: () => void;
}

const placeOf = ({municipality, county}: Query): string | undefined => {
  const number = municipality ?? county;
  return number && nameOf(number);
};

const ranksOf = ({heading: given, headingLevel}: Directory) => ranksFrom(headingLevel, given !== '');

const title = (all: Directory) => {
  const place = placeOf(all.query);
  const text =
    all.heading ?? (place ? msg(str`Klimanettverk for ${place}`) : msg('Klimanettverk for kommuner'));
  return text ? heading(ranksOf(all).title, 'title', text) : nothing;
};

const cards = ({networks}: Group, all: Directory) => {
  const {query, contact, explanations} = all;
  const context: CardContext = {here: query, rank: ranksOf(all).card, contact, explanations};
  return html`<ul role="list" class="cards">
    ${repeat(
      networks,
      ({id}) => id,
      (network) => card(network, context),
    )}
  </ul>`;
};

const groupHeading = (group: Group, all: Directory) =>
  heading(
    ranksOf(all).group,
    'group-title',
    html`${groupName(group.name, nameOf(all.query.county ?? ''))}
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

const toggle = (expanded: boolean, act: () => void, text: string) =>
  html`<button type="button" aria-expanded=${expanded} @click=${act}>${text}</button>`;

const elsewhere = ({found, everywhere, toggleEverywhere}: Directory) => {
  if (!found.elsewhere) return nothing;
  const show =
    found.elsewhere === 1
      ? msg('Vis ett nettverk i andre fylker', {id: 'elsewhere.one'})
      : msg(str`Vis ${found.elsewhere} nettverk i andre fylker`, {id: 'elsewhere.other'});
  return toggle(everywhere, toggleEverywhere, everywhere ? msg('Skjul nettverk i andre fylker') : show);
};

const beyondMax = ({found, query, all, toggleAll}: Directory) =>
  found.beyondMax
    ? toggle(
        all,
        toggleAll,
        all ? msg(str`Vis bare de første ${query.max ?? 0}`) : msg(str`Vis alle (${found.beyondMax} til)`),
      )
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
    ${staleCopy(all.setDate)}
    <p class="credit">
      ${msg(str`Opplysningene er samlet ${dateInWords(all.setDate)}.`)}
      ${msg('Omriss av fylkene: © Kartverket (CC BY 4.0), forenklet.')}
    </p>
  </div>`;
