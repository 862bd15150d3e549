import {expect} from '@open-wc/testing';
import {all, element, headings, inside, textOf} from '../support/element.js';
import {own} from '../support/own.js';

describe('Accessibility', () => {
  it('R1.2 the shadow root is open to what reads and checks pages', async () => {
    expect((await element()).shadowRoot?.mode).to.equal('open');
  });

  for (const level of [2, 3, 4, 5])
    it(`R1.6 heading-level="${level}": starts there, cards one below their group, none skipped`, async () => {
      const host = await element({'heading-level': String(level)});
      const ranks = headings(host).map(({rank}) => rank);
      expect(ranks[0]).to.equal(level);
      for (const [index, rank] of ranks.entries())
        if (index) expect(rank - (ranks[index - 1] ?? 0), `heading ${index}`).to.be.at.most(1);
      for (const group of all(host, '.group')) {
        const [title, card] = ['.group-title', '.name'].map((each) =>
          Number(group.querySelector(each)?.localName[1]),
        );
        expect(card).to.equal((title ?? 0) + 1);
      }
    });

  it('R1.6 without a heading the groups take its rank', async () => {
    const host = await element({heading: '', 'heading-level': '3'});
    expect(headings(host)[0]?.rank).to.equal(3);
  });

  it('R1.6 cards are items of lists, each with a heading', async () => {
    const host = await element();
    for (const card of all(host, '[part="card"]')) {
      expect(card.localName).to.equal('li');
      expect(card.parentElement?.matches('ul[role="list"]')).to.be.true;
      expect(card.querySelectorAll('h2,h3,h4,h5,h6')).to.have.lengthOf(1);
    }
  });

  for (const lang of ['nb', 'nn', 'en'])
    it(`R1.7 in ${lang} each link has a text of its own, none says only "read more", none opens a window`, async () => {
      const host = await element({lang});
      const links = all<HTMLAnchorElement>(host, 'a');
      const places = new Map<string, Set<string>>();
      for (const link of links)
        places.set(textOf(link), (places.get(textOf(link)) ?? new Set()).add(link.href));
      const shared = [...places].filter(([, hrefs]) => hrefs.size > 1).map(([text]) => text);
      expect(shared, 'one text for two targets').to.be.empty;
      for (const link of links) {
        expect(link.target).to.equal('');
        expect(textOf(link)).not.to.match(/^(les mer|les meir|read more|her|here)$/i);
      }
    });

  it('R1.7 every summary names its network', async () => {
    const texts = all(await element(), 'details:not(.group) > summary').map(textOf);
    expect(new Set(texts).size).to.equal(texts.length);
  });

  it('the map beside a name is decoration: the same stands in words', async () => {
    const host = await element({only: 'vart'}, [own()]);
    expect(inside(host).querySelector('.silhouette')?.getAttribute('aria-hidden')).to.equal('true');
    expect(textOf(inside(host).querySelector('.coverage'))).to.equal('Regionalt, Østfold');
  });
});
