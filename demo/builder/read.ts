import {isWebAddress, parseUrl} from '../../src/networks/address.js';
import {defaults, positiveInteger} from '../../src/element/attributes.js';
import {readContact} from '../../src/element/contact.js';
import type {Locale} from '../../src/language/localization.js';
import {choicesFor, listLocale, type Choices} from './choices.js';

/** A field whose value cannot be used, and so counts as left empty. */
export type Fault = 'max' | 'heading' | 'contact' | 'picked' | 'page' | 'script' | 'framePage';

export type Attribute = readonly [name: string, value: string];

/** Where things are. */
export interface Addresses {
  readonly page: string;
  readonly script: string;
  readonly framePage: string;
}

const isPage = (typed: string): boolean => isWebAddress(parseUrl(typed));

/** The script may stand beside the page, too: `/klima-nettverk.js`. */
const isFile = (typed: string): boolean =>
  typed !== '' && !/\s/.test(typed) && isWebAddress(parseUrl(typed, 'https://www.example.no/'));

/** What is wrong with the choices. */
export const faultsOf = (choices: Choices): ReadonlySet<Fault> => {
  const {max, headingKind, heading, contact, networks, picked, page, script, framePage} = choices;
  const wrong: Record<Fault, boolean> = {
    max: max.trim() !== '' && positiveInteger(max.trim()) === undefined,
    heading: headingKind === 'own' && !heading.trim(),
    contact: contact.trim() !== '' && !readContact(contact.trim()),
    picked: networks !== 'all' && picked.length === 0,
    page: !isPage(page.trim()),
    script: !isFile(script.trim()),
    framePage: framePage.trim() !== '' && !isPage(framePage.trim()),
  };
  return new Set((Object.keys(wrong) as Fault[]).filter((field) => wrong[field]));
};

// Half a surrogate, as a cut emoji leaves behind, has no encoding; it counts as what a browser shows for it.
const whole = (typed: string): string => new TextDecoder().decode(new TextEncoder().encode(typed));

/** The choices with what cannot be used left out. */
export const usable = (choices: Choices): Choices => {
  const faults = faultsOf(choices);
  const kept = (field: Exclude<Fault, 'picked'>) => (faults.has(field) ? '' : whole(choices[field].trim()));
  return {
    ...choices,
    max: kept('max'),
    contact: kept('contact'),
    heading: kept('heading'),
    headingKind: faults.has('heading') ? 'ours' : choices.headingKind,
    networks: faults.has('picked') ? 'all' : choices.networks,
    page: kept('page'),
    script: kept('script'),
    framePage: kept('framePage'),
  };
};

const unlessDefault = (name: keyof typeof defaults, value: string): string | undefined =>
  value === String(defaults[name]) ? undefined : value;

/** The attributes that say what was chosen; what is the default anyway is left out. */
export const attributesOf = (choices: Choices): Attribute[] => {
  const {place, lang, scope, focus, ambition, networks, picked, memberOf, ...look} = usable(choices);
  const heading = {ours: undefined, own: look.heading, none: ''}[look.headingKind];
  const all: readonly (readonly [string, string | undefined])[] = [
    [place.length > 2 ? 'kommune' : 'fylke', place || undefined],
    ['lang', lang || undefined],
    ['scope', scope.length < 3 ? scope.join() || undefined : undefined],
    ['focus-areas', focus.join() || undefined],
    ['ambition', ambition || undefined],
    ['member-of', memberOf.join() || undefined],
    [networks, networks === 'all' ? undefined : picked.join()],
    ['max', look.max || undefined],
    ['layout', unlessDefault('layout', look.layout)],
    ['controls', unlessDefault('controls', look.controls)],
    ['ended', unlessDefault('ended', look.ended)],
    ['heading', heading],
    ['heading-level', unlessDefault('headingLevel', look.headingLevel)],
    ['contact', look.contact || undefined],
  ];
  return all.filter((each): each is Attribute => each[1] !== undefined);
};

/** The addresses as given, with examples for those that cannot be used. */
export const addressesOf = (choices: Choices, page: Locale): Addresses => {
  const given = usable(choices);
  const example = choicesFor(page);
  const locale = listLocale(choices, page);
  return {
    page: given.page || example.page,
    script: given.script || example.script,
    framePage: given.framePage || `https://www.example.no/klima-nettverk/${locale}.html`,
  };
};
