import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {compareTexts} from '../language/alphabet.js';
import type {Members, Network} from '../networks/network.js';
import {nameOf} from '../places/places.js';
import {dateInWords, listInWords} from '../language/formats.js';
import {countyCouncilsCounted, inLocale, municipalitiesCounted} from './words.js';

const sorted = (names: readonly string[]): string[] => [...names].sort(compareTexts);

const countyCouncil = (number: string): string => msg(str`${nameOf(number)} fylkeskommune`);

const namesOf = ({municipalities, counties, others = []}: Members): string[] => [
  ...sorted(municipalities.map(nameOf)),
  ...sorted(counties.map(countyCouncil)),
  ...others,
];

const counted = ({municipalities, counties}: Members): string =>
  listInWords([
    ...(municipalities.length ? [municipalitiesCounted(municipalities.length)] : []),
    ...(counties.length ? [countyCouncilsCounted(counties.length)] : []),
  ]);

const dated = (text: string, asOf: string | null): string => (asOf ? `${text} (${dateInWords(asOf)})` : text);

const summaryOf = (members: Members, names: readonly string[]): string => {
  if (members.text) return inLocale(members.text);
  const few = names.length <= 3;
  const who = few ? listInWords(names) : counted(members);
  return dated(members.complete ? who : msg(str`Blant andre ${who}`), members.asOf);
};

/** Who takes part, as one text. */
export const participantsInWords = ({members}: Network): string =>
  members ? summaryOf(members, namesOf(members)) : msg('Ikke kjent');

/** Who takes part: a count or a sentence, the names behind it on demand; undefined where no source says it. */
export const participants = ({members, name}: Network): TemplateResult | undefined => {
  if (!members) return undefined;
  const names = namesOf(members);
  const summary = summaryOf(members, names);
  const hasMore = members.text ? names.length > 0 : names.length > 3;
  return html`${summary}${
    hasMore
      ? html`<details class="names">
          <summary>${msg('Navnene')}<span class="hidden"> – ${inLocale(name)}</span></summary>
          ${listInWords(names)}
        </details>`
      : nothing
  }`;
};
