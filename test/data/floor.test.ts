import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {targets} from '../../scripts/floor/floor.js';
import {faultsInScript} from '../../scripts/floor/scripts.js';
import {faultsInStyles} from '../../scripts/floor/styles.js';

const inScript = (code: string) => faultsInScript(code).map(({feature}) => feature);
const inStyles = (css: string) => faultsInStyles(css).map(({feature}) => feature);

describe('The lint of what the oldest browsers do not know', () => {
  it('R9.5 has the floor of package.json', () => {
    assert.deepEqual(targets, ['chrome109', 'edge109', 'firefox115', 'safari16.4', 'ios16.4']);
  });

  it('R9.5 the documents tell it, and which old versions are run', () => {
    const [chrome, , firefox, safari] = targets.map((target) => target.replace(/^[a-z]+/, ''));
    const run = readFileSync('test/old-browsers/run.mjs', 'utf8').match(/(?<=version: )\d+/g) ?? [];
    assert.equal(run.length, 3);
    for (const file of ['demo/guides/nb/it.md', 'demo/guides/nn/it.md', 'docs/reference.md']) {
      const text = readFileSync(file, 'utf8').replace(/[|*\s]+/g, ' ');
      for (const row of [
        `Chrome[^\\d.]*Edge ${chrome}`,
        `Firefox[^\\d.]*${firefox}`,
        `Safari[^\\d.]*${safari}`,
        ...run,
      ])
        assert.match(text, new RegExp(`${row}\\b`), file);
    }
  });

  for (const [code, feature] of [
    ['URL.canParse(x)', 'URL.canParse'],
    ['AbortSignal.any([a])', 'AbortSignal.any'],
    ['Object.groupBy(list, by)', 'Object.groupBy'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
    ['list.toSorted()', '.toSorted'],
    ['new ClipboardItem({})', 'ClipboardItem'],
    ['const x = /(?<!a)b/', 'es-x/no-regexp-lookbehind-assertions'],
    ['const x = /[a--b]/v', 'es-x/no-regexp-v-flag'],
    ['const x = css`:host { color: color-mix(in srgb, red, blue) }`', 'color-mix()'],
  ] as const)
    it(`R9.5 finds ${feature} in ${code}`, () => {
      assert.ok(inScript(code).includes(feature), inScript(code).join());
    });

  it('R9.5 lets pass what all know', () => {
    const code = `structuredClone(list.at(-1)); Object.hasOwn(a, 'b'); list.findLast(f); new AbortController().abort(1);
      class A { static { this.#a = 1 } static #a; } root.replaceChildren(); x ??= /(?<name>a)\\p{L}/u;`;
    assert.deepEqual(inScript(code), []);
    const css = `.a { inset: 0; aspect-ratio: 1; color: rgb(0 0 0 / 50%) } @container (inline-size >= 3em) { .a:is(b, c) { gap: max(1em, 2px) } }`;
    assert.deepEqual(inStyles(css), []);
  });

  for (const [css, feature] of [
    ['.a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    [':host { --a: red; --a: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['.a { color: red; color: color-mix(in srgb, var(--b), blue) }', 'color-mix()'],
    ['.a { color: oklch(from red l c h) }', 'oklch(from)'],
    [".a::before { content: '✓' / '' }", 'content: x / y'],
    ['.a { .b { color: red } }', 'nesting'],
    ['.a:has(b) { color: red }', ':has'],
    ['.a { text-wrap: balance }', 'text-wrap'],
    ['@scope (.a) { b { color: red } }', '@scope'],
    ['@media (scripting: none) { .a { color: red } }', '@media (scripting)'],
    ['.a { color: light-dark(red, blue) }', 'light-dark()'],
    [
      '@supports not (color: color-mix(in srgb, red, red)) { .b { color: red } } .a { color: color-mix(in srgb, red, blue) }',
      'color-mix()',
    ],
  ] as const)
    it(`R9.5 finds ${feature} in ${css}`, () => {
      assert.ok(inStyles(css).includes(feature), inStyles(css).join());
    });

  it('R9.5 lets pass what another declaration stands in for', () => {
    for (const css of [
      '.a { color: red; color: color-mix(in srgb, red, blue) }',
      ".a::before { content: '✓'; content: '✓' / '' }",
      '@supports (color: color-mix(in srgb, red, red)) { .a { --b: color-mix(in srgb, red, blue) } }',
      '.a { --b: color-mix(in srgb, red, blue) } @supports not (color: color-mix(in srgb, red, red)) { .a { --b: red } }',
    ])
      assert.deepEqual(inStyles(css), [], css);
  });
});
