import {bundledNetworks} from '../../src/networks/bundled.js';
import {outlines} from '../../src/places/outlines.js';
import {countiesOf} from '../../src/finding/place.js';
import {withLocale} from '../../src/language/localization.js';
import type {Network} from '../../src/networks/network.js';
import {commitmentInWords, joiningWithDetails, period} from '../../src/views/facts.js';
import {coverageInWords} from '../../src/views/coverage.js';
import {participantsInWords} from '../../src/views/participants.js';
import {
  ambitionInWords,
  confirmedInWords,
  costInWords,
  focusName,
  inLocale,
  statusInWords,
} from '../../src/views/words.js';

const cardOf = (network: Network) => ({
  id: network.id,
  name: inLocale(network.name),
  href: network.website,
  status: network.status,
  statusText: statusInWords(network),
  coverage: coverageInWords(network),
  covered:
    network.scope === 'regional'
      ? countiesOf(network)
          .map((county) => outlines[county])
          .join('')
      : null,
  summary: inLocale(network.summary),
  facts: [
    ['Hvem kan bli med', joiningWithDetails(network)],
    ['Dette binder dere dere til', commitmentInWords(network)],
    ['Deltakere', participantsInWords(network)],
    ['Kostnad', costInWords(network.cost)],
    ['Siden', period(network)],
    ['Drives av', inLocale(network.organiser)],
  ],
  note: network.note ? inLocale(network.note) : null,
  tags: [...network.focus.map(focusName), ambitionInWords(network.ambition)],
  confirmed: confirmedInWords(network),
  sources: network.sources.map(({publisher, title, url, date}) => ({
    publisher,
    title: title ?? url,
    url,
    date,
  })),
});

/** The texts of our cards in bokmål, ready to show. */
export const peerData = withLocale('nb', () => ({
  land: Object.values(outlines).join(''),
  cards: bundledNetworks().map(cardOf),
}));
