import {msg, str} from '@lit/localize';
import {nothing, svg, html, type TemplateResult} from 'lit';
import {countiesOf} from '../finding/place.js';
import {memoizeOne} from '../memoize/memoize.js';
import {outlines} from '../places/outlines.js';
import type {Network} from '../networks/network.js';
import {nameOf} from '../places/places.js';
import {listInWords} from '../language/formats.js';
import {municipalitiesCounted, scopeName} from './words.js';

const land = Object.values(outlines).join('');

const outline = (id: string, path: string) => svg`<path id=${id} d=${path} />`;

/** The outlines that all silhouettes are made of, so that each is parsed once. */
export const outlinesOnce = memoizeOne((): TemplateResult => {
  const paths = Object.entries(outlines).map(([county, path]) => outline(`county-${county}`, path));
  return html`<svg class="hidden" aria-hidden="true"><defs>${outline('land', land)}${paths}</defs></svg>`;
});

const covered = (network: Network): string[] =>
  network.scope === 'regional' ? countiesOf(network).map((county) => `county-${county}`) : ['land'];

/** Norway in small, with what the network covers filled in; the words beside it say the same. */
export const silhouette = (network: Network): TemplateResult => {
  const regional = network.scope === 'regional';
  const state = regional && network.area.counties.length === 0 ? 'covered partly' : 'covered';
  const filled = covered(network).map((id) => svg`<use class=${state} href="#${id}" />`);
  return html`<svg class="silhouette" viewBox="0 0 236 300" aria-hidden="true">
    ${regional ? svg`<use class="land" href="#land" />` : nothing}${filled}
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
