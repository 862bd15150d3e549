import {currentLanguage} from '../../../src/language/localization.js';
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {compareNamesIn} from '../../../src/finding/rank.js';
import {bundledNetworks} from '../../../src/networks/bundled.js';
import {ambitions, focusAreas, scopes as allScopes} from '../../../src/networks/values.js';
import {placesByCounty} from '../../../src/places/by-county.js';
import {ambitionInWords, focusName, inLocale, scopeName} from '../../../src/views/words.js';
import type {Choices} from '../choices.js';
import {contrastWithWhite} from '../look.js';
import type {Fault} from '../read.js';
import type {Result} from '../result.js';
import type {Texts} from '../texts/texts.js';
import {option, options, radios, selectField, textField, ticks, type Option} from './fields.js';

export interface Form {
  readonly choices: Choices;
  readonly result: Result;
  readonly texts: Texts;
  readonly change: (change: Partial<Choices>) => void;
  readonly reset: () => void;
}

type Typed = Exclude<Fault, 'picked'>;

const placeOptions = (chosen: string, {country, wholeCounty}: Texts) => {
  const groups = placesByCounty().map(([county, inside]) => {
    const places = inside.map(({number, name}) => option([number, name], chosen));
    return html`<optgroup label=${county.name}>
      ${option([county.number, wholeCounty(county.name)], chosen)} ${places}
    </optgroup>`;
  });
  return [option(['', country], chosen), groups];
};

const content = ({choices, texts, change}: Form) => {
  const {place, lang, scope, focus, ambition} = choices;
  const scopes = allScopes.map((each) => [each, scopeName(each)] as const);
  const focuses = focusAreas.map((each) => [each, focusName(each)] as const);
  const levels: Option[] = [
    ['', texts.anyAmbition],
    ...ambitions.map((each) => [each, ambitionInWords(each)] as const),
  ];
  const {focus: focusLabel, focusHelp, scopeHelp} = texts;
  return html`
    ${selectField(
      {name: 'place', label: texts.place},
      guard([place], () => placeOptions(place, texts)),
      (value) => change({place: value}),
    )}
    ${selectField({name: 'lang', label: texts.lang}, options(texts.languages, lang), (value) =>
      change({lang: value as Choices['lang']}),
    )}
    ${ticks({name: 'scope', label: texts.scope, help: scopeHelp}, scopes, scope, (value) => change({scope: value}))}
    ${ticks({name: 'focus', label: focusLabel, help: focusHelp}, focuses, focus, (value) => change({focus: value}))}
    ${selectField(
      {name: 'ambition', label: texts.ambition},
      levels.map((each) => option(each, ambition)),
      (value) => change({ambition: value as Choices['ambition']}),
    )}
  `;
};

const faultIn = ({result, texts}: Form, field: Fault) =>
  result.faults.has(field) ? texts.faults[field] : undefined;

const which = (form: Form) => {
  const {choices, texts, change} = form;
  const {networks, picked, memberOf} = choices;
  const names = [...bundledNetworks()]
    .sort(compareNamesIn(currentLanguage().ofData))
    .map(({id, name}) => [id, inLocale(name)] as const);
  const pickedField = {name: 'picked', label: texts.picked, fault: faultIn(form, 'picked')};
  const memberField = {name: 'member-of', label: texts.memberOf, help: texts.memberOfHelp};
  return html`
    ${radios({name: 'networks', label: texts.networks}, texts.networksAs, networks, (value) => change({networks: value}))}
    ${networks === 'all' ? nothing : ticks(pickedField, names, picked, (value) => change({picked: value}), 'long')}
    ${ticks(memberField, names, memberOf, (value) => change({memberOf: value}), 'long')}
  `;
};

const typed = (
  form: Form,
  name: Typed,
  label: string,
  help?: string,
  kind: 'text' | 'url' | 'number' = 'text',
) =>
  textField({name, label, help, fault: faultIn(form, name), value: form.choices[name], kind}, (value) =>
    form.change({[name]: value}),
  );

const oneOf = (
  {choices, change}: Form,
  name:
    'headingKind' | 'headingLevel' | 'layout' | 'controls' | 'ended' | 'accentKind' | 'radius' | 'scriptKind',
  label: string,
  from: Readonly<Record<string, string>>,
  help?: string,
) => selectField({name, label, help}, options(from, choices[name]), (value) => change({[name]: value}));

const levels = {'2': 'h2', '3': 'h3', '4': 'h4', '5': 'h5'};

const ratioInWords = (ratio: number): string =>
  new Intl.NumberFormat(currentLanguage().intl).format(Math.floor(ratio * 10) / 10);

const accent = ({choices, texts, change}: Form) => {
  const ratio = contrastWithWhite(choices.accent);
  const pick = ({target}: Event) => change({accent: (target as HTMLInputElement).value});
  const fault = ratio < 4.5 ? texts.lowContrast(ratioInWords(ratio)) : undefined;
  return html`<div class="field">
    <label for="field-accent">${texts.ownAccent}</label>
    <input
      id="field-accent"
      type="color"
      .value=${choices.accent}
      aria-describedby=${fault ? 'fault-accent' : nothing}
      @input=${pick}
    />
    ${fault ? html`<span class="fault" id="fault-accent">${fault}</span>` : nothing}
  </div>`;
};

const look = (form: Form) => {
  const {choices, texts} = form;
  return html`
    ${oneOf(form, 'headingKind', texts.heading, texts.headingAs)}
    ${choices.headingKind === 'own' ? typed(form, 'heading', texts.ownHeading) : nothing}
    ${oneOf(form, 'headingLevel', texts.headingLevel, levels, texts.headingLevelHelp)}
    ${oneOf(form, 'layout', texts.layout, texts.layoutAs)}
    ${oneOf(form, 'controls', texts.controls, texts.controlsAs)}
    ${oneOf(form, 'ended', texts.ended, texts.endedAs)}
    ${typed(form, 'max', texts.max, texts.maxHelp, 'number')}
    ${typed(form, 'contact', texts.contact, texts.contactHelp)}
    ${oneOf(form, 'accentKind', texts.accent, texts.accentAs)}
    ${choices.accentKind === 'own' ? accent(form) : nothing}
    ${oneOf(form, 'radius', texts.radius, texts.radiusAs)}
  `;
};

const addresses = (form: Form) => {
  const {texts, result} = form;
  return html`
    <p class="help">${texts.addressesHelp}</p>
    ${typed(form, 'page', texts.page, texts.pageHelp, 'url')}
    ${typed(form, 'script', texts.script, texts.scriptHelp, 'url')}
    ${oneOf(form, 'scriptKind', texts.scriptKind, texts.scriptKindAs)}
    ${typed(form, 'framePage', texts.framePage, texts.framePageHelp(result.framePage), 'url')}
  `;
};

const part = (title: string, fields: TemplateResult, isOpen = false) =>
  html`<details class="part" ?open=${isOpen} aria-label=${title}>
    <summary><h3>${title}</h3></summary>
    <div class="fields">${fields}</div>
  </details>`;

const stay = (event: Event) => {
  event.preventDefault();
};

/** All that can be chosen. */
export const choose = (form: Form): TemplateResult => {
  const {texts, reset} = form;
  return html`<form class="choose" autocomplete="off" @submit=${stay}>
    <h2>${texts.choose}</h2>
    ${part(texts.content, content(form), true)} ${part(texts.which, which(form))}
    ${part(texts.look, look(form))} ${part(texts.addresses, addresses(form))}
    <button type="button" @click=${reset}>${texts.reset}</button>
  </form>`;
};
