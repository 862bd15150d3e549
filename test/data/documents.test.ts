import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {marked, type Token, type Tokens} from 'marked';
import {sections} from '../../demo/site.js';
import {readNetworks} from '../../scripts/data/read.js';
import {bokmålWords} from '../../scripts/data/texts.js';
import {guides as listed} from '../../scripts/site/guides.js';

const read = (file: string) => {
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(readFileSync(file, 'utf8')), (token) => void tokens.push(token));
  return {file, tokens};
};
type Guide = ReturnType<typeof read>;

const textsOf = (tokens: readonly Token[], ...types: string[]): string[] =>
  tokens.flatMap((token) => (types.includes(token.type) && 'text' in token ? [String(token.text)] : []));

const codeIn = ({tokens}: Guide): string[] => textsOf(tokens, 'code', 'codespan');
const htmlIn = ({tokens}: Guide): string[] => textsOf(tokens, 'html').map((html) => html.trim());
const headingsIn = ({tokens}: Guide) =>
  tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
const linksIn = ({tokens}: Guide) => tokens.filter((token): token is Tokens.Link => token.type === 'link');

const guideNamed = (name: string) => ({
  nb: read(`demo/guides/nb/${name}.md`),
  nn: read(`demo/guides/nn/${name}.md`),
});
const guides = ['cms', 'it', 'klimaradgiver', 'redaktor', 'uu'].map(guideNamed);

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Attributes of the element, read from its source. */
const source = readFileSync('src/klima-nettverk.ts', 'utf8');
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
  it('R7.8 exist in bokmål and nynorsk, each with a page, and there are no others', () => {
    const files = ['nb', 'nn'].flatMap((lang) =>
      readdirSync(`demo/guides/${lang}`).map((file) => `guides/${lang}/${file}`),
    );
    assert.deepEqual(files.sort(), listed.map((guide) => guide.source).sort());
    assert.deepEqual(files, guides.flatMap(({nb, nn}) => [nb, nn].map(({file}) => file.slice(5))).sort());
  });

  for (const guide of guides.flatMap(({nb, nn}) => [nb, nn]))
    describe(guide.file, () => {
      it('has one main heading, and no level left out', () => {
        const levels = headingsIn(guide).map(({depth}) => depth);
        assert.deepEqual([levels[0], levels.lastIndexOf(1)], [1, 0]);
        for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1);
      });

      it('has only links that lead somewhere', () => {
        for (const {href} of linksIn(guide).filter((link) => !link.href.startsWith('https:'))) {
          const [path, id] = href.split('#');
          const target = path ? join(dirname(guide.file), path) : guide.file;
          assert.ok(existsSync(target), href);
          if (id) assert.ok(readFileSync(target, 'utf8').includes(` {#${id}}\n`), href);
        }
      });

      it('R5.2 gives a fallback link with every element and every frame', () => {
        for (const snippet of textsOf(guide.tokens, 'code'))
          if (/<(klima-nettverk|iframe)\b/.test(snippet))
            assert.match(snippet, /<a href="https:\/\/[^"]+">[^<]+<\/a>/);
      });

      it('uses only attributes that the element has', () => {
        for (const code of codeIn(guide))
          for (const used of usedIn(code)) assert.ok(attributes.has(used), `${used} in ${code}`);
      });
    });

  it('have the same sections, lists, tables and code in both languages', () => {
    const blocks = ['blockquote', 'code', 'heading', 'html', 'list', 'list_item', 'paragraph', 'table'];
    const shapeOf = ({tokens}: Guide) => tokens.map(({type}) => type).filter((type) => blocks.includes(type));
    const levelsOf = (guide: Guide) => headingsIn(guide).map(({depth}) => depth);
    const commonCode = (guide: Guide) => codeIn(guide).map((code) => code.replaceAll('kommunar', 'kommuner'));
    for (const {nb, nn} of guides) {
      assert.deepEqual(shapeOf(nn), shapeOf(nb), nn.file);
      assert.deepEqual(levelsOf(nn), levelsOf(nb), nn.file);
      assert.deepEqual(commonCode(nn), commonCode(nb), nn.file);
    }
  });

  it('R2.3 have no bokmål on the nynorsk pages', () => {
    const names = readNetworks().networks.flatMap(({name, alsoKnownAs}) => [name.nn, ...alsoKnownAs]);
    for (const {nn} of guides) {
      const own = htmlIn(nn).filter((html) => !/ lang="(?!nn)/.test(html));
      const words = [...textsOf(nn.tokens, 'text'), ...own].join(' ').replace(/<[^>]+>|\{#[^}]+\}/g, ' ');
      assert.deepEqual(bokmålWords(words, names), [], nn.file);
    }
    for (const {title, label, foot, pages} of sections.filter(({lang}) => lang === 'nn'))
      assert.deepEqual(bokmålWords([title, label, foot, ...pages.map(([, name]) => name)].join(' ')), []);
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
    const used = codeIn(guideNamed('redaktor').nb).flatMap(usedIn);
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
  const isStatus = (text: string) => text.startsWith('**Status:**');

  for (const [lang, not] of [
    ['nb', 'ikke'],
    ['nn', 'ikkje'],
  ] as const)
    it(`R5.8 each says in ${lang} whether it was tried, with version and date`, () => {
      const guide = guideNamed('cms')[lang];
      const starts = headingsIn(guide).map((heading) => guide.tokens.indexOf(heading));
      const recipes = starts.map((start, index) => guide.tokens.slice(start, starts[index + 1]));
      for (const system of expected) {
        const recipe = recipes.find((each) => textsOf(each, 'heading')[0]?.split(' ').at(-1) === system);
        assert.ok(recipe, system);
        const wanted = tried.includes(system)
          ? /^\*\*Status:\*\* verifisert \([^)]*\d[^)]*, november 2026\)\./
          : new RegExp(`^\\*\\*Status:\\*\\* ${not} verifisert\\.`);
        assert.match(textsOf(recipe, 'paragraph').find(isStatus) ?? '', wanted, system);
        assert.ok(textsOf(recipe, 'list_item').length > 1, system);
      }
      assert.equal(textsOf(guide.tokens, 'paragraph').filter(isStatus).length, expected.length);
    });
});

describe('The text on privacy', () => {
  const {nb, nn} = guideNamed('it');

  it('R3.7 stands in three languages for each way of hosting, the same on both pages', () => {
    const languages = htmlIn(nb).map((html) => all(html, /^<blockquote lang="(\w+)">/g)[0]);
    assert.deepEqual(languages, ['nb', 'nn', 'en', 'nb', 'nn', 'en', 'nb', 'nn', 'en']);
    assert.deepEqual(htmlIn(nn), htmlIn(nb));
  });

  it('R3.4 a script from another host is asked for without cookies and without the address of the page', () => {
    for (const guide of [nb, nn]) {
      const script = textsOf(guide.tokens, 'code').find((each) => each.includes('integrity'));
      assert.match(script ?? '', /crossorigin="anonymous" referrerpolicy="no-referrer"/);
    }
  });
});

describe('The documents of the project', () => {
  it('link only to files that exist', () => {
    const docs = readdirSync('docs').map((name) => `docs/${name}`);
    for (const name of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...docs])
      for (const link of all(readFileSync(name, 'utf8'), /\]\(((?!https?:|mailto:|#)[^)#]+)/g))
        assert.ok(existsSync(join(dirname(name), link)), `${name}: ${link}`);
  });

  it('name the version of package.json in the change log', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    assert.ok(readFileSync('CHANGELOG.md', 'utf8').includes(`## [${version}]`));
  });
});
