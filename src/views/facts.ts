import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Network} from '../networks/network.js';
import {dateInWords} from '../language/formats.js';
import type {Explain} from './explained.js';
import {participants} from './participants.js';
import {costInWords, isStated, inLocale, joiningInWords} from './words.js';

/** When it began, and when it ended or is planned to end. */
export const period = ({since, until, plannedUntil}: Network): string => {
  if (since && until) return `${dateInWords(since)}–${dateInWords(until)}`;
  if (until) return msg(str`Til ${dateInWords(until)}`);
  if (!since) return msg('Ikke kjent');
  return plannedUntil
    ? msg(str`${dateInWords(since)}, etter planen til ${dateInWords(plannedUntil)}`)
    : dateInWords(since);
};

/** The way of joining stands first, unless the sentence itself is all that can be said. */
const joiningFirst = (network: Network): string | undefined =>
  network.whoCanJoin && (network.status === 'ended' || network.joining === 'unknown')
    ? undefined
    : joiningInWords(network);

/** Who can join, as one text. */
export const joiningWithDetails = (network: Network): string => {
  const details = network.whoCanJoin ? inLocale(network.whoCanJoin) : '';
  return [joiningFirst(network), details].filter(Boolean).join('. ');
};

/** What joining binds to, as one text. */
export const commitmentInWords = ({commitment}: Network): string =>
  commitment ? inLocale(commitment) : msg('Ikke kjent');

const whoCanJoin = (network: Network, explain: Explain) => {
  const first = joiningFirst(network);
  if (!network.whoCanJoin) return first;
  return html`${first ? html`<strong>${first}.</strong> ` : nothing}${explain(network.whoCanJoin)}`;
};

const howToJoin = ({name, joinUrl, joining}: Network) =>
  joinUrl && joining !== 'closed'
    ? html`<a class="join" href=${joinUrl}
        >${msg('Slik blir dere med')}<span class="hidden"> – ${inLocale(name)}</span></a
      >`
    : nothing;

/** A term, and what is known of it; undefined where no source says anything. */
type Fact = readonly [term: string, value: unknown, size?: 'long' | 'short'];

const fact = ([term, value, size = 'long']: Fact) =>
  html`<div class=${size}>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

/** What no source says stands together at the end, so that it is said without taking room. */
const unknownAtTheEnd = (all: readonly Fact[]): Fact[] => {
  const isUnknown = ([, value]: Fact) => value === undefined;
  const terms = all.filter(isUnknown).map(([term]) => term);
  const known = all.filter((each) => !isUnknown(each));
  return terms.length ? [...known, [msg('Står ikke i kildene'), terms.join(' · ')]] : known;
};

/** The definition list of a card. */
export const facts = (network: Network, explain: Explain): TemplateResult => {
  const {commitment, cost, since, until, organiser} = network;
  const all = unknownAtTheEnd([
    [msg('Hvem kan bli med'), html`${whoCanJoin(network, explain)} ${howToJoin(network)}`],
    [msg('Dette binder dere dere til'), commitment ? explain(commitment) : undefined],
    [msg('Deltakere'), participants(network)],
    [msg('Kostnad'), isStated(cost) ? costInWords(cost) : undefined, cost.text ? 'long' : 'short'],
    [until ? msg('Periode') : msg('Siden'), since || until ? period(network) : undefined, 'short'],
    [msg('Drives av'), inLocale(organiser)],
  ]);
  const list = all.map(fact);
  return html`<dl>${list}</dl>`;
};
