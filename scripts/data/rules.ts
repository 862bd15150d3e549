import {countiesOf} from '../../src/finding/place.js';
import {dataLanguages} from '../../src/language/languages.js';
import counties from '../../src/places/data/counties.json' with {type: 'json'};
import municipalities from '../../src/places/data/municipalities.json' with {type: 'json'};
import type {NetworkFile} from '../../src/networks/schema.js';
import type {Problem, Repaired} from './read.js';
import {bokmålWords, sentencesOf, textsOf, wordsOf} from './texts.js';

type Finding = Omit<Problem, 'file'>;

const countyOf = new Map(municipalities.map(({number, county}) => [number, county]));
const countyNumbers = new Set(counties.map(({number}) => number));

const claimsOf = (network: NetworkFile): [field: string, sources: readonly string[]][] => [
  ['statusSource', [network.statusSource]],
  ['members.sources', network.members?.sources ?? []],
  ['suspended.sources', network.suspended?.sources ?? []],
  ['cost.sources', network.cost.sources],
  ...(['summary', 'whoCanJoin', 'commitment', 'note'] as const).map((field): [string, readonly string[]] => [
    `${field}.sources`,
    network[field]?.sources ?? [],
  ]),
];

function* sourceRules(network: NetworkFile): Iterable<Finding> {
  const known = Object.keys(network.sources);
  const used = new Set<string>();
  for (const [field, keys] of claimsOf(network))
    for (const key of keys) {
      used.add(key);
      if (!known.includes(key)) yield {field, value: key, allowed: `a key of "sources": ${known.join(', ')}`};
    }
  for (const key of known)
    if (!used.has(key))
      yield {field: `sources.${key}`, value: key, allowed: 'a source that some claim names; delete it'};
  if (network.cost.charged !== null && network.cost.sources.length === 0)
    yield {field: 'cost.sources', value: [], allowed: 'a source, as "charged" says something'};
}

function* placeRules(network: NetworkFile): Iterable<Finding> {
  const lists = {area: network.area, members: network.members, suspended: network.suspended};
  for (const [field, list] of Object.entries(lists)) {
    if (!list) continue;
    for (const number of list.municipalities)
      if (!countyOf.has(number))
        yield {field: `${field}.municipalities`, value: number, allowed: 'a number of today'};
    for (const number of 'counties' in list ? list.counties : [])
      if (!countyNumbers.has(number))
        yield {field: `${field}.counties`, value: number, allowed: 'a number of today'};
    const all = [...list.municipalities, ...('counties' in list ? list.counties : [])];
    if (new Set(all).size < all.length) yield {field, value: all.join(' '), allowed: 'each number once'};
  }
  const {area, members} = network;
  if (area.municipalities.length + area.counties.length === 0 || !members) return;
  for (const number of members.municipalities)
    if (!area.municipalities.includes(number) && !area.counties.includes(countyOf.get(number) ?? ''))
      yield {field: 'members.municipalities', value: number, allowed: 'a municipality inside "area"'};
}

function* statusRules(network: NetworkFile): Iterable<Finding> {
  const {scope, reach, status, joining, until, area, lastConfirmed, lastConfirmedBasis, plannedUntil} =
    network;
  const reaches = {
    regional: ['county', 'intermunicipal'],
    national: ['national'],
    international: ['nordic', 'european', 'global'],
  }[scope];
  if (!reaches.includes(reach))
    yield {field: 'reach', value: reach, allowed: `${reaches.join(', ')} (scope is ${scope})`};
  if (scope === 'regional' && area.counties.length + area.municipalities.length === 0)
    yield {field: 'area', value: 'empty', allowed: 'counties or municipalities, as the network is regional'};
  if (status === 'ended' && joining !== 'closed')
    yield {field: 'joining', value: joining, allowed: 'closed, as it has ended'};
  if ((status === 'ended') !== (until !== null))
    yield {field: 'until', value: until, allowed: 'a date if and only if "status" is ended'};
  if ((lastConfirmed === null) !== (lastConfirmedBasis === 'none'))
    yield {
      field: 'lastConfirmedBasis',
      value: lastConfirmedBasis,
      allowed: 'none if and only if "lastConfirmed" is null',
    };
  if (status === 'active' && (lastConfirmed ?? '') < '2024' && !plannedUntil)
    yield {
      field: 'status',
      value: status,
      allowed: 'unconfirmed, without evidence of 2024 or an agreement that runs',
    };
}

function* dateRules(network: NetworkFile, today: string): Iterable<Finding> {
  const past = {
    lastConfirmed: network.lastConfirmed,
    since: network.since,
    until: network.until,
    'members.asOf': network.members?.asOf,
    'suspended.asOf': network.suspended?.asOf,
    ...Object.fromEntries(
      Object.entries(network.sources).map(([key, {date}]) => [`sources.${key}.date`, date]),
    ),
  };
  for (const [field, date] of Object.entries(past))
    if (date && date > today) yield {field, value: date, allowed: `not after today, ${today}`};
  if (network.since && network.until && network.since > network.until)
    yield {field: 'until', value: network.until, allowed: `not before "since", ${network.since}`};
}

function* textRules(network: NetworkFile, names: readonly string[]): Iterable<Finding> {
  for (const {field, text} of textsOf(network)) {
    if ((text.nn === text.nb) !== Boolean(text.identical))
      yield {
        field: `${field}.nn`,
        value: text.nn,
        allowed: '"identical": true if and only if nynorsk equals bokmål',
      };
    const words = bokmålWords(text.nn, names);
    if (words.length) yield {field: `${field}.nn`, value: words.join(', '), allowed: 'nynorsk words'};
    for (const language of dataLanguages) {
      const sentences = sentencesOf(text[language]);
      if (sentences.length > 2)
        yield {field: `${field}.${language}`, value: sentences.length, allowed: 'at most 2 sentences'};
      for (const sentence of sentences)
        if (wordsOf(sentence).length > 20)
          yield {field: `${field}.${language}`, value: sentence, allowed: 'at most 20 words in a sentence'};
      if (/<\w|&\w+;|\bTODO\b|\s{2}/.test(text[language]))
        yield {
          field: `${field}.${language}`,
          value: text[language],
          allowed: 'finished plain text, no HTML, single spaces',
        };
    }
  }
}

function* setRules(networks: readonly NetworkFile[]): Iterable<Problem> {
  const regional = networks.filter(({scope, status}) => scope === 'regional' && status !== 'ended');
  for (const {number, name} of counties)
    if (!regional.some((network) => countiesOf(network).includes(number)))
      yield {
        file: '(all)',
        field: 'area',
        value: name,
        allowed: 'a regional network that has not ended in each county',
      };
  const ids = new Set(networks.map(({id}) => id));
  const owners = new Map<string, string>();
  for (const {id, name, partOf, successor} of networks) {
    const file = `${id}.json`;
    for (const [field, value] of Object.entries({partOf, successor}))
      if (value && (value === id || !ids.has(value)))
        yield {file, field, value, allowed: 'the id of another network'};
    for (const value of new Set(Object.values(name).map((each) => each.toLowerCase()))) {
      const owner = owners.get(value);
      if (owner) yield {file, field: 'name', value, allowed: `a name not used by ${owner}`};
      else owners.set(value, file);
    }
  }
}

/** Findings on fields that a broken file has borrowed, or on sources that they name, say nothing about it. */
const isItsOwn = ({field}: Finding, {borrowed}: Repaired): boolean =>
  !borrowed.includes(field.split('.')[0] ?? '') && !/source/i.test(field);

/**
 * Everything that the schema alone cannot say: references, places, dates, status against joining, language. Of
 * `repaired` files only the fields that are their own are looked at.
 */
export const checkRules = (
  networks: readonly NetworkFile[],
  today: string,
  repaired: readonly Repaired[] = [],
): Problem[] => {
  const names = [
    ...networks.flatMap((network) => [
      ...Object.values(network.name),
      ...network.alsoKnownAs,
      ...Object.values(network.organiser),
      ...(network.members?.others ?? []),
    ]),
  ].sort((a, b) => b.length - a.length);
  const findingsOf = (network: NetworkFile): Finding[] => [
    ...sourceRules(network),
    ...placeRules(network),
    ...statusRules(network),
    ...dateRules(network, today),
    ...textRules(network, names),
  ];
  const named = (network: NetworkFile, findings: readonly Finding[]): Problem[] =>
    findings.map((finding) => ({file: `${network.id}.json`, ...finding}));
  return [
    ...networks.flatMap((network) => named(network, findingsOf(network))),
    ...repaired.flatMap((each) =>
      named(
        each.network,
        findingsOf(each.network).filter((finding) => isItsOwn(finding, each)),
      ),
    ),
    ...(repaired.length ? [] : setRules(networks)),
  ];
};
