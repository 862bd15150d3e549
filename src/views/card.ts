import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from './live.js';
import type {Contact} from './contact.js';
import {isMember, isOnHold, takesPart} from '../finding/place.js';
import type {Query} from '../finding/query.js';
import {currentLocale} from '../language/localization.js';
import type {Network} from '../networks/network.js';
import {mostCompared, sideBySide} from './compare.js';
import {coverageInWords, silhouette} from './coverage.js';
import {dateInWords, yearOf} from '../language/formats.js';
import {explainIn, type Explanations} from './explained.js';
import {facts} from './facts.js';
import {oldMark} from './freshness.js';
import {heading} from './heading.js';
import {reasons} from './reasons.js';
import {report} from './report.js';
import {sources} from './sources.js';
import {ambitionInWords, confirmedInWords, focusName, inLocale, statusInWords} from './words.js';

/** Which networks the reader has picked to compare. */
export interface Picks {
  readonly picked: readonly string[];
  readonly toggle: (id: string) => void;
  /** Opens the comparison and goes there. */
  readonly show: () => void;
}

/** What a card needs besides its network. */
export interface CardContext {
  readonly query: Query;
  /** Whether the reader or the page asked for anything that a network can fit. */
  readonly isNarrowed: boolean;
  /** Ids of networks that the municipality itself says it takes part in. */
  readonly memberOf: readonly string[];
  /** Rank of the card's heading, 3 to 6. */
  readonly rank: number;
  readonly contact: Contact | undefined;
  readonly explanations: Explanations;
  /** Absent where nothing can be compared. */
  readonly picks: Picks | undefined;
}

const title = ({name, website}: Network) =>
  website ? html`<a part="link" href=${website}>${inLocale(name)}</a>` : inLocale(name);

const onHold = (network: Network, query: Query) =>
  isOnHold(network, query) && network.suspended
    ? html`<p class="note">
        ${msg(str`Deltakelsen deres sto på vent i ${dateInWords(network.suspended.asOf)}.`)}
      </p>`
    : nothing;

const badge = (network: Network, {query, memberOf}: CardContext) => {
  const {members, id} = network;
  const sourced = takesPart(network, query)
    ? html`<span class="badge" part="badge"
        >${msg('Dere er med')}${members?.asOf ? ` (${yearOf(members.asOf)})` : nothing}</span
      >`
    : nothing;
  const said = memberOf.includes(id)
    ? html`<span class="badge" part="badge">${msg('Vi er med')}</span>
        <span class="quiet">${msg('sier kommunen selv')}</span>`
    : nothing;
  return html`${sourced}${said}`;
};

const tags = ({focus, ambition}: Network) => {
  const areas = focus.map((each) => html`<li>${focusName(each)}</li>`);
  return html`<ul role="list" class="tags" aria-label=${msg('Fokusområder og ambisjon')}>
    ${areas}
    <li class="ambition">${ambitionInWords(ambition)}</li>
  </ul>`;
};

const isFull = ({picked}: Picks): boolean => picked.length >= mostCompared;

const pick = ({id, name}: Network, picks: Picks) => {
  const {picked, toggle, show} = picks;
  const isPicked = picked.includes(id);
  const isBarred = isFull(picks) && !isPicked;
  const change = () => toggle(id);
  return html`<div class="pick">
    <label class="check">
      <input type="checkbox" .checked=${live(isPicked)} ?disabled=${isBarred} @change=${change} />
      <span>${msg('Sammenlign')}<span class="hidden"> – ${inLocale(name)}</span></span>
    </label>
    ${isBarred ? html`<span>${msg('Fire er valgt')}</span>` : nothing}
    ${
      isPicked && picked.length > 1
        ? html`<button type="button" class="small" @click=${show}>
            ${sideBySide(picked.length)}<span class="hidden"> – ${inLocale(name)}</span>
          </button>`
        : nothing
    }
  </div>`;
};

/** All that a card depends on; while none of it changes, neither does the card. */
export const cardDependencies = (network: Network, context: CardContext): unknown[] => {
  const {query, isNarrowed, memberOf, rank, contact, explanations, picks} = context;
  const isPicked = picks?.picked.includes(network.id);
  const {municipality, county, focus, ambition} = query;
  return [
    network,
    currentLocale(),
    municipality,
    county,
    focus,
    ambition,
    isNarrowed,
    memberOf,
    rank,
    contact,
    explanations.opened,
    isPicked,
    isPicked ? picks?.picked.length : picks && isFull(picks),
  ];
};

/** One network. */
export const card = (network: Network, context: CardContext): TemplateResult => {
  const {query, rank, isNarrowed, memberOf, explanations, contact, picks} = context;
  const explain = explainIn(network.id, explanations);
  return html`<li class="card ${network.status}" part="card" data-network=${network.id}>
    <div class="body">
      <div class="head">
        ${silhouette(network)} ${heading(rank, 'name', title(network), 'title')}
        <p class="meta">
          <span class="coverage">${coverageInWords(network)}</span>
          <span class="status">${statusInWords(network)}</span>
          ${badge(network, context)}
        </p>
      </div>
      ${isNarrowed ? reasons(network, query, isMember(network, query, memberOf)) : nothing}
      <p class="summary">${explain(network.summary)}</p>
      ${onHold(network, query)} ${facts(network, explain)}
      ${network.note ? html`<p class="note">${explain(network.note)}</p>` : nothing} ${tags(network)}
      <div class="foot">
        <p>${msg('Sist bekreftet')}: ${confirmedInWords(network)}${oldMark(network)}</p>
        ${sources(network)} ${report(network, contact)} ${picks ? pick(network, picks) : nothing}
      </div>
    </div>
  </li>`;
};
