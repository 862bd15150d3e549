import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {compareTexts} from '../language/alphabet.js';
import {live} from './live.js';
import type {Choice} from '../finding/choice.js';
import type {Found} from '../finding/find.js';
import type {Query} from '../finding/query.js';
import {currentLocale, type Locale} from '../language/localization.js';
import type {Ambition, Focus} from '../networks/network.js';
import {ambitions, focusAreas} from '../networks/values.js';
import {memoizeByObject} from '../memoize/memoize.js';
import {counties, municipalities, nameOf, type Place} from '../places/places.js';
import {countyList, countyMap} from './county-map.js';
import {ambitionInWords, focusName} from './words.js';

/** How a change of the reader comes about; typing, in a field or on a list, is announced only when it pauses. */
export type Act = (change: Choice, how?: 'typing') => void;

const valueOf = ({target}: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

const option = (value: string, text: string, chosen: string) =>
  html`<option value=${value} .selected=${value === chosen}>${text}</option>`;

const label = ({number, parallelNames}: Place): string => [nameOf(number), ...parallelNames].join(' – ');

const byName = (a: Place, b: Place) => compareTexts(a.name, b.name);

// Not by templates: they cost ten times as much for so many.
const placeOptions = (chosen: string): DocumentFragment => {
  const all = document.createDocumentFragment();
  const optionFor = (value: string, text: string) => new Option(text, value, false, value === chosen);
  for (const {name, number} of [...counties()].sort(byName)) {
    const inside = municipalities()
      .filter((place) => place.number.startsWith(number))
      .sort(byName);
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

/** The list of places, which is filled after the first sight or when it is used. */
export interface PlaceList {
  readonly hasPlaces: boolean;
  readonly listPlaces: () => void;
}

/** The options of one list, made anew only in another language. */
const optionsOf = memoizeByObject((list: PlaceList) => {
  let made: {readonly locale: Locale; readonly options: DocumentFragment} | undefined;
  return (chosen: string): unknown => {
    const locale = currentLocale();
    if (list.hasPlaces && made?.locale !== locale) made = {locale, options: placeOptions(chosen)};
    return made?.options ?? nothing;
  };
});

const place = (query: Query, act: Act, list: PlaceList) => {
  const {hasPlaces, listPlaces} = list;
  const chosen = query.municipality ?? query.county ?? '';
  const pick = (event: Event) => act({place: valueOf(event)}, 'typing');
  return html`<label class="field">
    <span>${msg('Kommune eller fylke')}</span>
    <select .value=${live(chosen)} @change=${pick} @focusin=${listPlaces} @pointerdown=${listPlaces}>
      ${option('', msg('Hele landet'), chosen)}
      ${chosen && !hasPlaces ? option(chosen, nameOf(chosen), chosen) : nothing} ${optionsOf(list)(chosen)}
    </select>
  </label>`;
};

const ambition = (query: Query, act: Act) => {
  const pick = (event: Event) => act({ambition: valueOf(event) as Ambition | ''}, 'typing');
  const options = ambitions.map((each) => option(each, ambitionInWords(each), query.ambition ?? ''));
  return html`<label class="field">
    <span>${msg('Ambisjon')}</span>
    <select @change=${pick}>
      ${option('', msg('Alle nivåer'), query.ambition ?? '')}${options}
    </select>
  </label>`;
};

const search = (query: Query, act: Act, prepare: () => void) => {
  const type = (event: Event) => act({text: valueOf(event)}, 'typing');
  return html`<label class="field">
    <span>${msg('Søk i nettverkene')}</span>
    <input type="search" autocomplete="off" .value=${live(query.text)} @focus=${prepare} @input=${type} />
  </label>`;
};

const joinable = (query: Query, act: Act) => {
  const toggle = () => act({joinable: !query.joinable});
  return html`<label class="check">
    <input type="checkbox" .checked=${live(query.joinable)} @change=${toggle} />
    <span>${msg('Vi kan bli med')}</span>
  </label>`;
};

const focusAreaChips = (query: Query, found: Found, act: Act) => {
  const toggle = (focus: Focus) => {
    const others = query.focus.filter((each) => each !== focus);
    act({focus: others.length < query.focus.length ? others : [...query.focus, focus]});
  };
  const chips = focusAreas.map((focus) => {
    const count = found.byFocus.get(focus) ?? 0;
    const change = () => toggle(focus);
    return html`<label class="chip ${count ? '' : 'none'}">
      <input type="checkbox" .checked=${live(query.focus.includes(focus))} @change=${change} />
      <span>${focusName(focus)}&nbsp;<span class="number">${count}</span></span>
    </label>`;
  });
  return html`<fieldset class="chips">
    <legend>${msg('Fokusområder')}</legend>
    ${chips}
  </fieldset>`;
};

/** What the controls do besides changing the choice. */
export interface ControlActs extends PlaceList {
  readonly act: Act;
  readonly reset: () => void;
}

/** Search, filters and map; all native, each change takes effect at once. `prepare` makes ready to search. */
export const controls = (
  query: Query,
  found: Found,
  acts: ControlActs,
  prepare: () => void,
): TemplateResult => {
  const {act, reset} = acts;
  const pickCounty = (county: string) => act({place: county});
  return html`<div class="controls" part="filter" role="search" aria-label=${msg('Finn nettverk')}>
    ${countyMap(found.byCounty, query.county, pickCounty)}
    <div class="fields">
      ${place(query, act, acts)} ${ambition(query, act)} ${search(query, act, prepare)}
      ${focusAreaChips(query, found, act)}
      <div class="last">
        ${joinable(query, act)}
        <button type="button" @click=${reset}>${msg('Nullstill')}</button>
      </div>
      ${countyList(found.byCounty)}
    </div>
  </div>`;
};
