import {expect} from '@open-wc/testing';
import {choicesFor, type Choices} from '../../demo/builder/choices.js';
import type {Build} from '../../demo/builder/embed-forms.js';
import {resultOf, type Result} from '../../demo/builder/result.js';
import {texts} from '../../demo/builder/texts/texts.js';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {dayInWords} from '../support/days.js';
import {network, textOf} from '../support/element.js';
import {cardIds, closePages, openPage, script} from '../pages/open.js';
import {ended, exampleId, exampleIds} from '../../demo/galleri/examples.js';

const [one, other, ours] = exampleIds(3);
const over = exampleId(ended);

// Served as a module, since the runner turns JSON into one.
const integrityFile = '/dist/integrity.json';
const fileOf = async (): Promise<Build> => {
  const {version, sha384} = (await import(integrityFile)) as {version: string; sha384: string};
  return {version, integrity: sha384};
};

const result = (changed: Partial<Choices>, build?: Build): Result =>
  resultOf(
    {
      ...choicesFor('nb'),
      script: '/test-page/klima-nettverk.js',
      framePage: `${location.origin}/test-page/static/nb.html`,
      ...changed,
    },
    'nb',
    build,
  );

const attributesOf = (element: Element | null | undefined) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({name, value}) => [name, value]));

const parsed = (markup: string): HTMLElement =>
  new DOMParser().parseFromString(`<body>${markup}`, 'text/html').body;

const everything: Partial<Choices> = {
  place: '3403',
  lang: 'nn',
  scope: ['regional', 'national'],
  focus: ['energy', 'transport'],
  ambition: 'entry',
  networks: 'without',
  picked: [one, other],
  memberOf: [ours],
  max: '7',
  layout: 'list',
  controls: 'none',
  ended: 'hide',
  headingKind: 'own',
  heading: 'Her er vi med',
  headingLevel: '3',
  contact: 'klima@example.no',
};
const attributes = {
  kommune: '3403',
  lang: 'nn',
  scope: 'regional,national',
  'focus-areas': 'energy,transport',
  ambition: 'entry',
  without: `${one},${other}`,
  'member-of': ours,
  max: '7',
  layout: 'list',
  controls: 'none',
  ended: 'hide',
  heading: 'Her er vi med',
  'heading-level': '3',
  contact: 'klima@example.no',
};

describe('The forms of the builder', () => {
  afterEach(closePages);

  for (const [what, changed, wanted] of [
    ['nothing', {}, {}],
    [
      'a county and a list of its own',
      {place: '34', networks: 'only', picked: [other, one]},
      {fylke: '34', only: `${other},${one}`},
    ],
    ['no heading', {headingKind: 'none', heading: 'kept'}, {heading: ''}],
    ['everything', everything, attributes],
  ] as const)
    it(`R5.7 with ${what} chosen, each gives an element that says just that`, async () => {
      const build = await fileOf();
      const {link, htmlBlock, element, frame, networks, faults} = result(changed, build);
      expect([...faults]).to.be.empty;
      for (const body of [`${script}${link}`, htmlBlock, `${element}${script}`]) {
        const page = await openPage({body, lang: 'nb'});
        const found = page.document.querySelectorAll('klima-nettverk');
        expect(found).to.have.lengthOf(1);
        await found[0]?.updateComplete;
        expect(attributesOf(found[0]), body).to.deep.equal(wanted);
        expect(cardIds(found[0]), body).to.deep.equal(networks.map(({id}) => id));
        expect(page.window.seen).to.deep.equal({violations: [], errors: [], console: []});
        expect(found[0]?.querySelector('a')?.href).to.match(/^https:\/\/www\.example\.no\/klimanettverk/);
      }
      // A lazy frame below the fold would not load here.
      const {document} = await openPage({body: frame.replace('"lazy"', '"eager"')});
      const inner = document.querySelector('iframe');
      const framed = inner?.contentDocument?.querySelector('klima-nettverk') ?? undefined;
      await framed?.updateComplete;
      expect(attributesOf(framed)).to.deep.equal(wanted);
      expect(inner?.matches('.klima-nettverk[frameborder="0"]')).to.be.true;
      expect(inner?.hasAttribute('style')).to.be.false;
      expect(cardIds(framed)).to.deep.equal(networks.map(({id}) => id));
    });

  it('R3.4 the script is pinned by the hash of this build, and asked for without cookies and without the page', async () => {
    const build = await fileOf();
    const far = 'https://cdn.example.no/0.1.0/klima-nettverk.js';
    const tag = (changed: Partial<Choices>) =>
      attributesOf(parsed(result(changed, build).htmlBlock).querySelector('script'));
    const without = {src: far, crossorigin: 'anonymous', referrerpolicy: 'no-referrer', defer: ''};
    expect(tag({script: far})).to.deep.equal({...without, integrity: build.integrity});
    expect(tag({script: far, scriptKind: 'evergreen'})).to.deep.equal(without);
    expect(tag({})).to.deep.equal({
      src: '/test-page/klima-nettverk.js',
      integrity: build.integrity,
      defer: '',
    });
    expect(result({script: far}).htmlBlock).not.to.contain('integrity');
  });

  for (const script of [
    '//cdn.example.no/k.js',
    '\\\\cdn.example.no\\k.js',
    '/\\cdn.example.no/k.js',
    'HTTPS:\\\\cdn.example.no/k.js',
  ])
    it(`R3.4 ${script} is a script from elsewhere, as for a browser`, () => {
      const tag = parsed(result({script}).htmlBlock).querySelector('script');
      expect([tag?.crossOrigin, tag?.referrerPolicy]).to.deep.equal(['anonymous', 'no-referrer']);
    });

  for (const script of ['/k.js', 'k.js', './a/k.js?x=//y', 'a\\\\b.js'])
    it(`R3.4 ${script} is a script of the page's own host`, () => {
      expect(parsed(result({script}).htmlBlock).querySelector('script')?.crossOrigin).to.be.null;
    });

  it('R5.7 half a surrogate in a text, as a cut emoji leaves it, gives forms all the same', () => {
    const heading = 'Klima \ud83c';
    const {link, frame, element} = result({headingKind: 'own', heading, contact: 'klima@example.no'});
    for (const form of [link, frame])
      expect(form).to.contain(`heading=${encodeURIComponent('Klima \ufffd').replace('%20', '+')}`);
    expect(element).to.contain('Klima ');
  });

  it('names what a content security policy must allow', () => {
    const own = {page: 'https://www.example.no/klima', framePage: 'https://www.example.no/k/nb.html'};
    expect(result({...own, script: '/k.js'}).policy).to.equal("script-src 'self'; frame-src 'self'");
    expect(
      result({...own, script: 'https://cdn.example.no/k.js', framePage: 'https://frames.example.no/nb.html'})
        .policy,
    ).to.equal('script-src https://cdn.example.no; frame-src https://frames.example.no');
  });

  it('keeps query and drops fragment of the addresses given', () => {
    const {linkAddress, frame} = result({
      place: '34',
      page: 'https://www.example.no/k?id=1&x=2#top',
      framePage: 'https://www.example.no/nb.html?v=3#x',
    });
    expect(linkAddress).to.equal('https://www.example.no/k?id=1&x=2&fylke=34#klima-nettverk');
    expect(parsed(frame).querySelector('iframe')?.getAttribute('src')).to.equal(
      'https://www.example.no/nb.html?v=3&fylke=34',
    );
  });

  const nasty = `"><script>seen.errors.push(1)</script>' &amp; &quot; <b>æøå\u00a0Ü</b> --> \` {{x}} %22+%3C javascript:alert(1)`;

  it('lets no text out of its place', async () => {
    const build = await fileOf();
    const forms = result({headingKind: 'own', heading: nasty}, build);
    for (const body of [`${script}${forms.link}`, forms.htmlBlock, `${forms.element}${script}`]) {
      const {document, window} = await openPage({body});
      const element = document.querySelector('klima-nettverk');
      expect(attributesOf(element)).to.deep.equal({heading: nasty});
      expect(element?.textContent?.trim()).to.equal(nasty);
      expect(document.querySelectorAll('script')).to.have.lengthOf(2);
      expect(document.querySelector('body b')).to.be.null;
      expect(window.seen).to.deep.equal({violations: [], errors: [], console: []});
    }
    const frame = parsed(forms.frame);
    expect(frame.querySelector('iframe')?.title).to.equal(nasty);
    expect(new URL(frame.querySelector('iframe')?.src ?? '').searchParams.get('heading')).to.equal(nasty);
    expect(parsed(forms.staticText).querySelector('script, b')).to.be.null;
  });

  it('lets no address out of its place, and takes none that could run', () => {
    const page = `https://www.example.no/a"b<c>'d?e=<f>&g="h"`;
    const forms = result({page, script: `/k.js?"><b>`, framePage: page});
    for (const markup of [forms.element, forms.htmlBlock, forms.frame, forms.staticText])
      expect([...parsed(markup).querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.include(
        page,
      );
    expect(new URL(parsed(forms.link).querySelector('a')?.href ?? '').pathname).to.equal(
      new URL(page).pathname,
    );
    expect(parsed(forms.htmlBlock).querySelector('script')?.getAttribute('src')).to.equal(`/k.js?"><b>`);
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://me:secret@example.no/',
      'no address',
      '',
    ]) {
      const safe = result({page: bad, script: bad || ' ', framePage: bad || 'x'});
      expect([...safe.faults]).to.include.members(['page', 'script', 'framePage']);
      for (const markup of [
        safe.link,
        safe.htmlBlock,
        safe.element,
        safe.frame,
        safe.staticText,
        safe.mail.body,
      ])
        expect(markup).not.to.match(/javascript:|data:text|secret|no address/);
    }
  });
});

describe('The static text of the builder', () => {
  for (const lang of ['nb', 'nn', 'en'] as const)
    it(`in ${lang} holds just the networks chosen, as h3, p, ul, li and a`, () => {
      const {staticText, networks} = result({lang, place: '3403', ended: 'fold'});
      const body = parsed(staticText);
      const tags = new Set([...body.querySelectorAll('*')].map(({localName}) => localName));
      expect([...tags].sort()).to.deep.equal(['a', 'h3', 'li', 'p', 'ul']);
      const titles = [...body.querySelectorAll('h3')].map(textOf);
      expect(titles).to.deep.equal(networks.map(({name}) => name[lang]));
      expect(titles.length).to.be.above(5).and.below(bundledNetworks().length);
      for (const {summary, sources} of networks) {
        expect(body.textContent).to.contain(summary[lang]);
        for (const {url} of sources) if (url) expect(staticText).to.contain(url.replaceAll('&', '&amp;'));
      }
      expect(body.textContent).to.contain(dayInWords(lang));
      expect(body.textContent).to.contain(texts[lang].exported.sources);
    });

  it('gives each network its status and the dates of its sources', () => {
    const {staticText} = result({networks: 'only', picked: [over]});
    const text = textOf(parsed(staticText));
    expect(text)
      .to.contain(`Avsluttet ${network(over).until?.slice(0, 4)}`)
      .and.to.match(/\((\d+\. )?(\w+ )?20\d\d\)/);
    expect(text).to.contain('1 klimanettverk.');
  });

  it('says so when no network is left', () => {
    const {staticText, networks} = result({networks: 'only', picked: [over], ended: 'hide'});
    expect(networks).to.be.empty;
    expect(textOf(parsed(staticText))).to.contain('Ingen nettverk passer.');
  });
});

describe('The letter to the supplier', () => {
  for (const mailLang of ['nb', 'nn', 'en'] as const)
    it(`in ${mailLang} asks for script, tag and policy, and fits in a mailto address`, async () => {
      const build = await fileOf();
      const all = {
        ...everything,
        script: 'https://cdn.example.no/0.1.0/klima-nettverk.js',
        mailLang,
      } as const;
      const {mail, element, policy} = result({...all, radius: '0'}, build);
      const url = new URL(mail.href);
      expect(url.protocol).to.equal('mailto:');
      expect(url.searchParams.get('subject')).to.equal(texts[mailLang].mailSubject);
      expect(url.searchParams.get('body')?.replaceAll('\r\n', '\n')).to.equal(mail.body);
      for (const part of [element, build.integrity, policy.split(';')[0] ?? '', '--klima-radius: 0;'])
        expect(mail.body).to.contain(part);
      // Outlook cuts longer ones.
      expect(result({mailLang, place: '3403'}, build).mail.href.length).to.be.below(2048);
    });
});
