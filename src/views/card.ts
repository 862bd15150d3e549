import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from './live.js';
import {isMember, isOnHold, takesPart} from '../finding/place.js';
import type {Query} from '../finding/query.js';
import {currentLocale} from '../language/localization.js';
import type {Network} from '../networks/network.js';
import {maxCompared, sideBySide} from './compare.js';
import {coverageInWords, silhouette} from './coverage.js';
import {dateInWords, yearOf} from '../language/formats.js';
import {explainIn} from './explained.js';
import {facts} from './facts.js';
import {oldMark} from './freshness.js';
import {heading} from './heading.js';
import type {Actions, Model} from './model.js';
import {reasons} from './reasons.js';
import {report} from './report.js';
import {sources} from './sources.js';
import {ambitionInWords, confirmedInWords, focusName, inLocale, statusInWords} from './words.js';

/** What a card needs besides its network. */
export interface CardContext extends Pick<
  Model,
  'query' | 'memberOf' | 'contact' | 'today' | 'opened' | keyof Actions
> {
  /** Whether the reader or the page asked for anything that a network can fit. */
  readonly isNarrowed: boolean;
  /** Rank of the card's heading, 3 to 6. */
  readonly rank: number;
  /** Ids of the networks that are picked to compare; absent where nothing can be. */
  readonly pickedIds: readonly string[] | undefined;
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

const isFull = (pickedIds: readonly string[]): boolean => pickedIds.length >= maxCompared;

const pick = (
  {id, name}: Network,
  pickedIds: readonly string[],
  {togglePick, showComparison}: CardContext,
) => {
  const isPicked = pickedIds.includes(id);
  const isBarred = isFull(pickedIds) && !isPicked;
  const change = () => togglePick(id);
  return html`<div class="pick">
    <label class="check">
      <input type="checkbox" .checked=${live(isPicked)} ?disabled=${isBarred} @change=${change} />
      <span>${msg('Sammenlign')}<span class="hidden"> – ${inLocale(name)}</span></span>
    </label>
    ${isBarred ? html`<span>${msg('Fire er valgt')}</span>` : nothing}
    ${
      isPicked && pickedIds.length > 1
        ? html`<button type="button" class="small" @click=${showComparison}>
            ${sideBySide(pickedIds.length)}<span class="hidden"> – ${inLocale(name)}</span>
          </button>`
        : nothing
    }
  </div>`;
};

/** All that a card depends on; while none of it changes, neither does the card. */
export const cardDependencies = (network: Network, context: CardContext): unknown[] => {
  const {query, isNarrowed, memberOf, rank, contact, opened, pickedIds} = context;
  const isPicked = pickedIds?.includes(network.id);
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
    opened,
    isPicked,
    isPicked ? pickedIds?.length : pickedIds && isFull(pickedIds),
  ];
};

/** One network. */
export const card = (network: Network, context: CardContext): TemplateResult => {
  const {query, rank, isNarrowed, memberOf, contact, today, pickedIds} = context;
  const explain = explainIn(network.id, context);
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
        <p>${msg('Sist bekreftet')}: ${confirmedInWords(network)}${oldMark(network, today)}</p>
        ${sources(network)} ${report(network, contact)}
        ${pickedIds ? pick(network, pickedIds, context) : nothing}
      </div>
    </div>
  </li>`;
};
