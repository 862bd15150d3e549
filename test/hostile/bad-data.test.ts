import {expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import example from '../fixtures/network.json' with {type: 'json'};
import {textOf, until} from '../support/element.js';
import {cardIds, closePages, openPage, script, shadow, type TestPage} from '../pages/open.js';
import {isVisible, one} from './expect.js';

const hiddenOne = {id: one, hidden: true};

const entry = (changes: object) => ({...structuredClone(example), id: 'own', ...changes});
const inThree = (text: string) => ({nb: text, nn: text, en: text});
const claim = (text: string) => ({...inThree(text), sources: [Object.keys(example.sources)[0]]});

const withChild = (json: string) =>
  openPage({body: `<klima-nettverk contact="klima@example.no"></klima-nettverk>`}).then(async (page) => {
    const child = Object.assign(page.document.createElement('script'), {
      type: 'application/json',
      text: json,
    });
    page.elements[0]?.append(child);
    const late = Object.assign(page.document.createElement('script'), {src: '/test-page/klima-nettverk.js'});
    page.document.body.append(late);
    await new Promise((resolve) => late.addEventListener('load', resolve));
    await page.elements[0]?.updateComplete;
    return page;
  });

const withOwn = (...networks: unknown[]) => withChild(JSON.stringify({networks}));

const cardOf = ({elements}: TestPage): HTMLElement =>
  shadow(elements[0]).querySelector('[data-network="own"]') as HTMLElement;

const told = ({window}: TestPage): string => window.seen.console.join('\n');

describe('Bad own data', () => {
  afterEach(closePages);

  for (const bytes of [50_000_000, 2_100_000])
    it(`${bytes / 1_000_000} MB that come without a length are not read to the end; the bundled set is shown`, async () => {
      const src = `/hostile/networks.json?bytes=${bytes}`;
      const {elements, window} = await openPage({
        body: `<klima-nettverk src="${src}"></klima-nettverk>${script}`,
      });
      await until(() => window.seen.console.length, 'the end of reading');
      expect(window.seen.console.join()).to.contain('larger than 2000000 bytes');
      expect(cardIds(elements[0])).to.have.lengthOf(bundledNetworks().length);
      const [entry] = window.performance
        .getEntriesByType('resource')
        .filter(({name}) => name.includes('/hostile/'))
        .map((each) => (each as PerformanceResourceTiming).transferSize);
      expect(entry ?? 0).to.be.below(bytes / 2 + 8_000_000);
      expect(window.seen.errors).to.be.empty;
    });

  for (const [what, json] of [
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"networks":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    [
      'lists as an entry',
      `{"networks": [${JSON.stringify(hiddenOne)}, ${'['.repeat(100_000)}${']'.repeat(100_000)}]}`,
    ],
    [
      'objects in a field',
      `{"networks": [{"id": "own", "name": ${'{"nb":'.repeat(100_000)}1${'}'.repeat(100_000)}}, ${JSON.stringify(hiddenOne)}]}`,
    ],
  ] as const)
    it(`${what}, 100,000 deep: told, and the rest is shown`, async () => {
      const page = await withChild(json);
      expect(cardIds(page.elements[0]).length).to.be.within(
        bundledNetworks().length - 1,
        bundledNetworks().length,
      );
      expect(told(page)).to.contain('<klima-nettverk>');
      expect(page.window.seen.errors).to.be.empty;
    });

  const skipped: [what: string, changes: object, path: string][] = [
    ['a script address', {website: 'javascript:alert(1)'}, 'website'],
    ['a script address in capitals', {website: 'JaVaScRiPt:alert(1)'}, 'website'],
    ['a script address after a space', {website: ' javascript:alert(1)'}, 'website'],
    ['a script address with a tab inside', {joinUrl: 'java\tscript:alert(1)'}, 'joinUrl'],
    ['a script address after a control character', {joinUrl: '\u0001javascript:alert(1)'}, 'joinUrl'],
    ['a data address', {website: 'data:text/html,<script>1</script>'}, 'website'],
    ['an address with user name and password', {website: 'https://me:secret@example.no/'}, 'website'],
    ['an address with a user name only', {website: 'https://me@example.no/'}, 'website'],
    ['an address with an encoded user name', {website: 'https://%61:b@example.no/'}, 'website'],
    ['an address without a host', {website: 'https://'}, 'website'],
    ['a month that does not exist', {since: '2024-13'}, 'since'],
    ['a day that does not exist', {lastConfirmed: '2024-02-99'}, 'lastConfirmed'],
    ['a number without end', {minPopulation: 'Infinity'}, 'minPopulation'],
    ['a text of spaces', {name: inThree('  ')}, 'name.nb'],
    ['a list of lists', {focus: [['energy']]}, 'focus[0]'],
  ];
  for (const [what, changes, path] of skipped)
    it(`${what} is skipped with its path; the rest counts`, async () => {
      const page = await withOwn(entry(changes), hiddenOne);
      expect(cardOf(page)).to.be.null;
      expect(cardIds(page.elements[0])).to.have.lengthOf(bundledNetworks().length - 1);
      expect(told(page)).to.contain(`networks[0].${path}`);
    });

  const shown: [what: string, changes: object, seen: string | RegExp][] = [
    [
      'HTML',
      {name: inThree('<img src=x onerror=alert(1)><b>fett</b>')},
      '<img src=x onerror=alert(1)><b>fett</b>',
    ],
    ['entities', {name: inThree('&lt;b&gt; &amp;amp;')}, '&lt;b&gt; &amp;amp;'],
    ['half a pair of surrogates', {name: inThree('a\ud800b')}, /^a.b/u],
    ['an override of direction', {name: inThree('Nett\u202evreкt')}, 'Nett\u202evreкt'],
    ['a template', {name: inThree('${alert(1)} {{1+1}}')}, '${alert(1)} {{1+1}}'],
    ['a day that its month does not have', {since: '2023-02-31'}, example.name.nb],
    ['a huge number', {minPopulation: 1e308}, example.name.nb],
  ];
  for (const [what, changes, seen] of shown)
    it(`${what} in a text is shown as text`, async () => {
      const page = await withOwn(entry(changes));
      const title = textOf(cardOf(page).querySelector('.name'));
      if (typeof seen === 'string') expect(title).to.equal(seen);
      else expect(title).to.match(seen);
      expect(cardOf(page).querySelector('img, b, i, script')).to.be.null;
      expect(page.window.seen).to.deep.equal({violations: [], errors: [], console: []});
    });

  it('very long texts, with and without spaces, stay inside their card and widen nothing', async () => {
    const long = 'w'.repeat(100_000);
    const page = await withOwn(
      entry({
        name: inThree(long),
        summary: claim('ord '.repeat(25_000).trim()),
        commitment: claim(long),
        website: `https://example.no/${long}`,
        alsoKnownAs: [long],
      }),
    );
    const card = cardOf(page);
    expect(isVisible(card)).to.be.true;
    expect(card.scrollWidth).to.be.at.most(card.clientWidth + 1);
    const root = page.document.documentElement;
    expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    expect(page.window.seen.errors).to.be.empty;
  });

  it('ids that objects have of their own are names like others', async () => {
    const ids = ['constructor', 'tostring', 'valueof', 'hasownproperty'];
    const page = await withOwn(...ids.map((id) => entry({id})));
    expect(cardIds(page.elements[0])).to.include.members(ids);
  });
});
