import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {required, steps, tools, wcag22} from '../../demo/guides/accessibility/index.js';
import {bokmålWords} from '../../scripts/data/texts.js';
import {accessibilityTables} from '../../scripts/site/accessibility-tables.js';
import {guidePage} from '../../scripts/site/guides.js';

const read = (file: string): string => readFileSync(file, 'utf8');

/** All of A and AA in WCAG 2.1 but 1.2.3 and 1.2.4, which Norwegian law leaves out. */
const law = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
  ...['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1'],
  ...['2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.5.1', '2.5.2', '2.5.3', '2.5.4'],
  ...['3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.3.1', '3.3.2', '3.3.3', '3.3.4'],
  ...['4.1.1', '4.1.2', '4.1.3'],
];
const criteria = [...required, ...wcag22];

const titlesIn = (file: string): string[] =>
  [...read(file).matchAll(/\b(?:it|describe)\(\s*(['"`])([\s\S]*?)\1/g)].map(([, , title = '']) => title);

describe('The document on accessibility', () => {
  it('R1.14 has a line for each criterion of the law, in order, and the two of 2.2', () => {
    assert.equal(new Set(law).size, 48);
    assert.deepEqual(
      criteria.map(({id}) => id),
      [...law, '2.4.11', '2.5.8'],
    );
  });

  it('R1.14 says of each in both languages how it is met, or why it does not apply', () => {
    for (const {id, name, reason} of criteria)
      for (const lang of ['nb', 'nn'] as const) {
        assert.ok(name[lang] && reason[lang].length > 10, id);
        assert.ok(!reason[lang].includes('test/'), `${id} names a test in its reason`);
      }
  });

  it('R1.14 names a test for each that is met, and only tests that are there', () => {
    for (const {id, verdict, tests = []} of criteria) {
      if (verdict === 'met') assert.ok(tests.length > 0, `${id} names no test`);
      for (const [file, words] of tests)
        assert.ok(
          titlesIn(file).some((title) => title.includes(words)),
          `${id}: no test "${words}" in ${file}`,
        );
    }
  });

  it('R1.15 lists what only people can try, with what to do, what to hear, result and date', () => {
    for (const reader of ['NVDA', 'JAWS', 'VoiceOver'])
      assert.ok(
        tools.some(({name}) => name.nb.includes(reader) && name.nn.includes(reader)),
        reader,
      );
    assert.ok(tools.length + steps.length > 15);
    for (const {result, date} of [...tools, ...steps])
      assert.ok(result ? /\d{4}$/.test(date) : date === undefined, result?.nb);
  });

  it('shows every table and every criterion on both pages', () => {
    for (const page of ['veiledning/uu.html', 'veiledning/uu-nn.html']) {
      const html = guidePage(page) ?? '';
      assert.equal(html.match(/<caption>/g)?.length, Object.keys(accessibilityTables).length);
      for (const {id} of criteria) assert.ok(html.includes(` id="krav-${id}">${id} `), `${page}: ${id}`);
      assert.equal(
        html.match(/>Ikk[ej]e? gjort</g)?.length,
        [...tools, ...steps].filter(({date}) => !date).length,
      );
    }
  });

  it('R2.3 has no bokmål in the tables in nynorsk', () => {
    for (const [name, table] of Object.entries(accessibilityTables))
      assert.deepEqual(bokmålWords(table('nn').replace(/<code>.*?<\/code> \(.*?\)|<[^>]+>/g, ' ')), [], name);
  });

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
