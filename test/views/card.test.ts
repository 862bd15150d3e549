import {expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {all, cardOf, element, inside, network, textOf} from '../support/element.js';

const factsOf = (card: Element): Record<string, string> =>
  Object.fromEntries(
    [...card.querySelectorAll('dl > div')].map((each) => [
      textOf(each.querySelector('dt')),
      textOf(each.querySelector('dd')),
    ]),
  );

describe('The card', () => {
  it('tells who can join, what it binds to, what it costs, who takes part and since when', async () => {
    const facts = factsOf(cardOf(await element(), 'covenant-of-mayors'));
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

  it('shows the networks of the page of 2017 as ended in 2017, without a link', async () => {
    const host = await element();
    for (const id of ['kick', 'radgivernettverk-innlandet']) {
      const card = cardOf(host, id);
      expect(textOf(card.querySelector('.status'))).to.equal('Avsluttet 2017');
      expect(card.querySelector('[part="link"]')).to.be.null;
      expect(card.closest('details.ended')).to.exist;
    }
  });

  it('tells of the 34 or 32 municipalities in KIcK', async () => {
    const note = textOf(cardOf(await element(), 'kick').querySelector('.note'));
    expect(note).to.contain('34').and.to.contain('32');
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
    const facts = factsOf(cardOf(await element(), 'radgivernettverk-innlandet'));
    expect(facts['Står ikke i kildene']).to.equal('Dette binder dere dere til · Deltakere · Kostnad');
    expect(facts).not.to.have.any.keys('Dette binder dere dere til', 'Deltakere', 'Kostnad');
  });

  it('names all members behind a summary', async () => {
    const names = textOf(cardOf(await element(), 'kommunenettverk-klimaomstilling').querySelector('.names'));
    expect(names).to.contain('Asker');
    expect(names.split(/, | og /).length).to.be.at.least(
      network('kommunenettverk-klimaomstilling').members?.municipalities.length ?? 99,
    );
  });

  it('fills the counties of a regional network in the small map, all of Norway for others', async () => {
    const host = await element({only: 'klima-ostfold c40 klimanettverk-lofoten'});
    const filled = (id: string) =>
      [...cardOf(host, id).querySelectorAll('.covered')].map((use) => {
        const outline = inside(host).querySelector(use.getAttribute('href') ?? '');
        return outline?.getAttribute('d')?.length ?? 0;
      });
    expect(filled('klima-ostfold')).to.have.lengthOf(1);
    expect(filled('c40')).to.have.lengthOf(1);
    expect(filled('klima-ostfold')[0]).to.be.within(1, (filled('c40')[0] ?? 0) / 5);
    expect(cardOf(host, 'klimanettverk-lofoten').querySelector('.partly')).to.exist;
    expect(cardOf(host, 'c40').querySelector('.partly')).to.be.null;
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
