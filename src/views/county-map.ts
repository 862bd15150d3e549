/* eslint lit-a11y/click-events-have-key-events: "off" -- the select beside the map is the way by keyboard */
import {msg} from '@lit/localize';
import {html, isServer, nothing, svg, type TemplateResult} from 'lit';
import {compareTexts} from '../language/alphabet.js';
import {outlines} from '../places/outlines.js';
import {counties, nameOf} from '../places/places.js';

// County, x and y of each number; the smallest counties have theirs outside, with a line to it and their name.
const labels =
  '11 17 281 15 42 202 18 97 137 33 41 250 34 63 229 40 38 273 42 25 291 46 21 230 50 88 162 55 143 62 56 186 46 ' +
  '03 95 243 32 95 259 31 95 275 39 95 291';
const outside = '95';
const lines = 'M65 257L93 239M74 261L93 255M71 272L93 271M56 274L65 287H93';

// A server cannot render bindings in the title of a picture; the words beside the map are there without it.
const tooltip = (number: string) => (isServer ? nothing : svg`<title>${nameOf(number)}</title>`);

const title = () => msg('Regionale nettverk i hvert fylke');

/** "Agder 2", for each county. */
const inWords = (networks: ReadonlyMap<string, number>): string[] =>
  [...counties()]
    .sort((a, b) => compareTexts(a.name, b.name))
    .map(({number, name}) => `${name} ${networks.get(number) ?? 0}`);

/**
 * The counties of Norway, each with the number of its regional networks, and in a stronger colour the more there are.
 * A click picks a county, or lets it go when it is picked already.
 */
export const countyMap = (
  networks: ReadonlyMap<string, number>,
  chosen: string | undefined,
  pick: (county: string) => void,
): TemplateResult => {
  const countOf = (number: string) => networks.get(number) ?? 0;
  const listed = inWords(networks).join(', ');
  const act = ({target}: Event) => {
    const {county} = (target as SVGElement).dataset;
    if (county) pick(county === chosen ? '' : county);
  };
  // The last is on top: the line around the chosen one is not to be covered.
  const order = Object.keys(outlines).sort((a, b) => Number(a === chosen) - Number(b === chosen));
  const shapes = order.map((number) => {
    const shade = `shade-${Math.min(countOf(number), 4)}`;
    return svg`<path data-county=${number} class="${shade} ${number === chosen ? 'chosen' : ''}" d=${outlines[number]}>
      ${tooltip(number)}
    </path>`;
  });
  const numbers = [...labels.matchAll(/(\d+) (\d+) (\d+)/g)].map(([, number = '', x, y]) => {
    const name = x === outside ? nameOf(number) : '';
    return svg`<text class=${name && 'named'} data-county=${number} x=${x} y=${y}>${name} ${countOf(number)}</text>`;
  });
  return html`<div class="map">
    <svg class="county-map" viewBox="0 0 236 300" role="img" aria-label="${title()}: ${listed}">
      <g aria-hidden="true" font-size="12" @click=${act}>
        ${shapes}
        <path class="lines" d=${lines} />
        <circle class="hit" data-county="03" cx="65" cy="258" r="10" />
        ${numbers}
      </g>
    </svg>
    <p class="meta quiet">${title()}. ${msg('Jo sterkere farge, jo flere.')}</p>
  </div>`;
};

/** The numbers of the map in text, at every width. */
export const countyList = (networks: ReadonlyMap<string, number>): TemplateResult => {
  const items = inWords(networks).map((each) => html`<li>${each}</li>`);
  return html`<details>
    <summary>${title()}</summary>
    <ul role="list" class="tags">
      ${items}
    </ul>
  </details>`;
};
