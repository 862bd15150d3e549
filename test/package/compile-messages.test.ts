import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compileMessages, type Translation} from '../../scripts/vite/compile-messages.js';
import {translations, translationsIn} from '../../scripts/vite/translations.js';

type Transform = (code: string, id: string) => string | null;

const languages = {
  nb: 'Alle nivåer, Vis alle (3 til)',
  nn: 'Alle nivå, Vis alle (3 til)',
  en: 'All levels, Show all (3 more)',
};

/** What the code shows in a language, once a build has compiled its messages. */
const shownIn = (language: string, code: string, all?: readonly Translation[]): unknown => {
  const source = `import {msg, str} from '@lit/localize';\n${code}`;
  const compiled =
    (compileMessages(all).transform as unknown as Transform)(source, '/a/src/views/x.ts') ?? '';
  const [first = '', ...lines] = compiled.split('\n');
  const [, active = '', pickText = ''] = /active as (\w+), pickText as (\w+)/.exec(first) ?? [];
  const pick = (en: string, both: string, ...values: readonly unknown[]): string => {
    const text =
      language === 'en' ? en : both.replace(/\{([^|]*)\|([^}]*)\}/g, language === 'nn' ? '$2' : '$1');
    return String.raw({raw: text.split('#')}, ...values);
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function(active, pickText, `${lines.join('\n')}\nreturn shown();`) as (
    ...names: unknown[]
  ) => unknown;
  return run(language, pick);
};

const both = (count: string) => `msg('Alle nivåer') + ', ' + msg(str\`Vis alle (\${${count}} til)\`)`;

const sources: [what: string, code: string][] = [
  ['names of their own', `const shown = () => ${both('3')};`],
  ['a variable', `const shown = () => { const active = 3, pickText = 'x'; return ${both('active')}; };`],
  ['parameters', `const show = (active, pickText) => ${both('active')}; const shown = () => show(3);`],
  [
    'destructuring',
    `const shown = () => { const {active, x: {pickText = 1}, ...activeLocale} = {active: 3, x: {}}; return ${both('active')}; };`,
  ],
  ['a list', `const shown = () => { const [active, ...pickText] = [3]; return ${both('active')}; };`],
  [
    'a loop and what is caught',
    `const shown = () => { for (const active of [3]) try { throw active; } catch (pickText) { return ${both('pickText')}; } };`,
  ],
  [
    'a function and a class',
    `function shown() { function active() { return 3; } class pickText {} return ${both('active()')}; }`,
  ],
  ['a variable of the file', `const active = 3; let pickText; const shown = () => ${both('active')};`],
  [
    'the very names that a build would take',
    `const shown = () => { const activeLocale = 3, activeLocale_ = 4, pickText_ = 5, pickText = 6; return ${both('activeLocale')}; };`,
  ],
  ['a property', `const shown = () => { const x = {active: 3, pickText: 1}; return ${both('x.active')}; };`],
];

for (const [what, code] of sources)
  test(`R9.11 a build shows each language where the code uses "active" and "pickText" for ${what}`, () => {
    for (const [language, text] of Object.entries(languages)) assert.equal(shownIn(language, code), text);
  });

const unfinished = `
<trans-unit id="1">
  <source>Alle nivåer</source>
</trans-unit>
<trans-unit id="2">
  <source>Vis alle (<x id="0" equiv-text="\${count}"/> til)</source>
  <target>Čájet buot (<x id="0" equiv-text="\${count}"/>)</target>
</trans-unit>`;

const withOneMore = (isComplete: boolean): Translation[] => [
  {locale: 'nn', isComplete: true, messages: translations('nn')},
  {locale: 'en', isComplete: true, messages: translations('en')},
  {locale: 'se', isComplete, messages: translationsIn(unfinished)},
];

const inTemplate = `const html = String.raw;
const shown = () => html\`<p title="\${msg(str\`Vis alle (\${3} til)\`)}">\${msg('Alle nivåer')}, \${msg(str\`Vis alle (\${3} til)\`)}</p>\`;`;

test('R9.11 a language that is not complete shows bokmål for a missing text, and marks its own', () => {
  const shown = (language: string) => shownIn(language, inTemplate, withOneMore(false));
  const own = '<span lang="se">Čájet buot (3)</span>';
  assert.equal(shown('se'), `<p title="Čájet buot (3)">Alle nivåer, ${own}</p>`);
  assert.equal(shown('nb'), '<p title="Vis alle (3 til)">Alle nivåer, Vis alle (3 til)</p>');
});

test('R9.11 a language that calls itself complete fails the build for a missing text', () => {
  assert.throws(
    () => shownIn('se', inTemplate, withOneMore(true)),
    /no translation into se of msg\('Alle nivåer'\)/,
  );
});
