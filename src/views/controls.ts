import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {currentLocale, type Locale} from '../language/localization.js';
import {memoizeByObject} from '../memoize/memoize.js';
import {placesByCounty} from '../places/by-county.js';
import {nameOf, type Place} from '../places/places.js';
import {countyList, countyMap} from './county-map.js';
import {facetControls, option, valueOf} from './facets.js';
import {live} from './live.js';
import type {Model} from './model.js';

const label = ({number, parallelNames}: Place): string => [nameOf(number), ...parallelNames].join(' – ');

// Not by templates: they cost ten times as much for so many.
const placeOptions = (chosen: string): DocumentFragment => {
  const all = document.createDocumentFragment();
  const optionFor = (value: string, text: string) => new Option(text, value, false, value === chosen);
  for (const [{name, number}, inside] of placesByCounty()) {
    const group = document.createElement('optgroup');
    group.label = name;
    group.append(
      optionFor(number, `${name} (${msg('hele fylket')})`),
      ...inside.map((place) => optionFor(place.number, label(place))),
    );
    all.append(group);
  }
  return all;
};

type OptionsOf = (chosen: string, hasPlaces: boolean) => unknown;

/** The options of the list that this action fills, made anew only in another language. */
const optionsOf = memoizeByObject((): OptionsOf => {
  let made: {readonly locale: Locale; readonly options: DocumentFragment} | undefined;
  return (chosen, hasPlaces) => {
    const locale = currentLocale();
    if (hasPlaces && made?.locale !== locale) made = {locale, options: placeOptions(chosen)};
    return made?.options ?? nothing;
  };
});

const place = ({query, hasPlaces, act, listPlaces}: Model) => {
  const chosen = query.municipality ?? query.county ?? '';
  const pick = (event: Event) => act({place: valueOf(event)}, 'typing');
  return html`<label class="field">
    <span>${msg('Kommune eller fylke')}</span>
    <select .value=${live(chosen)} @change=${pick} @focusin=${listPlaces} @pointerdown=${listPlaces}>
      ${option('', msg('Hele landet'), chosen)}
      ${chosen && !hasPlaces ? option(chosen, nameOf(chosen), chosen) : nothing}
      ${optionsOf(listPlaces)(chosen, hasPlaces)}
    </select>
  </label>`;
};

/** Search, filters and map; all native, each change takes effect at once. */
export const controls = (model: Model): TemplateResult => {
  const {query, found, act, reset} = model;
  const pickCounty = (county: string) => act({place: county});
  return html`<div class="controls" part="filter" role="search" aria-label=${msg('Finn nettverk')}>
    ${countyMap(found.byCounty, query.county, pickCounty)}
    <div class="fields">
      ${place(model)} ${facetControls('field', model)}
      <div class="last">
        ${facetControls('foot', model)}
        <button type="button" @click=${reset}>${msg('Nullstill')}</button>
      </div>
      ${countyList(found.byCounty)}
    </div>
  </div>`;
};
