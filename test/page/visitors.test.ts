import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {upgradeLinks} from '../../src/page/links/upgrade.js';

const address = 'https://www.example.no/klimanettverk?heading=H#klima-nettverk';
const link = `<a href="${address}">Klimanettverk</a>`;

/** A part of a page that the watcher of the page does not see. */
const apart = (markup: string): HTMLElement => {
  const part = document.implementation.createHTMLDocument().body;
  part.innerHTML = markup;
  return document.importNode(part, true);
};

const within = (attributes: string, name = 'section') =>
  apart(`<${name} ${attributes}><div><p>${link}</p></div></${name}>`);

const countIn = (root: Document | HTMLElement): number => upgradeLinks(root).length;

/** How many siblings and texts are looked at while the links of a part are read. */
const looksAt = (part: HTMLElement): number => {
  let looks = 0;
  const restore = (['previousSibling', 'nextSibling', 'textContent'] as const).map((name) => {
    const own = Object.getOwnPropertyDescriptor(Node.prototype, name) as PropertyDescriptor;
    Object.defineProperty(Node.prototype, name, {
      ...own,
      get(this: Node): unknown {
        looks += name === 'textContent' ? this.childNodes.length : 1;
        return own.get?.call(this);
      },
    });
    return () => Object.defineProperty(Node.prototype, name, own);
  });
  try {
    upgradeLinks(part);
  } finally {
    for (const each of restore) each();
  }
  return looks;
};

describe('R9.3 What visitors write', () => {
  for (const rel of ['nofollow ugc', 'UGC'])
    it(`stays a link: rel="${rel}"`, () => {
      expect(countIn(apart(`<p><a rel="${rel}" href="${address}">K</a></p>`))).to.equal(0);
    });

  const names =
    'comment comments comment-body wp-block-comment-content js-comment post__comments Comment comment-17 comment17 commentsList commentBody commenttext CommentItem_root__a1 userComments md:comments comment-link comment-section commentlist kommentar kommentarer kommentarfelt kommentarfeltet kommentarene artikkel_kommentarer';
  for (const name of names.split(' '))
    it(`stays a link inside class or id ${name}`, () => {
      for (const attributes of [`class="x ${name}\teven"`, `id="${name}"`])
        expect(countIn(within(attributes)), attributes).to.equal(0);
    });

  const marks = [
    'itemscope itemtype="https://schema.org/Comment"',
    'itemscope itemtype="https://schema.org/UserComments"',
    'itemscope itemtype="https://schema.org/Review"',
    'itemscope itemtype="https://schema.org/DiscussionForumPosting"',
    'itemscope itemtype="https://schema.org/QAPage"',
    'itemprop="comment"',
    'itemprop="text comment"',
    'itemprop="review"',
    'typeof="schema:Comment"',
    'typeof="Thing Comment"',
    'property="schema:comment"',
    'property="comment"',
    'property="about COMMENT"',
    'role="comment"',
    'role="listitem Comment"',
    ...['off', 'OFF', ' off ', 'off limited', 'limited Off'].map((value) => `data-klima-nettverk="${value}"`),
  ];
  for (const mark of marks)
    it(`stays a link inside ${mark}`, () => {
      expect(countIn(within(mark))).to.equal(0);
    });

  for (const value of ['limited', 'Limited', ' LIMITED', 'x limited'])
    it(`a link chooses and says nothing inside data-klima-nettverk="${value}"`, () => {
      const {warn} = console;
      console.warn = () => undefined;
      const [element] = upgradeLinks(within(`data-klima-nettverk="${value}"`));
      console.warn = warn;
      expect(element?.hasAttribute('heading')).to.be.false;
    });

  for (const field of ['id', 'className', 'parentElement', 'getAttribute', 'localName', 'matches', 'closest'])
    it(`stays a link in a form with a field called ${field}`, () => {
      for (const mark of ['class="comments"', 'id="comments"', 'itemprop="comment"']) {
        const part = within(mark, 'form');
        part.querySelector('form')?.prepend(Object.assign(document.createElement('input'), {name: field}));
        expect(countIn(part), mark).to.equal(0);
      }
    });

  const byEditors = [
    ...'no-comments has-comments has-comment-count with-comments can-comment comments-open comments-closed comment-status-open comments-none comment-count commentary commentaries dokumentar recommended'
      .split(' ')
      .map((name) => `class="post ${name}"`),
    'data-klima-nettverk="on"',
    'data-klima-nettverk="offline"',
    'rel="ugcx"',
    'itemscope itemtype="https://schema.org/Answer"',
    'itemscope itemtype="https://schema.org/FAQPage"',
  ];
  for (const mark of byEditors)
    it(`does not look like ${mark}, which upgrades`, () => {
      for (const name of ['section', 'article', 'main'])
        expect(countIn(within(mark, name)), name).to.equal(1);
      expect(countIn(apart(`<p><a ${mark} rel="nofollow noopener" href="${address}">K</a></p>`))).to.equal(1);
    });

  it('does not look like classes of html and body, which WordPress and its themes fill', () => {
    const page = document.implementation.createHTMLDocument();
    page.documentElement.className = 'comments';
    page.body.className = 'single no-comment-avatars comment-page has-comments-sidebar';
    page.body.innerHTML = `<p>${link}</p>`;
    expect(countIn(page)).to.equal(1);
  });

  const blank = `<a href="${address}"></a>`;
  const floods = {
    marked: (count: number) => `<div class="comments"><p>${blank.repeat(count)}</p></div>`,
    unmarked: (count: number) => `<p>Se ${blank.repeat(count)} her</p>`,
    'in elements that hold nothing else': (count: number) =>
      `<p>Se ${`<b>${blank}</b>`.repeat(count)} her</p>`,
    'in groups': (count: number) => `<p>Se ${`<b>${blank.repeat(10)}</b>`.repeat(count / 10)} her</p>`,
    'in one element, beside many': (count: number) =>
      `<p>Se <b>${blank.repeat(count)}</b>${'<i></i>'.repeat(count)} her</p>`,
  };
  for (const [kind, flood] of Object.entries(floods))
    it(`takes time by their number, not by its square: blank links, ${kind}`, () => {
      const [few, many] = [looksAt(apart(flood(200))), looksAt(apart(flood(1600)))];
      expect(many).to.be.at.most(8.5 * few);
    });
});
