import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** All of A and AA in WCAG 2.1 but 1.2.3 and 1.2.4, which Norwegian law leaves out. */
const required = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
  ...['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1'],
  ...['2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.5.1', '2.5.2', '2.5.3', '2.5.4'],
  ...['3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.3.1', '3.3.2', '3.3.3', '3.3.4'],
  ...['4.1.1', '4.1.2', '4.1.3'],
];
const from22 = ['2.4.11', '2.5.8'];

interface Row {
  readonly id: string;
  readonly verdict: string;
  readonly reason: string;
}

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const rowsOf = (page: string): Row[] =>
  [
    ...page.matchAll(
      /<th scope="row" id="krav-([\d.]+)">[\s\S]*?<td>([\s\S]*?)<\/td>\s*<td>([\s\S]*?)<\/td>/g,
    ),
  ].map(([, id = '', verdict = '', reason = '']) => ({id, verdict: plain(verdict), reason}));

/** The tests that a reason names: file, and words of a title in it. */
const namedIn = (reason: string): {file: string; words: string}[] =>
  [...reason.matchAll(/<code\s*>(test\/[^<]+)<\/code\s*>\s*\(([^)]+)\)/g)].map(
    ([, file = '', words = '']) => ({
      file,
      words: words.replace(/\s+/g, ' '),
    }),
  );

const titlesIn = (file: string): string[] =>
  [...read(file).matchAll(/\b(?:it|describe)\(\s*(['"`])([\s\S]*?)\1/g)].map(([, , title = '']) => title);

const pages = [
  {name: 'uu.html', met: 'Oppfylt', not: 'Ikke relevant', undone: 'Ikke gjort'},
  {name: 'uu-nn.html', met: 'Oppfylt', not: 'Ikkje relevant', undone: 'Ikkje gjort'},
];

describe('The document on accessibility', () => {
  it('48 criteria are required, and no one twice', () => {
    assert.equal(new Set(required).size, 48);
  });

  for (const {name, met, not, undone} of pages) {
    const page = read(`demo/veiledning/${name}`);
    const rows = rowsOf(page);

    it(`R1.14 ${name} has a line for each criterion of the law, in order, and the two of 2.2`, () => {
      assert.deepEqual(
        rows.map(({id}) => id),
        [...required, ...from22],
      );
    });

    it(`R1.14 ${name} says of each that it is met and how that is tested, or why it does not apply`, () => {
      for (const {id, verdict, reason} of rows) {
        assert.ok(plain(reason).length > 10, id);
        assert.ok([met, not].includes(verdict), `${id}: ${verdict}`);
        if (verdict === met) assert.ok(namedIn(reason).length > 0, `${id} names no test`);
      }
    });

    it(`R1.14 the tests that ${name} names are there`, () => {
      for (const {id, reason} of rows) {
        assert.equal(reason.match(/<code\s*>test\//g)?.length ?? 0, namedIn(reason).length, id);
        for (const {file, words} of namedIn(reason)) {
          assert.ok(existsSync(join(root, file)), `${id}: ${file}`);
          assert.ok(
            titlesIn(file).some((title) => title.includes(words)),
            `${id}: no test "${words}" in ${file}`,
          );
        }
      }
    });

    it(`R1.15 ${name} lists what only people can try, with what to do, what to hear, result and date`, () => {
      const [, manual = ''] = page.split('id="ikke-gjort"');
      for (const reader of ['NVDA', 'JAWS', 'VoiceOver']) assert.ok(manual.includes(reader), reader);
      const results = [...manual.matchAll(/<td>([^<]*)<\/td>\s*<td>([^<]*)<\/td>\s*<\/tr>/g)];
      assert.ok(results.length > 15);
      for (const [, result = '', date = ''] of results)
        assert.ok(plain(result) === undone ? plain(date) === '–' : /\d{4}/.test(date), `${result} ${date}`);
    });
  }

  it('WCAG 1.3.3 no text of the interface points at a shape, a colour or a place', () => {
    const pointing =
      /\b(til (høyre|venstre)|nedenfor|nedanfor|ovenfor|ovanfor|grønne?|røde?|raude?|to the (left|right)|below|above|green|red)\b/i;
    for (const file of ['locales/nn.xlf', 'locales/en.xlf']) {
      const texts = [...read(file).matchAll(/<(source|target)>([\s\S]*?)<\/\1>/g)].map(
        ([, , text = '']) => text,
      );
      assert.ok(texts.length > 200, file);
      for (const text of texts) assert.doesNotMatch(text, pointing);
    }
  });
});
