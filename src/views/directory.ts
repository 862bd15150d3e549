import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {isNarrowed} from '../finding/choice.js';
import {groupNames, type Group} from '../finding/groups.js';
import {keyedList} from './keyed-list.js';
import {completeFor} from '../language/languages.js';
import {currentLocale} from '../language/localization.js';
import {nameOf} from '../places/places.js';
import {failureInWords, loadingInWords, resultInWords} from './announced.js';
import {card, cardDependencies, type CardContext} from './card.js';
import {comparison} from './compare.js';
import {controls} from './controls.js';
import {outlinesOnce} from './coverage.js';
import {dateInWords} from '../language/formats.js';
import {staleCopy} from './freshness.js';
import {heading, ranksFrom} from './heading.js';
import type {Model} from './model.js';
import {choiceInWords, empty} from './results.js';
import {endOfElement, startOfList} from './stops.js';
import {groupName} from './words.js';

const ranksOf = ({heading: given, headingLevel}: Model) => ranksFrom(headingLevel, given !== '');

const title = (model: Model) => {
  const {municipality, county} = model.query;
  const place = municipality ?? county;
  const text =
    model.heading ??
    (place ? msg(str`Klimanettverk for ${nameOf(place)}`) : msg('Klimanettverk for kommuner'));
  return text ? heading(ranksOf(model).title, 'title', text) : nothing;
};

const cards = ({networks}: Group, context: CardContext) => {
  const items = networks.map((network) => ({
    key: network,
    from: cardDependencies(network, context),
    draw: () => card(network, context),
  }));
  return html`<ul role="list" class="cards">
    ${keyedList(items)}
  </ul>`;
};

const groupHeading = (group: Group, model: Model) =>
  heading(
    ranksOf(model).group,
    'group-title',
    html`${groupName(group.name, nameOf(model.query.county ?? ''))}
      <span class="count">${group.networks.length}</span>`,
  );

const group = (each: Group, model: Model, context: CardContext) => {
  if (each.name !== 'ended')
    return html`<section class="group">${groupHeading(each, model)}${cards(each, context)}</section>`;
  const alone = model.found.groups.length === 1;
  return html`<details class="group ended" ?open=${alone} aria-label=${groupName(each.name, '')}>
    <summary>${groupHeading(each, model)}</summary>
    ${cards(each, context)}
  </details>`;
};

const press = (act: () => void, text: string) => html`<button type="button" @click=${act}>${text}</button>`;

/** Not before all are shown of those that are there anyway: it would seem to do nothing. */
const elsewhere = ({found, chosen: {everywhere, showsBeyondMax}, toggleEverywhere}: Model) => {
  if (!found.elsewhere || (found.beyondMax && !showsBeyondMax && !everywhere)) return nothing;
  const show =
    found.elsewhere === 1
      ? msg('Vis ett nettverk i andre fylker', {id: 'elsewhere.one'})
      : msg(str`Vis ${found.elsewhere} nettverk i andre fylker`, {id: 'elsewhere.other'});
  return press(toggleEverywhere, everywhere ? msg('Skjul nettverk i andre fylker') : show);
};

const beyondMax = ({found, query, chosen: {showsBeyondMax}, toggleBeyondMax}: Model) =>
  found.beyondMax
    ? press(
        toggleBeyondMax,
        showsBeyondMax
          ? msg(str`Vis bare de første ${query.max ?? 0}`)
          : msg(str`Vis alle (${found.beyondMax} til)`),
      )
    : nothing;

const nextPage = ({found: {onLaterPages}, showMore}: Model) =>
  onLaterPages ? press(showMore, msg(str`Vis flere (${onLaterPages} til)`)) : nothing;

const print = () => {
  window.print();
};

const tools = (model: Model) => {
  const {found, picked, isComparing, toggleComparison} = model;
  return html`${controls(model)}
    <div class="results">
      ${heading(
        ranksOf(model).group,
        'result',
        html`${resultInWords(model)}${
          found.onLaterPages
            ? html` <span class="quiet"
                >${msg(str`${found.shown + found.onLaterPages} passer til utvalget.`)}</span
              >`
            : nothing
        }`,
      )}
      ${
        found.shown
          ? html`<p class="actions">
              <button type="button" aria-expanded=${isComparing} @click=${toggleComparison}>
                ${msg(str`Sammenlign (${picked.length})`)}
              </button>
              <button type="button" @click=${print}>${msg('Skriv ut')}</button>
            </p>`
          : nothing
      }
    </div>
    ${isComparing ? comparison(picked, ranksOf(model).group, model) : nothing}`;
};

const groups = (model: Model) => {
  const {found, query, picked, hasControls} = model;
  const context: CardContext = {
    ...model,
    isNarrowed: isNarrowed(query),
    rank: ranksOf(model).card,
    pickedIds: hasControls ? picked.map(({id}) => id) : undefined,
  };
  // Each at a place of its own, so that none is drawn anew when another comes or goes.
  return groupNames.map((name) => {
    const filled = found.groups.find((each) => each.name === name);
    return filled ? group(filled, model, context) : nothing;
  });
};

const announcement = ({announced}: Model) =>
  announced ? `${announced.say(announced.model)}${announced.isEven ? '' : '\u00a0'}` : nothing;

/** Whether paper would hold fewer than the reader asked for. */
const isCut = ({found, chosen}: Model): boolean =>
  found.onLaterPages > 0 || (found.beyondMax > 0 && !chosen.showsBeyondMax);

const placesOfCards = [1, 2, 3].map(() => html`<div class="waiting"></div>`);

const waiting = () =>
  html`<p class="intro">${loadingInWords()}</p>
    <div class="group cards">${placesOfCards}</div>`;

const failure = ({hasFailed}: Model) =>
  hasFailed ? html`<p class="notice">${failureInWords()}</p>` : nothing;

const results = (model: Model) =>
  html`${failure(model)} ${model.hasControls ? tools(model) : nothing} ${choiceInWords(model.query)}
    ${isCut(model) ? html`<p class="on-paper">${resultInWords(model)}</p>` : nothing} ${groups(model)}
    ${model.found.groups.length ? nothing : empty(model.query, model.hasControls ? model.act : undefined)}
    <p class="more">${nextPage(model)} ${elsewhere(model)} ${beyondMax(model)}</p>
    ${staleCopy(model.setDate, model.today)}
    <p class="credit">
      ${msg(str`Opplysningene er samlet ${dateInWords(model.setDate)}.`)}
      ${msg('Omriss av fylkene: © Kartverket (CC BY 4.0), forenklet.')}
    </p>`;

// Fewer cards than this are soon passed.
const minForSkips = 4;

const hasManyStops = ({found, isLoading, hasControls}: Model): boolean =>
  !isLoading && (hasControls || found.shown >= minForSkips);

// Buttons, as a link to a place in the page would change its address, which hosts may listen to.
const skip = (act: () => void, text: string) =>
  html`<button type="button" class="hidden skip" @click=${act}>${text}</button>`;

const toList = ({goTo}: Model) => skip(() => goTo(startOfList), msg('Til lista'));

const skips = (model: Model) =>
  hasManyStops(model)
    ? html`${skip(() => model.goTo(endOfElement), msg('Hopp over klimanettverkene'))}${toList(model)}`
    : nothing;

/** The whole element but its fallback. */
export const directory = (model: Model): TemplateResult =>
  html`<div
    class="frame layout-${model.layout}"
    lang=${completeFor(currentLocale())}
    dir="ltr"
    aria-busy=${model.isLoading ? 'true' : nothing}
  >
    ${outlinesOnce()} ${skips(model)} ${title(model)}
    <slot name="intro"
      ><p class="intro">
        ${msg('Nettverk gir erfaringer fra andre kommuner, kompetanse og verktøy. Her ser dere hvilke som finnes.')}
      </p></slot
    >
    ${model.isLoading ? waiting() : results(model)}
    <p role="status" class="hidden">${announcement(model)}</p>
    ${hasManyStops(model) ? toList(model) : nothing}
  </div>`;
