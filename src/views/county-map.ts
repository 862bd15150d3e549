/* eslint lit-a11y/click-events-have-key-events: "off" -- the select beside the map is the way by keyboard */
import {msg, str} from '@lit/localize';
import {html, isServer, nothing, svg, type TemplateResult} from 'lit';
import {outlines} from '../generated/places.js';
import {counties, nameOf} from '../places/places.js';

// Last drawn is on top, and Oslo is too small to hit without a disc around it.
const oslo = {number: '03', x: 65, y: 258, radius: 10};
const drawn = [...Object.keys(outlines).filter((number) => number !== oslo.number), oslo.number];

// A server cannot render bindings in the title of a picture; the words beside the map are there without it.
const tooltip = (number: string, count: number) =>
  isServer ? nothing : svg`<title>${nameOf(number)}: ${count}</title>`;

const shade = (count: number): string => `shade-${Math.min(count, 4)}`;

/**
 * The counties of Norway, the darker the more regional networks there are. A click picks a county, or lets it go when
 * it is picked already.
 */
export const countyMap = (
  networks: ReadonlyMap<string, number>,
  chosen: string | undefined,
  pick: (county: string) => void,
): TemplateResult => {
  const countOf = (number: string) => networks.get(number) ?? 0;
  const listed = counties()
    .map(({number, name}) => `${name} ${countOf(number)}`)
    .join(', ');
  const act = ({target}: Event) => {
    const {county} = (target as SVGElement).dataset;
    if (county) pick(county === chosen ? '' : county);
  };
  const shapes = drawn.map((number) => {
    const state = number === chosen ? 'chosen' : shade(countOf(number));
    return svg`<path data-county=${number} class=${state} d=${outlines[number]}>
      ${tooltip(number, countOf(number))}
    </path>`;
  });
  return html`<svg
    class="county-map"
    viewBox="0 0 236 300"
    role="img"
    aria-label=${msg(str`Kart med antall regionale nettverk i hvert fylke: ${listed}`)}
    @click=${act}
  >
    <g aria-hidden="true">
      ${shapes}${svg`<circle class="hit" data-county=${oslo.number} cx=${oslo.x} cy=${oslo.y} r=${oslo.radius}>
        ${tooltip(oslo.number, countOf(oslo.number))}
      </circle>`}
    </g>
  </svg>`;
};
