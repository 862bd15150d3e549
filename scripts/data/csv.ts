import {dataLanguages} from '../../src/language/languages.js';
import type {Translated} from '../../src/networks/network.js';
import {nameOf} from '../../src/places/places.js';
import type {NetworkFile} from '../../src/networks/schema.js';

type Column = readonly [name: string, value: (network: NetworkFile) => string | number | null | undefined];
type Text = Translated | null | undefined;

const inEachLanguage = (name: string, text: (network: NetworkFile) => Text): Column[] =>
  dataLanguages.map((language) => [`${name}_${language}`, (network) => text(network)?.[language]]);

const list = (values: readonly string[]): string => values.join(' | ');

const charged = ({cost}: NetworkFile) => (cost.charged === null ? 'not stated' : cost.charged ? 'yes' : 'no');

const columns: readonly Column[] = [
  ['id', ({id}) => id],
  ...inEachLanguage('name', ({name}) => name),
  ['scope', ({scope}) => scope],
  ['reach', ({reach}) => reach],
  ['kind', ({kind}) => kind],
  ['status', ({status}) => status],
  ['last_confirmed', ({lastConfirmed}) => lastConfirmed],
  ['last_confirmed_basis', ({lastConfirmedBasis}) => lastConfirmedBasis],
  ['since', ({since}) => since],
  ['until', ({until}) => until],
  ['joining', ({joining}) => joining],
  ['ambition', ({ambition}) => ambition],
  ['focus', ({focus}) => list(focus)],
  ['area_counties', ({area}) => list(area.counties.map(nameOf))],
  [
    'area_municipalities',
    ({area}) => list(area.municipalities.map((number) => `${number} ${nameOf(number)}`)),
  ],
  [
    'members',
    ({members}) => list((members?.municipalities ?? []).map((number) => `${number} ${nameOf(number)}`)),
  ],
  ['members_as_of', ({members}) => members?.asOf],
  ['members_complete', ({members}) => (members ? (members.complete ? 'yes' : 'no') : null)],
  ['charged', charged],
  ...inEachLanguage('cost', ({cost}) => cost.text),
  ...inEachLanguage('organiser', ({organiser}) => organiser),
  ...inEachLanguage('summary', ({summary}) => summary),
  ...inEachLanguage('who_can_join', ({whoCanJoin}) => whoCanJoin),
  ...inEachLanguage('commitment', ({commitment}) => commitment),
  ...inEachLanguage('note', ({note}) => note),
  ['website', ({website}) => website],
  ['join_url', ({joinUrl}) => joinUrl],
  ['sources', ({sources}) => list(Object.values(sources).map(({url, publisher}) => url ?? publisher))],
];

/** Excel takes a cell that begins with one of these for a formula. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (value: string | number | null | undefined): string => {
  const text = harmless(String(value ?? ''));
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The networks as Norwegian Excel opens them: UTF-8 with BOM, semicolons, CRLF. */
export const csv = (networks: readonly NetworkFile[]): string => {
  const rows = [
    columns.map(([name]) => name),
    ...networks.map((network) => columns.map(([, value]) => cell(value(network)))),
  ];
  return `\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`;
};
