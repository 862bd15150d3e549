import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {reasonsFor, type Reason} from '../finding/fit.js';
import type {Query} from '../finding/query.js';
import type {Network} from '../networks/network.js';
import {nameOf} from '../places/places.js';
import {listInWords, numberInWords} from '../language/formats.js';
import {ambitionInWords, focusName} from './words.js';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const inWords = (reason: Reason, network: Network): string => {
  switch (reason.kind) {
    case 'covers':
      return msg(str`dekker ${nameOf(reason.place)}`);
    case 'participants':
      return msg(str`har deltakere i ${nameOf(reason.county)}`);
    case 'not-here':
      return msg(str`dekker ikke ${nameOf(reason.place)}`);
    case 'focus':
      return listInWords(reason.focus.map((each) => lower(focusName(each))));
    case 'ambition':
      return lower(ambitionInWords(network.ambition));
    case 'open':
      return msg('åpent for nye');
    case 'population':
      return msg(str`krever minst ${numberInWords(reason.atLeast)} innbyggere`);
  }
};

const isCaveat = ({kind}: Reason): boolean => kind === 'not-here' || kind === 'population';

/** Why the network fits what the reader has chosen, and what stands in the way. */
export const reasons = (network: Network, query: Query, isMember: boolean): unknown => {
  const all = reasonsFor(network, query, isMember);
  const said = (list: readonly Reason[]) => list.map((reason) => inWords(reason, network)).join(' · ');
  const caveats = all.filter(isCaveat);
  const fits = all.filter((reason) => !isCaveat(reason));
  if (all.length === 0) return nothing;
  return html`<div class="reasons">
    ${fits.length ? html`<p><strong>${msg('Passer fordi')}:</strong> ${said(fits)}</p>` : nothing}
    ${caveats.length ? html`<p><strong>${msg('Merk')}:</strong> ${said(caveats)}</p>` : nothing}
  </div>`;
};
