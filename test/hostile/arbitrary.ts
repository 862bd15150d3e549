import fc from 'fast-check';
import example from '../fixtures/network.json' with {type: 'json'};
import {bundledNetworks} from '../../src/networks/bundled.js';
import {focusAreas} from '../../src/networks/values.js';

/** The seed of this run; `?seed=` of a failing one repeats it. */
export const seed = Number(new URLSearchParams(location.search).get('seed') ?? Date.now() % 2 ** 31);

/** Runs a property many times with the seed of this run; a failure prints seed and counterexample. */
export const check = (property: fc.IRawProperty<unknown>, numRuns: number): void =>
  fc.assert(property as fc.IProperty<unknown>, {numRuns, seed});

export const checkAsync = (property: fc.IAsyncProperty<unknown>, numRuns: number): Promise<void> =>
  fc.assert(property, {numRuns, seed});

const known = bundledNetworks().map(({id}) => id);

const nasty = fc.constantFrom(
  '<img src=x onerror="parent.pwned=1">',
  '<script>parent.pwned=1</script>',
  '"><svg onload=parent.pwned=1>',
  '<!--',
  '--><b>',
  '&lt;b&gt;&amp;',
  '${1}',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u2066RTL\u2067',
  '\u0000\u0007\u001b[31m',
  '\u200b\ufeff\u00a0',
  '__proto__',
  'constructor',
  'a'.repeat(5_000),
  'å̂̃'.repeat(300),
  '👩‍👩‍👧‍👦🇳🇴',
  'Innlandet',
  'kommune',
  '1e999',
  '-0',
  '۳۴',
  '((((((((((a+)+)+)+)+$',
  'javascript:alert(1)',
);

/** Texts that people, editors and attackers put where a text is asked for. */
export const text = fc.oneof(
  nasty,
  fc.string({unit: 'grapheme'}),
  fc.string({unit: 'binary'}),
  fc.array(nasty, {maxLength: 4}).map((parts) => parts.join(' ')),
);

const obscured = (address: string) =>
  fc
    .tuple(fc.constantFrom('', ' ', '\t', '\n', '\u0001', '\u00a0'), fc.nat(address.length), fc.boolean())
    .map(([gap, at, upper]) => {
      const whole = upper ? address.toUpperCase() : address;
      return gap + whole.slice(0, at) + gap + whole.slice(at);
    });

/** Addresses, most of them not to be followed. */
export const address = fc.oneof(
  fc
    .constantFrom(
      'javascript:parent.pwned=1',
      'data:text/html,<script>parent.pwned=1</script>',
      'vbscript:x',
      'blob:https://a.no/1',
      'file:///etc/passwd',
      'https://me:secret@example.no/',
      'http://[::1',
      '//example.no',
      'https://xn--/',
      'https://example.no:99999/',
      'mailto:a@example.no?bcc=x',
    )
    .chain(obscured),
  fc.webUrl(),
  text,
);

const places = fc.record({
  municipalities: fc.array(fc.constantFrom('3403', '0301', '9999'), {maxLength: 3}),
  counties: fc.array(fc.constantFrom('34', '03', '99'), {maxLength: 3}),
});

const filled = text.map((each) => `x${each}x`);
const translated = fc.record({nb: filled, nn: filled, en: filled});
const date = fc.constantFrom(
  '2024',
  '2024-02',
  '2024-02-29',
  '0000',
  '9999-12-31',
  '2024-13',
  '2024-00-00',
  '2023-02-31',
);

/** Entries in the form of the schema, with any values that it lets through. */
export const wellFormed = fc
  .record({
    id: fc.oneof(
      fc.constantFrom('constructor', 'tostring', 'a', 'hasownproperty', ...known.slice(0, 1)),
      fc.stringMatching(/^[a-z0-9]{1,12}$/),
    ),
    name: translated,
    alsoKnownAs: fc.array(filled, {maxLength: 3}),
    scope: fc.constantFrom('regional', 'national', 'international'),
    status: fc.constantFrom('active', 'unconfirmed', 'ended'),
    joining: fc.constantFrom('open', 'invitation', 'closed', 'unknown'),
    lastConfirmed: fc.option(date),
    since: fc.option(date),
    until: fc.option(date),
    minPopulation: fc.constantFrom(1, 2 ** 53, 1e308),
    focus: fc.array(fc.constantFrom(...focusAreas), {maxLength: 20}),
    area: places,
    members: fc.option(
      places.map((each) => ({...each, asOf: null, complete: false, sources: ['x'], others: ['<b>']})),
    ),
    website: fc.option(fc.constantFrom('https://example.no/%E0%A4%A?\u202e', 'http://a.no#<b>')),
  })
  .map((changes) => ({...structuredClone(example), ...changes}));

const changed = fc
  .tuple(
    wellFormed,
    fc.constantFrom(...Object.keys(example), '__proto__', 'x'),
    fc.oneof(fc.jsonValue(), address),
  )
  .map(
    ([entry, key, value]) =>
      JSON.parse(
        `${JSON.stringify(entry).slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value)}}`,
      ) as unknown,
  );

const hidden = fc.record({
  id: fc.constantFrom(...known),
  hidden: fc.constant(true),
});

export const entry = fc.oneof(wellFormed, changed, hidden, fc.jsonValue());

/** Own data: most of it in the right form, some of it anything. */
export const ownData = fc.oneof(
  {weight: 8, arbitrary: fc.array(entry, {maxLength: 5}).map((networks) => ({networks}))},
  {weight: 1, arbitrary: fc.jsonValue()},
);

const names =
  'kommune fylke scope only without max layout ended heading heading-level contact focus-areas ambition member-of controls lang'.split(
    ' ',
  );

const plausible = fc.constantFrom(
  ...known.slice(0, 2),
  ...'3403 0403 Hamar Våler Oslo regional cards list fold hide none all 3 5 entry energy nn en klima@example.no https://example.no'.split(
    ' ',
  ),
);

/** Attributes with values, right and wrong. */
export const attributes = fc.dictionary(fc.constantFrom(...names), fc.oneof(plausible, text, address), {
  maxKeys: 6,
});

// A lone surrogate has no code; this gives it the one of the sign that stands for it.
const encode = (value: string): string =>
  new URLSearchParams({x: value}).toString().slice(2).replaceAll('+', '%20');

const parameter = fc.tuple(fc.oneof(fc.constantFrom(...names), text), fc.oneof(plausible, text));

/** What may stand behind `#klima-nettverk` in a link, after an editor has been at it. */
export const fragment = fc
  .tuple(
    fc.constantFrom('?', '&', '&amp;', '%3F', '/', '', '%'),
    fc.array(parameter, {maxLength: 5}),
    fc.nat(3),
  )
  .map(([start, parameters, how]) => {
    const joined = parameters.map(([name, value]) => {
      const encoded = how === 0 ? value : encode(value);
      return `${name}=${how === 1 ? encoded.replaceAll('%20', '+') : encoded}`;
    });
    const whole = start + joined.join(how === 2 ? '&amp;' : '&');
    return how === 3 ? encode(whole) : whole;
  });
