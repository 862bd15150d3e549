import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {facets, facetsSet, type FacetName, type FacetValues} from '../finding/facets.js';
import type {Query} from '../finding/query.js';
import {anyInWords} from '../language/formats.js';
import type {Ambition, Focus} from '../networks/network.js';
import {ambitions, focusAreas} from '../networks/values.js';
import {live} from './live.js';
import type {Model} from './model.js';
import {ambitionInWords, focusName} from './words.js';

/** How a facet is shown. What it does stands in `finding/facets.ts`. */
interface FacetView<Value> {
  /** Where its control stands: among the fields, or at their foot beside the button that resets. */
  readonly place: 'field' | 'foot';
  readonly control: (value: Value, model: Model) => TemplateResult;
  /** What is chosen, in words; for paper. */
  readonly inWords: (value: Value) => string;
  /** What the button says that lets it go. */
  readonly loosen: () => string;
}

export const valueOf = ({target}: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

export const option = (value: string, text: string, chosen: string): TemplateResult =>
  html`<option value=${value} .selected=${value === chosen}>${text}</option>`;

const ambition = (chosen: Ambition | '', {act}: Model) => {
  const pick = (event: Event) => act({ambition: valueOf(event) as Ambition | ''}, 'typing');
  const options = ambitions.map((each) => option(each, ambitionInWords(each), chosen));
  return html`<label class="field">
    <span>${msg('Ambisjon')}</span>
    <select @change=${pick}>
      ${option('', msg('Alle nivåer'), chosen)}${options}
    </select>
  </label>`;
};

const search = (typed: string, {act, prepareSearch}: Model) => {
  const type = (event: Event) => act({text: valueOf(event)}, 'typing');
  return html`<label class="field">
    <span>${msg('Søk i nettverkene')}</span>
    <input type="search" autocomplete="off" .value=${live(typed)} @focus=${prepareSearch} @input=${type} />
  </label>`;
};

const focusAreaChips = (chosen: readonly Focus[], {found, act}: Model) => {
  const toggle = (focus: Focus) => {
    const others = chosen.filter((each) => each !== focus);
    act({focus: others.length < chosen.length ? others : [...chosen, focus]});
  };
  const chips = focusAreas.map((focus) => {
    const count = found.byFocus.get(focus) ?? 0;
    const change = () => toggle(focus);
    return html`<label class="chip ${count ? '' : 'none'}">
      <input type="checkbox" .checked=${live(chosen.includes(focus))} @change=${change} />
      <span>${focusName(focus)}&nbsp;<span class="number">${count}</span></span>
    </label>`;
  });
  return html`<fieldset class="chips">
    <legend>${msg('Fokusområder')}</legend>
    ${chips}
  </fieldset>`;
};

const check = (isOn: boolean, text: string, change: () => void) =>
  html`<label class="check">
    <input type="checkbox" .checked=${live(isOn)} @change=${change} />
    <span>${text}</span>
  </label>`;

/** All facets, a row each, in the order of their controls. */
const views: {readonly [Name in FacetName]: FacetView<FacetValues[Name]>} = {
  ambition: {
    place: 'field',
    control: ambition,
    inWords: (chosen) => chosen && ambitionInWords(chosen),
    loosen: () => msg('Alle nivåer av ambisjon'),
  },
  text: {
    place: 'field',
    control: search,
    inWords: (typed) => msg(str`søk: «${typed}»`),
    loosen: () => msg('Tøm søket'),
  },
  focus: {
    place: 'field',
    control: focusAreaChips,
    inWords: (chosen) => anyInWords(chosen.map(focusName)),
    loosen: () => msg('Alle fokusområder'),
  },
  joinable: {
    place: 'foot',
    control: (isOn, {act}) => check(isOn, msg('Vi kan bli med'), () => act({joinable: !isOn})),
    inWords: () => msg('Vi kan bli med'),
    loosen: () => msg('Også nettverk dere ikke kan bli med i'),
  },
};

const controlOf = <Name extends FacetName>(name: Name, values: FacetValues, model: Model) =>
  views[name].control(values[name], model);

const wordsOf = <Name extends FacetName>(name: Name, values: FacetValues) =>
  views[name].inWords(values[name]);

/** The controls of all facets that stand at `place`. */
export const facetControls = (place: 'field' | 'foot', model: Model): TemplateResult[] =>
  (Object.keys(views) as FacetName[])
    .filter((name) => views[name].place === place)
    .map((name) => controlOf(name, model.query, model));

/** What is chosen by facets, in words. */
export const facetsInWords = (query: Query): string[] => facetsSet(query).map((name) => wordsOf(name, query));

/** The facets that can be let go, each with what its button says; the search, which fits nothing, first. */
export const loosened = (query: Query): [name: FacetName, label: string][] =>
  facetsSet(query)
    .sort((a, b) => Number(facets[a].narrows) - Number(facets[b].narrows))
    .map((name) => [name, views[name].loosen()]);
