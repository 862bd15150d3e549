import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Settings} from '../element/attributes.js';
import {isNarrowed} from '../finding/choice.js';
import {groupNames, type Found, type Group} from '../finding/find.js';
import {keyedList} from './keyed-list.js';
import {currentLocale} from '../language/localization.js';
import type {Network} from '../networks/network.js';
import {nameOf} from '../places/places.js';
import type {Reader} from '../element/choices.js';
import {failureInWords, loadingInWords, resultInWords} from './announced.js';
import {card, cardDependencies, type CardContext} from './card.js';
import {comparison} from './compare.js';
import {controls} from './controls.js';
import {outlinesOnce} from './coverage.js';
import {dateInWords} from '../language/formats.js';
import {staleCopy} from './freshness.js';
import {heading, ranksFrom} from './heading.js';
import {prepareSearch} from './names.js';
import {choiceInWords, empty} from './results.js';
import {groupName} from './words.js';

/** All that the frame shows. */
export interface Directory extends Settings {
  readonly found: Found;
  /** All that there are, shown or not. */
  readonly networks: readonly Network[];
  readonly setDate: string;
  readonly hasControls: boolean;
  /** The networks that the reader has picked to compare. */
  readonly picked: readonly Network[];
  readonly isComparing: boolean;
  /** Whether own data is on its way. */
  readonly isLoading: boolean;
  /** Whether own data could not be read. */
  readonly hasFailed: boolean;
  readonly reader: Reader;
}

const ranksOf = ({heading: given, headingLevel}: Directory) => ranksFrom(headingLevel, given !== '');

const title = (all: Directory) => {
  const {municipality, county} = all.query;
  const place = municipality ?? county;
  const text =
    all.heading ?? (place ? msg(str`Klimanettverk for ${nameOf(place)}`) : msg('Klimanettverk for kommuner'));
  return text ? heading(ranksOf(all).title, 'title', text) : nothing;
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

const groupHeading = (group: Group, all: Directory) =>
  heading(
    ranksOf(all).group,
    'group-title',
    html`${groupName(group.name, nameOf(all.query.county ?? ''))}
      <span class="count">${group.networks.length}</span>`,
  );

const group = (each: Group, all: Directory, context: CardContext) => {
  if (each.name !== 'ended')
    return html`<section class="group">${groupHeading(each, all)}${cards(each, context)}</section>`;
  const alone = all.found.groups.length === 1;
  return html`<details class="group ended" ?open=${alone} aria-label=${groupName(each.name, '')}>
    <summary>${groupHeading(each, all)}</summary>
    ${cards(each, context)}
  </details>`;
};

const press = (act: () => void, text: string) => html`<button type="button" @click=${act}>${text}</button>`;

/** Not before all are shown of those that are there anyway: it would seem to do nothing. */
const elsewhere = ({found, reader: {all, everywhere, toggleEverywhere}}: Directory) => {
  if (!found.elsewhere || (found.beyondMax && !all && !everywhere)) return nothing;
  const show =
    found.elsewhere === 1
      ? msg('Vis ett nettverk i andre fylker', {id: 'elsewhere.one'})
      : msg(str`Vis ${found.elsewhere} nettverk i andre fylker`, {id: 'elsewhere.other'});
  return press(toggleEverywhere, everywhere ? msg('Skjul nettverk i andre fylker') : show);
};

const beyondMax = ({found, query, reader: {all, toggleAll}}: Directory) =>
  found.beyondMax
    ? press(
        toggleAll,
        all ? msg(str`Vis bare de første ${query.max ?? 0}`) : msg(str`Vis alle (${found.beyondMax} til)`),
      )
    : nothing;

const nextPage = ({found: {onLaterPages}, reader: {showMore}}: Directory) =>
  onLaterPages ? press(showMore, msg(str`Vis flere (${onLaterPages} til)`)) : nothing;

const print = () => {
  window.print();
};

const tools = (all: Directory) => {
  const {found, query, picked, isComparing, reader} = all;
  const {unpick, toggleCompare} = reader;
  const prepare = () => prepareSearch(all.networks);
  const acts = {remove: unpick, close: toggleCompare};
  return html`${controls(query, found, reader, prepare)}
    <div class="results">
      ${heading(
        ranksOf(all).group,
        'result',
        html`${resultInWords(all)}${
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
              <button type="button" aria-expanded=${isComparing} @click=${toggleCompare}>
                ${msg(str`Sammenlign (${picked.length})`)}
              </button>
              <button type="button" @click=${print}>${msg('Skriv ut')}</button>
            </p>`
          : nothing
      }
    </div>
    ${isComparing ? comparison(picked, ranksOf(all).group, acts) : nothing}`;
};

const groups = (all: Directory) => {
  const {found, query, memberOf, contact, hasControls, picked, reader} = all;
  const context: CardContext = {
    query,
    memberOf,
    contact,
    explanations: reader.explanations,
    isNarrowed: isNarrowed(query),
    rank: ranksOf(all).card,
    picks: hasControls ? {...reader.picks, picked: picked.map(({id}) => id)} : undefined,
  };
  // Each at a place of its own, so that none is drawn anew when another comes or goes.
  return groupNames.map((name) => {
    const filled = found.groups.find((each) => each.name === name);
    return filled ? group(filled, all, context) : nothing;
  });
};

const announcement = ({reader: {announced}}: Directory) =>
  announced ? `${announced.say(announced.all)}${announced.isEven ? '' : '\u00a0'}` : nothing;

/** Whether paper would hold fewer than the reader asked for. */
const isCut = ({found, reader}: Directory): boolean =>
  found.onLaterPages > 0 || (found.beyondMax > 0 && !reader.all);

const placesOfCards = [1, 2, 3].map(() => html`<div class="waiting"></div>`);

const waiting = () =>
  html`<p class="intro">${loadingInWords()}</p>
    <div class="group cards">${placesOfCards}</div>`;

const failure = ({hasFailed}: Directory) =>
  hasFailed ? html`<p class="notice">${failureInWords()}</p>` : nothing;

const results = (all: Directory) =>
  html`${failure(all)} ${all.hasControls ? tools(all) : nothing} ${choiceInWords(all.query)}
    ${isCut(all) ? html`<p class="on-paper">${resultInWords(all)}</p>` : nothing} ${groups(all)}
    ${all.found.groups.length ? nothing : empty(all.query, all.hasControls ? all.reader.act : undefined)}
    <p class="more">${nextPage(all)} ${elsewhere(all)} ${beyondMax(all)}</p>
    ${staleCopy(all.setDate)}
    <p class="credit">
      ${msg(str`Opplysningene er samlet ${dateInWords(all.setDate)}.`)}
      ${msg('Omriss av fylkene: © Kartverket (CC BY 4.0), forenklet.')}
    </p>`;

// Fewer cards than this are soon passed.
const manyCards = 4;

const hasManyStops = ({found, isLoading, hasControls}: Directory): boolean =>
  !isLoading && (hasControls || found.shown >= manyCards);

// Buttons, as a link to a place in the page would change its address, which hosts may listen to.
const skip = (act: () => void, text: string) =>
  html`<button type="button" class="hidden skip" @click=${act}>${text}</button>`;

const toList = ({reader}: Directory) => skip(() => reader.goTo('.result, .group-title'), msg('Til lista'));

const skips = (all: Directory) =>
  hasManyStops(all)
    ? html`${skip(() => all.reader.goTo('.skip:last-child'), msg('Hopp over klimanettverkene'))}${toList(all)}`
    : nothing;

/** The whole element but its fallback. */
export const directory = (all: Directory): TemplateResult =>
  html`<div
    class="frame layout-${all.layout}"
    lang=${currentLocale()}
    dir="ltr"
    aria-busy=${all.isLoading ? 'true' : nothing}
  >
    ${outlinesOnce()} ${skips(all)} ${title(all)}
    <slot name="intro"
      ><p class="intro">
        ${msg('Nettverk gir erfaringer fra andre kommuner, kompetanse og verktøy. Her ser dere hvilke som finnes.')}
      </p></slot
    >
    ${all.isLoading ? waiting() : results(all)}
    <p role="status" class="hidden">${announcement(all)}</p>
    ${hasManyStops(all) ? toList(all) : nothing}
  </div>`;
