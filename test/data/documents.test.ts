import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {readNetworks} from '../../scripts/data/read.js';
import {bokmålWords} from '../../scripts/data/texts.js';
import {framed} from '../../scripts/vite/site-frame.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'demo/veiledning');
const source = readFileSync(join(root, 'src/klima-nettverk.ts'), 'utf8');

const guides = ['cms', 'it', 'klimaradgiver', 'redaktor', 'uu'];
const pages = guides.flatMap((guide) => [
  {name: `${guide}.html`, other: `${guide}-nn.html`, lang: 'nb'},
  {name: `${guide}-nn.html`, other: `${guide}.html`, lang: 'nn'},
]);
/** The page as readers get it. */
const read = (name: string): string => framed(`veiledning/${name}`, readFileSync(join(folder, name), 'utf8'));

const decode = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** What a reader of the page's own language reads: no code, no part in another language. */
const ownText = (page: string, lang: string): string =>
  decode(
    page
      .replace(/^[\s\S]*?<body[^>]*>/, '')
      .replace(/<(pre|code)>[\s\S]*?<\/\1>/g, ' ')
      .replace(/<(\w+)\s[^>]*?\blang="(\w+)"[^>]*>[\s\S]*?<\/\1>/g, (part, _tag, other: string) =>
        other === lang ? part : ' ',
      )
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  );

const codeIn = (page: string): string[] => all(page, /<code>([\s\S]*?)<\/code>/g).map(decode);
const snippetsIn = (page: string): string[] => all(page, /<pre><code>([\s\S]*?)<\/code><\/pre>/g).map(decode);

/** Attributes of the element, read from its source. */
const attributes = new Set([
  'lang',
  ...all(source, /^ {4}(\w+): attribute,$/gm),
  ...all(source, /\{attribute: '([\w-]+)'\}/g),
]);

/** Names of attributes that a snippet, an address or a line of a table uses. */
const usedIn = (code: string): string[] => {
  const tags = all(code, /<klima-nettverk\b([^>]*)>/g).flatMap((inside) =>
    all(inside, /([\w-]+)(?==|\s|$)/g),
  );
  const addresses = all(code, /klimanettverk(?:#klima-nettverk)?\?([^"\s]+)/g);
  const alone = /^[a-z-]+=[^<>"'\s]*$/.test(code) ? [code] : [];
  const names = [...addresses, ...alone].flatMap((each) => [...new URLSearchParams(each).keys()]);
  return [...tags.filter((name) => !/^\d/.test(name)), ...names];
};

describe('The guides', () => {
  it('R7.8 exist in bokmål and nynorsk, and there are no others', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
    assert.deepEqual(files.sort(), pages.map(({name}) => name).sort());
  });

  for (const {name, other, lang} of pages)
    describe(name, () => {
      const page = read(name);

      it('says its language, and leads to the same guide in the other', () => {
        assert.match(page, new RegExp(`<html lang="${lang}">`));
        const otherLang = lang === 'nb' ? 'nn' : 'nb';
        assert.match(page, new RegExp(`href="./${other}" lang="${otherLang}" hreflang="${otherLang}"`));
      });

      it('has one main heading, a title that holds it, and no level left out', () => {
        const headings = [...page.matchAll(/<h(\d)[^>]*>([^<]*)</g)];
        const levels = headings.map(([, level]) => Number(level));
        assert.equal(levels.filter((level) => level === 1).length, 1);
        assert.ok(page.includes(`<title>${headings[0]?.[2]} –`), headings[0]?.[2]);
        for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1);
      });

      it('has only links that lead somewhere', () => {
        for (const href of all(page.replace(/<pre>[\s\S]*?<\/pre>/g, ''), / href="([^"]*)"/g)) {
          if (/^(https:|data:)/.test(href)) continue;
          const [path = '', id] = href.split('#');
          const file = join(folder, path || name);
          assert.ok(existsSync(file), href);
          if (id) assert.match(readFileSync(file, 'utf8'), new RegExp(` id="${id}"`), href);
        }
      });

      it('R5.2 gives a fallback link with every element and every frame', () => {
        for (const snippet of snippetsIn(page))
          if (/<(klima-nettverk|iframe)\b/.test(snippet))
            assert.match(snippet, /<a href="https:\/\/[^"]+">[^<]+<\/a>/);
      });

      it('uses only attributes that the element has', () => {
        for (const code of codeIn(page))
          for (const used of usedIn(code)) assert.ok(attributes.has(used), `${used} in ${code}`);
      });
    });

  it('R2.3 have no bokmål on the nynorsk pages, and the same code and the same sections on both', () => {
    const names = readNetworks().networks.flatMap(({name, alsoKnownAs}) => [name.nn, ...alsoKnownAs]);
    for (const guide of guides) {
      const [bokmål, nynorsk] = [read(`${guide}.html`), read(`${guide}-nn.html`)];
      assert.deepEqual(bokmålWords(ownText(nynorsk, 'nn'), names), [], guide);
      const sameFor = (page: string) => codeIn(page).map((code) => code.replaceAll('kommunar', 'kommuner'));
      assert.deepEqual(sameFor(nynorsk), sameFor(bokmål), guide);
      assert.equal(nynorsk.match(/<h\d/g)?.length, bokmål.match(/<h\d/g)?.length, guide);
    }
  });

  it('the check of attributes sees them', () => {
    assert.deepEqual(usedIn('<klima-nettverk kommune="3403" colour="red">'), ['kommune', 'colour']);
    assert.deepEqual(usedIn('https://www.example.no/klimanettverk?kommune=3403&lang=nn#klima-nettverk'), [
      'kommune',
      'lang',
    ]);
    assert.deepEqual(usedIn('heading-level=3'), ['heading-level']);
    assert.ok(attributes.has('heading-level') && attributes.has('kommune') && attributes.size > 12);
  });

  it('the guide for editors names every attribute; own data is for IT', () => {
    const used = codeIn(read('redaktor.html')).flatMap(usedIn);
    for (const name of attributes) if (name !== 'src') assert.ok(used.includes(name), name);
  });
});

describe('The recipes', () => {
  const systems = [
    'WordPress',
    'Drupal',
    'Umbraco',
    'TinyMCE',
    'CKEditor',
    'Acos',
    'CustomPublish',
    'Prokom',
  ];
  const expected = [...systems, 'SharePoint', 'Squiz'];
  // What was tried, and nothing else: see the editors and the month in each status.
  const tried = ['WordPress', 'TinyMCE', 'CKEditor'];

  for (const [file, not] of [
    ['cms.html', 'ikke'],
    ['cms-nn.html', 'ikkje'],
  ] as const)
    it(`R5.8 each says in ${file} whether it was tried, with version and date`, () => {
      const sections = read(file).split('<h2>').slice(1);
      for (const system of expected) {
        const section = sections.find((each) => new RegExp(`^[^<]*\\b${system}<`).test(each));
        assert.ok(section, system);
        const [status = ''] = all(section, /<p class="status">([\s\S]*?)<\/p>/g);
        const text = status
          .replace(/<[^>]+>/g, '')
          .replace(/\s+/g, ' ')
          .trim();
        const wanted = tried.includes(system)
          ? /^Status: verifisert \([^)]*\d[^)]*, november 2026\)\./
          : new RegExp(`^Status: ${not} verifisert\\.`);
        assert.match(text, wanted, system);
        assert.match(section, /<ol>/, system);
      }
      assert.equal(all(read(file), /(class="status")/g).length, expected.length);
    });
});

describe('The text on privacy', () => {
  const pastes = (name: string) => all(read(name), /(<blockquote[\s\S]*?<\/blockquote>)/g);

  it('R3.7 stands in three languages for each way of hosting, the same on both pages', () => {
    const languages = pastes('it.html').flatMap((each) => all(each, /lang="(\w+)"/g));
    assert.deepEqual(languages, ['nb', 'nn', 'en', 'nb', 'nn', 'en', 'nb', 'nn', 'en']);
    const words = (name: string) => pastes(name).map((each) => each.replace(/\s+/g, ' '));
    assert.deepEqual(words('it-nn.html'), words('it.html'));
  });

  it('R2.3 has no bokmål in its nynorsk', () => {
    for (const text of pastes('it.html').filter((each) => each.includes('lang="nn"')))
      assert.deepEqual(bokmålWords(text.replace(/<[^>]+>/g, ' ')), []);
  });

  it('R3.4 a script from another host is asked for without cookies and without the address of the page', () => {
    for (const name of ['it.html', 'it-nn.html']) {
      const [script] = snippetsIn(read(name)).filter((each) => each.includes('integrity'));
      assert.match(script ?? '', /crossorigin="anonymous" referrerpolicy="no-referrer"/);
    }
  });
});

describe('The documents of the project', () => {
  it('link only to files that exist', () => {
    for (const name of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'])
      for (const link of all(readFileSync(join(root, name), 'utf8'), /\]\(((?!https?:|mailto:|#)[^)#]+)/g))
        assert.ok(existsSync(join(root, dirname(name), link)), `${name}: ${link}`);
  });

  it('name the version of package.json in the change log', () => {
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
    assert.ok(readFileSync(join(root, 'CHANGELOG.md'), 'utf8').includes(`## [${version}]`));
  });
});
