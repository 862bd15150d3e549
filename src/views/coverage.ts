import {msg, str} from '@lit/localize';
import {nothing, svg, html, type TemplateResult} from 'lit';
import {countiesOf} from '../finding/place.js';
import {outlines} from '../generated/places.js';
import type {Network} from '../networks/network.js';
import {nameOf} from '../places/places.js';
import {listInWords} from './dates.js';
import {municipalitiesCounted, scopeName} from './words.js';

const land = Object.values(outlines).join('');

const covered = (network: Network): string =>
  network.scope === 'regional'
    ? countiesOf(network)
        .map((county) => outlines[county] ?? '')
        .join('')
    : land;

/** Norway in small, with what the network covers filled in; the words beside it say the same. */
export const silhouette = (network: Network): TemplateResult => {
  const partly = network.area.counties.length === 0;
  return html`<svg class="silhouette" viewBox="0 0 236 300" aria-hidden="true">
    ${svg`<path class="land" d=${land} />${
      covered(network)
        ? svg`<path class=${partly && network.scope === 'regional' ? 'covered partly' : 'covered'} d=${covered(network)} />`
        : nothing
    }`}
  </svg>`;
};

/** What the network covers, in words. */
export const coverageInWords = (network: Network): string => {
  const scope = scopeName(network.scope);
  if (network.scope !== 'regional') return scope;
  const {municipalities, counties} = network.area;
  const names = listInWords(countiesOf(network).map(nameOf));
  const place = counties.length
    ? names
    : msg(str`${municipalitiesCounted(municipalities.length)} i ${names}`);
  return `${scope}, ${place}`;
};
