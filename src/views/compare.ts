import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Network} from '../networks/network.js';
import {commitmentInWords, joiningWithDetails, period} from './facts.js';
import {coverageInWords} from './coverage.js';
import {dateInWords, listInWords} from '../language/formats.js';
import {heading} from './heading.js';
import type {Actions} from './model.js';
import {participantsInWords} from './participants.js';
import {ambitionInWords, costInWords, focusName, inLocale, statusInWords} from './words.js';

/** The most networks that stand side by side. */
export const maxCompared = 4;

type Row = readonly [term: string, value: (network: Network) => string];

const rows = (): Row[] => [
  [msg('Dekker'), coverageInWords],
  [msg('Status'), statusInWords],
  [msg('Hvem kan bli med'), joiningWithDetails],
  [msg('Dette binder dere dere til'), commitmentInWords],
  [msg('Kostnad'), ({cost}) => costInWords(cost)],
  [msg('Deltakere'), participantsInWords],
  [msg('Siden'), period],
  [msg('Drives av'), ({organiser}) => inLocale(organiser)],
  [msg('Fokusområder'), ({focus}) => listInWords(focus.map(focusName)) || '–'],
  [msg('Ambisjon'), ({ambition}) => ambitionInWords(ambition)],
  [
    msg('Sist bekreftet'),
    ({lastConfirmed}) => (lastConfirmed ? dateInWords(lastConfirmed) : msg('Ikke kjent')),
  ],
];

const row = ([term, value]: Row, networks: readonly Network[]) => {
  const values = networks.map(value);
  const isSame = new Set(values).size === 1;
  const cells = values.map((each) => html`<td>${each}</td>`);
  return html`<tr class=${isSame ? 'same' : nothing}>
    <th scope="row">${term}${isSame ? html` <span class="quiet">(${msg('likt')})</span>` : ''}</th>
    ${cells}
  </tr>`;
};

const table = (networks: readonly Network[], unpick: Actions['unpick']) => {
  const heads = networks.map(({name}) => html`<th scope="col">${inLocale(name)}</th>`);
  // Not in the headers, which are read again with every cell.
  const buttons = networks.map(({id, name}) => {
    const act = () => unpick([id]);
    return html`<td>
      <button type="button" class="small" @click=${act}>
        ${msg('Fjern')}<span class="hidden"> – ${inLocale(name)}</span>
      </button>
    </td>`;
  });
  const body = rows().map((each) => row(each, networks));
  return html`<div
    class="table"
    role="region"
    tabindex="0"
    aria-label=${msg('Tabell som sammenligner nettverk')}
  >
    <table>
      <thead>
        <tr>
          <td></td>
          ${heads}
        </tr>
        <tr>
          <td></td>
          ${buttons}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
};

export const sideBySide = (count: number): string => msg(str`Vis de ${count} side om side`);

/** What to do before there is anything to compare. */
export const howToCompare = (): string => msg(str`Kryss av for to til ${maxCompared} nettverk på kortene.`);

/** Two to four networks side by side, or how to choose them. */
export const comparison = (
  networks: readonly Network[],
  rank: number,
  {unpick, toggleComparison}: Actions,
): TemplateResult => {
  const clear = () => unpick(networks.map(({id}) => id));
  return html`<section class="comparison">
    ${heading(rank, 'group-title', msg('Sammenligning'))}
    ${networks.length > 1 ? table(networks, unpick) : html`<p>${howToCompare()}</p>`}
    <p class="more">
      <button type="button" @click=${toggleComparison}>${msg('Lukk sammenligningen')}</button>
      ${networks.length ? html`<button type="button" @click=${clear}>${msg('Fjern alle fra sammenligningen')}</button>` : ''}
    </p>
  </section>`;
};
