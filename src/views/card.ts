import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Contact} from '../contact.js';
import {isOnHold, takesPart, type Here} from '../finding/place.js';
import type {Network} from '../networks/network.js';
import {coverageInWords, silhouette} from './coverage.js';
import {dateInWords, yearOf} from './dates.js';
import {explainIn, type Explain, type Explanations} from './explained.js';
import {oldMark} from './freshness.js';
import {heading} from './heading.js';
import {participants} from './participants.js';
import {report} from './report.js';
import {sources} from './sources.js';
import {
  ambitionInWords,
  confirmedInWords,
  costInWords,
  focusName,
  inLocale,
  joiningInWords,
  statusInWords,
} from './words.js';

/** What a card needs besides its network. */
export interface CardContext {
  /** The reader's own place; decides what is said about taking part. */
  readonly here: Here;
  /** Rank of the card's heading, 3 to 6. */
  readonly rank: number;
  readonly contact: Contact | undefined;
  readonly explanations: Explanations;
}

const title = ({name, website}: Network) =>
  website ? html`<a part="link" href=${website}>${inLocale(name)}</a>` : inLocale(name);

const fact = (term: string, value: unknown, size: 'long' | 'short' = 'long') =>
  html`<div class=${size}>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

const whoCanJoin = (network: Network, explain: Explain) => {
  const {whoCanJoin: who, joining, status} = network;
  if (!who) return joiningInWords(network);
  const saysItself = status === 'ended' || joining === 'unknown';
  return saysItself ? explain(who) : html`<strong>${joiningInWords(network)}.</strong> ${explain(who)}`;
};

const howToJoin = ({name, joinUrl, joining}: Network) =>
  joinUrl && joining !== 'closed'
    ? html`<a href=${joinUrl}>${msg('Slik blir dere med')}<span class="hidden">: ${inLocale(name)}</span></a>`
    : nothing;

const period = ({since, until, plannedUntil}: Network): string => {
  if (since && until) return `${dateInWords(since)}–${dateInWords(until)}`;
  if (until) return msg(str`Til ${dateInWords(until)}`);
  if (!since) return msg('Ikke kjent');
  return plannedUntil
    ? msg(str`${dateInWords(since)}, etter planen til ${dateInWords(plannedUntil)}`)
    : dateInWords(since);
};

const facts = (network: Network, explain: Explain) =>
  html`<dl>
    ${fact(msg('Hvem kan bli med'), html`${whoCanJoin(network, explain)} ${howToJoin(network)}`)}
    ${fact(
      msg('Dette binder dere dere til'),
      network.commitment ? explain(network.commitment) : msg('Ikke kjent'),
    )}
    ${fact(msg('Deltakere'), participants(network))}
    ${fact(msg('Kostnad'), costInWords(network.cost), network.cost.text ? 'long' : 'short')}
    ${fact(network.until ? msg('Periode') : msg('Siden'), period(network), network.cost.text ? 'long' : 'short')}
    ${fact(msg('Drives av'), inLocale(network.organiser))}
  </dl>`;

const onHold = (network: Network, here: Here) =>
  isOnHold(network, here) && network.suspended
    ? html`<p class="note">
        ${msg(str`Deltakelsen deres sto på vent i ${dateInWords(network.suspended.asOf)}.`)}
      </p>`
    : nothing;

const badge = (network: Network, here: Here) => {
  if (!takesPart(network, here)) return nothing;
  const asOf = network.members?.asOf;
  return html`<span class="badge" part="badge"
    >${msg('Dere er med')}${asOf ? ` (${yearOf(asOf)})` : nothing}</span
  >`;
};

const tags = ({focus, ambition}: Network) => {
  const areas = focus.map((each) => html`<li>${focusName(each)}</li>`);
  return html`<ul role="list" class="tags" aria-label=${msg('Fokusområder og ambisjon')}>
    ${areas}
    <li class="ambition">${ambitionInWords(ambition)}</li>
  </ul>`;
};

/** One network. */
export const card = (network: Network, {here, rank, contact, explanations}: CardContext): TemplateResult => {
  const explain = explainIn(network.id, explanations);
  return html`<li class="card ${network.status}" part="card" data-network=${network.id}>
    <header>
      ${silhouette(network)} ${heading(rank, 'name', title(network), 'title')}
      <p class="meta">
        <span class="coverage">${coverageInWords(network)}</span>
        <span class="status">${statusInWords(network)}</span>
        ${badge(network, here)}
      </p>
    </header>
    <p class="summary">${explain(network.summary)}</p>
    ${onHold(network, here)} ${facts(network, explain)}
    ${network.note ? html`<p class="note">${explain(network.note)}</p>` : nothing} ${tags(network)}
    <footer>
      <p>${confirmedInWords(network)}${oldMark(network)}</p>
      ${sources(network)} ${report(network, contact)}
    </footer>
  </li>`;
};
