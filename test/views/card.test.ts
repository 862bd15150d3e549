import {expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {nameOf} from '../../src/places/places.js';
import {all, cardOf, element, inside, textOf} from '../support/element.js';
import {ended, examples, withNames} from '../../demo/galleri/examples.js';
import {own} from '../support/own.js';

const factsOf = (card: Element): Record<string, string> =>
  Object.fromEntries(
    [...card.querySelectorAll('dl > div')].map((each) => [
      textOf(each.querySelector('dt')),
      textOf(each.querySelector('dd')),
    ]),
  );

describe('The card', () => {
  it('tells who can join, what it binds to, what it costs, who takes part and since when', async () => {
    const sources = ['own-page'];
    const host = await element({}, [
      own({
        members: {municipalities: ['3101'], counties: [], asOf: '2024-01', complete: true, sources},
        commitment: {nb: 'Å kutte utslipp.', nn: 'Å kutte utslepp.', en: 'To cut emissions.', sources},
        cost: {charged: false, sources},
      }),
    ]);
    const facts = factsOf(cardOf(host, 'vart'));
    expect(Object.keys(facts)).to.deep.equal([
      'Hvem kan bli med',
      'Dette binder dere dere til',
      'Deltakere',
      'Kostnad',
      'Siden',
      'Drives av',
    ]);
    expect(facts['Hvem kan bli med']).to.match(/^Åpent for nye\./);
    expect(facts['Kostnad']).to.equal('Gratis');
    expect(facts['Deltakere']).to.contain('januar 2024');
  });

  it('shows ended networks folded, with the year of their end, and with a link only where there is one', async () => {
    const host = await element({}, [
      own({status: 'ended', until: '2017-10', joining: 'closed', website: null, joinUrl: null}),
    ]);
    const endings = examples(ended).map(({id, until, website}) => ({id, until, website}));
    for (const {id, until, website} of [{id: 'vart', until: '2017-10', website: null}, ...endings]) {
      const card = cardOf(host, id);
      expect(textOf(card.querySelector('.status')), id).to.equal(`Avsluttet ${until?.slice(0, 4)}`);
      expect(card.querySelector('[part="link"]') === null, id).to.equal(website === null);
      expect(card.closest('details.ended'), id).to.exist;
    }
  });

  it('shows the note where sources disagree', async () => {
    const note = textOf(cardOf(await element({}, [own()]), 'vart').querySelector('.note'));
    expect(note).to.contain('Dette er et eksempel.');
  });

  it('never shows an unconfirmed network as active, nor an ended or closed one as open', async () => {
    const host = await element();
    for (const {id, status, joining} of bundledNetworks()) {
      const card = cardOf(host, id);
      const said = textOf(card.querySelector('.status'));
      expect(said.startsWith('Aktivt'), id).to.equal(status === 'active');
      expect(said.startsWith('Ikke bekreftet'), id).to.equal(status === 'unconfirmed');
      if (status === 'ended' || joining === 'closed') {
        expect(factsOf(card)['Hvem kan bli med'], id).not.to.contain('Åpent');
        expect(card.querySelector('dl a'), id).to.be.null;
      }
    }
  });

  it('says when it was last confirmed, and that it is not known where it is not', async () => {
    const host = await element();
    for (const {id, lastConfirmed} of bundledNetworks()) {
      const said = textOf(cardOf(host, id).querySelector('.foot > p'));
      if (lastConfirmed) expect(said).to.match(new RegExp(`^Sist bekreftet: .*${lastConfirmed.slice(0, 4)}`));
      else expect(said).to.contain('ikke kjent');
    }
  });

  it('lists its sources, folded, each with publisher and date or "uten dato"', async () => {
    const host = await element();
    for (const {id, sources} of bundledNetworks()) {
      const details = cardOf(host, id).querySelector<HTMLDetailsElement>('.sources');
      expect(details?.open).to.be.false;
      const items = [...(details?.querySelectorAll('li') ?? [])].map(textOf);
      expect(items).to.have.lengthOf(sources.length);
      for (const [index, item] of items.entries()) {
        expect(item).to.contain(sources[index]?.publisher.replace(/\s+/g, ' '));
        expect(item).to.match(/\((\d|[a-z]+ \d{4}|uten dato)/);
      }
    }
  });

  it('says what is not known instead of guessing, in one place', async () => {
    const unknown = own({members: null, commitment: null, cost: {charged: null, sources: []}});
    const facts = factsOf(cardOf(await element({}, [unknown]), 'vart'));
    expect(facts['Står ikke i kildene']).to.equal('Dette binder dere dere til · Deltakere · Kostnad');
    expect(facts).not.to.have.any.keys('Dette binder dere dere til', 'Deltakere', 'Kostnad');
  });

  it('names all members behind a summary', async () => {
    const host = await element();
    const listed = examples(withNames);
    expect(listed).not.to.be.empty;
    for (const {id, members} of listed) {
      const names = textOf(cardOf(host, id).querySelector('.names'));
      for (const number of members?.municipalities ?? []) expect(names, id).to.contain(nameOf(number));
    }
  });

  it('fills the counties of a regional network in the small map, all of Norway for others', async () => {
    const everywhere = {scope: 'international', reach: 'global', area: {municipalities: [], counties: []}};
    const partly = {area: {municipalities: ['1860', '1865'], counties: []}};
    const host = await element({only: 'vart alle deler'}, [
      own(),
      own({id: 'alle', ...everywhere}),
      own({id: 'deler', members: null, ...partly}),
    ]);
    const filled = (id: string) =>
      [...cardOf(host, id).querySelectorAll('.covered')].map((use) => {
        const outline = inside(host).querySelector(use.getAttribute('href') ?? '');
        return outline?.getAttribute('d')?.length ?? 0;
      });
    expect(filled('vart')).to.have.lengthOf(1);
    expect(filled('alle')).to.have.lengthOf(1);
    expect(filled('vart')[0]).to.be.within(1, (filled('alle')[0] ?? 0) / 5);
    expect(cardOf(host, 'deler').querySelector('.partly')).to.exist;
    expect(cardOf(host, 'alle').querySelector('.partly')).to.be.null;
  });

  it('R3.5 links go straight to https or http addresses', async () => {
    for (const link of all<HTMLAnchorElement>(await element(), 'a'))
      expect(link.protocol).to.match(/^https?:$/);
  });

  it('the bundled set holds every scope, status, way of joining and ambition', () => {
    const values = (field: 'scope' | 'status' | 'joining' | 'ambition') =>
      new Set(bundledNetworks().map((each) => each[field])).size;
    expect([values('scope'), values('status'), values('joining'), values('ambition')]).to.deep.equal([
      3, 3, 4, 3,
    ]);
  });
});
