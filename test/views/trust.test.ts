import {expect} from '@open-wc/testing';
import {bundledDate, bundledNetworks} from '../../src/networks/bundled.js';
import {confirmed, dayFrom, dayInWords} from '../support/days.js';
import {all, cardOf, consoleDuring, element, inside, network, textOf} from '../support/element.js';
import {exampleId, hardWordOf, withHardWord} from '../../demo/galleri/examples.js';

/** Runs `act` with the clock of the page at noon of `day`. */
const on = async (day: string, act: () => Promise<unknown>): Promise<void> => {
  const {now} = Date;
  Date.now = () => Date.parse(`${day}T12:00:00Z`);
  try {
    await act();
  } finally {
    Date.now = now;
  }
};

describe('Trust in the data', () => {
  it('R7.2 marks networks whose newest evidence is older than 24 months, by the date and no sooner', async () => {
    const {id, day} = confirmed();
    const isMarked = async (days: number) => {
      let marked = false;
      await on(dayFrom(2, days, day), async () => {
        const card = cardOf(await element({only: id}), id);
        marked = textOf(card.querySelector('.foot')).includes('for over to år siden');
      });
      return marked;
    };
    expect(await isMarked(-1)).to.be.false;
    expect(await isMarked(1)).to.be.true;
  });

  it('R7.2 a year counts to its last day, and ended networks do not age', async () => {
    await on(bundledDate, async () => {
      const host = await element();
      for (const {id, status, lastConfirmed} of bundledNetworks()) {
        const isOld =
          status !== 'ended' && lastConfirmed !== null && lastConfirmed.padEnd(10, '~') < dayFrom(-2, 0);
        expect(cardOf(host, id).querySelector('.old') !== null, `${id} ${lastConfirmed}`).to.equal(isOld);
      }
    });
  });

  it('R4.6 a copy older than twelve months says so, a fresh one does not', async () => {
    await on(dayFrom(1, -1), async () => expect(inside(await element()).querySelector('.stale')).to.be.null);
    await on(dayFrom(1, 1), async () =>
      expect(textOf(inside(await element()).querySelector('.stale'))).to.contain('over ett år gammel'),
    );
  });

  it('says when the set was made', async () => {
    expect(textOf(inside(await element()).querySelector('.credit'))).to.contain(`samlet ${dayInWords('nb')}`);
  });
});

describe('Reports of errors', () => {
  const {id, name} = network(exampleId());
  const links = (host: Element) => all<HTMLAnchorElement>(host, '.foot > a');

  it('R7.6 shows none without "contact"', async () => {
    expect(links(await element())).to.be.empty;
  });

  for (const [lang, text, subject] of [
    ['nb', 'Meld feil', 'Feil i opplysningene om'],
    ['nn', 'Meld feil', 'Feil i opplysningane om'],
    ['en', 'Report an error', 'Error in the information about'],
  ] as const)
    it(`R7.6 by e-mail, with the network filled in, in ${lang}`, async () => {
      const host = await element({lang, contact: 'klima@example.no'});
      expect(links(host)).to.have.lengthOf(host.shown.length);
      const link = cardOf(host, id).querySelector<HTMLAnchorElement>('.foot > a');
      expect(textOf(link).startsWith(`${text} – ${name[lang]}`), textOf(link)).to.be.true;
      const {protocol, pathname, searchParams} = new URL(link?.href ?? '');
      expect(protocol + pathname).to.equal('mailto:klima@example.no');
      expect(searchParams.get('subject')).to.contain(subject).and.to.contain(name[lang]);
      expect(searchParams.get('body')).to.contain(`(${id})`);
    });

  it('R7.6 by a form, with the network in the address', async () => {
    const host = await element({contact: 'https://www.example.no/feil?tema=klima', only: id});
    const {searchParams, origin} = new URL(links(host)[0]?.href ?? '');
    expect(origin).to.equal('https://www.example.no');
    expect(Object.fromEntries(searchParams)).to.include({tema: 'klima', network: id});
    expect(searchParams.get('name')).to.contain(name.nb);
  });

  for (const contact of [
    'javascript:alert(1)',
    'http://example.no/feil',
    'https://me:secret@example.no/',
    'ikke en adresse',
    'a@b@c.no',
    'x@example.no?bcc=y@example.no',
  ])
    it(`contact="${contact}" counts as absent, with a line in the console`, async () => {
      const lines = await consoleDuring(async () => {
        expect(links(await element({contact}))).to.be.empty;
      });
      expect(lines).to.have.lengthOf(1);
    });
});

describe('Words explained', () => {
  const terms = (host: Element) => all<HTMLButtonElement>(host, '.term');

  it('R8.6 a hard word opens its explanation by a click or a key, with a source, and closes it again', async () => {
    const id = exampleId(withHardWord);
    const word = hardWordOf(network(id));
    const meaning = `${word?.text}: ${word?.term?.explanation.nb}`;
    const host = await element({only: id});
    const [term] = terms(host);
    expect(textOf(term).startsWith(word?.text ?? 'none'), textOf(term)).to.be.true;
    expect(term?.getAttribute('aria-expanded')).to.equal('false');
    term?.click();
    await host.updateComplete;
    expect(term?.getAttribute('aria-expanded')).to.equal('true');
    const explanation = inside(host).querySelector('.explanation');
    expect(textOf(explanation).startsWith(meaning), meaning).to.be.true;
    expect(explanation?.querySelector('a')?.protocol).to.equal('https:');
    await expect(host).to.be.accessible();
    term?.click();
    await host.updateComplete;
    expect(inside(host).querySelector('.explanation')).to.be.null;
  });

  it('R8.6 only where it first stands in a card, in every language', async () => {
    for (const lang of ['nb', 'nn', 'en']) {
      const host = await element({lang});
      expect(terms(host)).not.to.be.empty;
      for (const card of all(host, '[part="card"]')) {
        const words = [...card.querySelectorAll('.term')].map((term) => textOf(term).toLowerCase());
        expect(new Set(words).size, `${lang} ${card.dataset.network}`).to.equal(words.length);
      }
    }
  });

  it('leaves the text as it is', async () => {
    const host = await element();
    for (const {id, summary} of bundledNetworks()) {
      const shown = cardOf(host, id).querySelector('.summary')?.cloneNode(true) as Element;
      for (const each of shown.querySelectorAll('.hidden')) each.remove();
      // Spaces at the ends of a button are not shown.
      for (const each of shown.querySelectorAll('.term')) each.textContent = textOf(each);
      expect(textOf(shown)).to.equal(summary.nb);
    }
  });
});
