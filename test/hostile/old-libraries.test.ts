import {aTimeout, expect} from '@open-wc/testing';
import {placesListed, textOf, until} from '../support/element.js';
import {cardIds, closePages, openPage, script, shadow} from '../pages/open.js';
import {
  expectWhole,
  expectWholeAfter,
  fallback,
  inline,
  isVisible,
  link,
  one,
  other,
  tag,
  total,
} from './expect.js';

const own = `{"networks": [{"id": "${one}", "hidden": true}, {"id": "oops"}]}`;
const withOwn = `<klima-nettverk><script type="application/json">${own}</script>${fallback}</klima-nettverk>`;

// What the libraries of their time did to the language, in their own ways; enumerable, as theirs were. No package holds
// Prototype.js 1.6 for browsers, so its methods on arrays do here what those of 1.6.0.3 did: callbacks get two arguments,
// `reduce` takes none, `reverse` leaves the array alone when told to, `Array.from` knows neither sets nor a callback.
const prototypeJs = `
  var toArray = function () { return Array.prototype.slice.call(this); };
  var stop = {}, forEach = Array.prototype.forEach, reversed = Array.prototype.reverse, itself = function (x) { return x; };
  var each = function (list, act) {
    var index = 0;
    try { forEach.call(list, function (x) { act(x, index++); }); } catch (e) { if (e !== stop) throw e; }
  };
  var collect = function (act, that) {
    var all = []; act = act || itself; each(this, function (x, i) { all.push(act.call(that, x, i)); }); return all;
  };
  var findAll = function (test, that) {
    var all = []; each(this, function (x, i) { if (test.call(that, x, i)) all.push(x); }); return all;
  };
  var detect = function (test, that) {
    var found; each(this, function (x, i) { if (test.call(that, x, i)) { found = x; throw stop; } }); return found;
  };
  var allOf = function (test, that) {
    var is = true; each(this, function (x, i) { is = !!(test || itself).call(that, x, i); if (!is) throw stop; }); return is;
  };
  var anyOf = function (test, that) {
    var is = false; each(this, function (x, i) { is = !!(test || itself).call(that, x, i); if (is) throw stop; }); return is;
  };
  Object.assign(Array.prototype, {
    collect, map: collect, findAll, filter: findAll, select: findAll, detect, find: detect, all: allOf, every: allOf,
    any: anyOf, some: anyOf, member(x) { return this.indexOf(x) >= 0; }, reduce() { return this.length > 1 ? this : this[0]; },
    reverse(inline) { return reversed.call(inline === false ? toArray.call(this) : this); },
    max() { return Math.max.apply(Math, this); }, min() { return Math.min.apply(Math, this); },
    inject(memo, act) { each(this, function (x, i) { memo = act(memo, x, i); }); return memo; },
    invoke(name) { return this.map(function (x) { return x[name](); }); }, pluck(name) { return this.map(function (x) { return x[name]; }); },
    zip: toArray, partition() { return [this, []]; }, sortBy: toArray, intersect: toArray, eachSlice: toArray,
  });
  Object.assign(Array.prototype, {
    each(act) { this.forEach(act); return this; }, entries: toArray, toArray, clone: toArray,
    first() { return this[0]; }, last() { return this[this.length - 1]; }, size() { return this.length; },
    without() { return this.slice(); }, compact() { return this.filter((x) => x != null); },
    uniq: toArray, flatten: toArray, inspect() { return '[]'; }, toJSON() { return '[prototype]'; },
    include(x) { return this.indexOf(x) >= 0; }, clear() { this.length = 0; return this; },
  });
  Array.from = window.$A = function (list) { return !list ? [] : list.toArray ? list.toArray() : toArray.call(list); };
  Object.assign(String.prototype, {sub() { return this; }, gsub() { return this; }, startsWith(x) { return this.indexOf(x) === 0; },
    include(x) { return this.indexOf(x) >= 0; }, endsWith(x) { return this.slice(-x.length) === x; }, times() { return this; },
    truncate() { return this; }, empty() { return this == ''; }, toArray() { return this.split(''); }, succ() { return this; }});
  Object.assign(Number.prototype, {round() { return Math.round(this); }, abs() { return Math.abs(this); }, succ() { return this + 1; }});
  Object.assign(String.prototype, {strip() { return this.trim(); }, toJSON() { return '"prototype"'; },
    stripTags() { return this; }, escapeHTML() { return this; }, blank() { return !this.trim(); }});
  Object.assign(Function.prototype, {defer() {}, wrap() { return this; }, curry() { return this; }});
  Object.assign(Element.prototype, {hide() {}, show() {}, visible() { return true; }, insert() {}, update() {},
    select() { return []; }, remove() { this.parentNode.removeChild(this); return this; }, up() {}, down() {}, match() { return true; }, identify() { return 'id1'; }});
  window.$ = (id) => document.getElementById(id);
  window.Template = function () {}; window.Hash = function () {}; window.Class = {create() {}};`;

const mooTools = `
  Array.from = function (item) { return item == null ? [] : item.length === undefined ? [item] : [].slice.call(item); };
  Object.assign(Array.prototype, {contains(x) { return this.indexOf(x) >= 0; }, erase() { return this; },
    empty() { this.length = 0; return this; }, flatten() { return this; }, associate() { return {}; }, pick() {}});
  Object.assign(Element.prototype, {set() { return this; }, get() {}, erase() {}, inject() {}, grab() {},
    getParent() {}, addEvent() {}, fireEvent() {}, store() {}, retrieve() {}, dispose() { this.remove(); }});
  Object.assign(Number.prototype, {limit() { return this; }, times() {}});
  Object.assign(Function.prototype, {extend() { return this; }, implement() { return this; }, pass() { return this; }});
  window.$$ = (selector) => document.querySelectorAll(selector); window.Browser = {};`;

const onObjects = `
  for (const name of ['extend', 'clone', 'each', 'keys', 'size', 'isEmpty', 'equals', 'contains', 'toQueryString', 'hash'])
    Object.prototype[name] = function () { return name; };`;

describe('A page with libraries of the past', () => {
  afterEach(closePages);

  for (const [what, code] of [
    ['Prototype.js: its methods on arrays, texts, functions and elements', prototypeJs],
    ['MooTools: its methods on arrays, numbers, functions and elements', mooTools],
    ['methods of its own on every object', onObjects],
    ['all of them at once', prototypeJs + mooTools + onObjects],
  ] as const)
    it(`${what}: element, link and own data work`, async () => {
      const page = await openPage({body: `${inline(code)}${tag}${link}${withOwn}${script}`});
      expect(page.window.seen.errors).to.be.empty;
      const [element, upgraded, own] = [...page.document.querySelectorAll('klima-nettverk')];
      expect(cardIds(element)).to.include(one);
      expect(cardIds(upgraded)).to.deep.equal([one]);
      expect(cardIds(own)).to.include(other).and.not.to.include(one);
      expect(page.window.seen.console.join()).to.contain('networks[1]');
    });

  for (const [what, code] of [
    ['Prototype.js', prototypeJs],
    ['MooTools', mooTools],
  ] as const)
    it(`${what}: every word of it in the same order as without, for any place, ranked by choices too`, async () => {
      const attributes = [
        'kommune="0301"',
        'kommune="3403" focus-areas="energy,nature"',
        'fylke="46" lang="nn"',
      ];
      const body = attributes.map((each) => `<klima-nettverk ${each}></klima-nettverk>`).join('');
      const [changed, plain] = [
        await openPage({body: `${inline(code)}${body}${script}`}),
        await openPage({body: `${body}${script}`}),
      ];
      for (const {elements} of [changed, plain])
        for (const element of elements) {
          await placesListed(element);
          shadow(element).querySelectorAll<HTMLInputElement>('.chips input')[3]?.click();
          await element.updateComplete;
        }
      for (const [index, element] of plain.elements.entries()) {
        const other = changed.elements[index];
        expect(cardIds(other)).to.deep.equal(cardIds(element));
        const [there, here] = [other, element].map((each) =>
          [...shadow(each).querySelectorAll('.fields, .result, .card')].map(textOf),
        );
        expect(there).to.deep.equal(here);
      }
    });

  const changes: [what: string, code: string][] = [
    [
      'Element.matches by an old polyfill',
      'Element.prototype.matches = function (selector) { return [].indexOf.call(document.querySelectorAll(selector), this) >= 0; };',
    ],
    [
      'frozen prototypes of the language',
      'for (const each of [Object, Array, Function, String, Map, Set, Promise, RegExp]) Object.freeze(each.prototype);',
    ],
    [
      'another Promise',
      'window.Promise = class Deferred extends Promise { then(...acts) { return super.then(...acts); } };',
    ],
    [
      'another Symbol',
      'const old = Symbol; window.Symbol = Object.assign(function (name) { return old(name); }, {for: old.for, iterator: old.iterator, asyncIterator: old.asyncIterator});',
    ],
    [
      'an AMD loader',
      'window.define = () => { throw new Error("asked"); }; window.define.amd = {}; window.require = window.define;',
    ],
    ['CommonJS names', 'window.module = {exports: {}}; window.exports = window.module.exports;'],
    [
      'document.currentScript always null',
      'Object.defineProperty(document, "currentScript", {value: null});',
    ],
    [
      'insertion methods that are listened to',
      'for (const name of ["appendChild", "insertBefore", "removeChild"]) { const old = Node.prototype[name]; Node.prototype[name] = function (...all) { return old.apply(this, all); }; }',
    ],
    [
      'observers and listeners that are listened to',
      'window.MutationObserver = class extends MutationObserver {}; const {addEventListener} = EventTarget.prototype; EventTarget.prototype.addEventListener = function (...all) { return addEventListener.apply(this, all); };',
    ],
  ];
  for (const [what, code] of changes) it(`${what}: works`, () => expectWholeAfter(inline(code)));

  it('closed shadow roots forced on everybody: works for the reader', async () => {
    const code =
      'const {attachShadow} = Element.prototype; Element.prototype.attachShadow = function (how) { return window.root = attachShadow.call(this, {...how, mode: "closed"}); };';
    const {window} = await openPage({body: `${inline(code)}${tag}${script}`});
    const {root} = window as unknown as {root: ShadowRoot};
    root.querySelector<HTMLInputElement>('.chips input')?.click();
    await aTimeout(50);
    expect(root.querySelectorAll('[part="card"]').length).to.be.within(1, 45);
    expect(window.seen).to.deep.equal({violations: [], errors: [], console: []});
  });
});

describe('A page that has replaced what the browser offers', () => {
  afterEach(closePages);

  const define =
    'const {define} = CustomElementRegistry.prototype; CustomElementRegistry.prototype.define = ';
  it('customElements.define wrapped by a monitor, or to ignore a second definition: works', async () => {
    for (const wrapper of [
      'function (...all) { return define.apply(this, all); };',
      'function (name, ...all) { if (!this.get(name)) define.call(this, name, ...all); };',
      'function (name, Element, how) { define.call(this, name, class extends Element {}, how); };',
    ])
      await expectWholeAfter(inline(define + wrapper));
  });

  it('customElements.define that throws: the fallback stays, the console says why', async () => {
    const code = `${define}function () { throw new Error("not here"); };`;
    const {document, window} = await openPage({body: `${inline(code)}${tag}${script}`});
    expect(isVisible(document.querySelector('klima-nettverk a'))).to.be.true;
    expect(window.seen.errors).to.be.empty;
    expect(window.seen.console).to.have.lengthOf(1);
  });

  it('no Intl: dates, lists and order are as ever', async () => {
    await expectWholeAfter(inline('window.Intl = undefined;'));
  });

  it('no JSON: works; own data cannot be read, which is told', async () => {
    const {elements, window} = await openPage({
      body: `${inline('window.JSON = {};')}${tag}${withOwn}${script}`,
    });
    for (const element of elements) expect(cardIds(element)).to.have.lengthOf(total);
    expect(window.seen.errors).to.be.empty;
    expect(window.seen.console.join()).to.contain('the JSON inside the element');
  });

  for (const [what, fetch] of [
    ['throws', '() => { throw new Error("blocked"); }'],
    ['answers nonsense', 'async () => 7'],
    ['gives an empty answer', 'async () => new Response("")'],
    ['is gone', 'undefined'],
  ])
    it(`fetch that ${what}: the bundled networks are shown, one line in the console`, async () => {
      const body = `${inline(`window.fetch = ${fetch};`)}<klima-nettverk src="/own.json"></klima-nettverk>${script}`;
      const {elements, window} = await openPage({body});
      await until(() => window.seen.console.length, 'told');
      expect(cardIds(elements[0])).to.have.lengthOf(total);
      expect(window.seen.errors).to.be.empty;
      expect(window.seen.console).to.have.lengthOf(1);
    });

  it('a console without warn and error, as some pages ship it: mistakes in attributes and data do no harm', async () => {
    const code = 'Object.defineProperty(window, "console", {value: {log() {}}});';
    const body = `${inline(code)}<klima-nettverk scope="mars" kommune="99"></klima-nettverk>${withOwn}${link.replace('only', 'oops')}${script}`;
    const {document, window} = await openPage({body});
    expect(window.seen.errors).to.be.empty;
    const elements = [...document.querySelectorAll('klima-nettverk')];
    expect(elements).to.have.lengthOf(3);
    for (const element of elements) expect(cardIds(element).length).to.be.at.least(total - 1);
  });

  it('window.onerror spies hear nothing of mistakes in attributes, links and data', async () => {
    const spy = inline(
      'window.heard = 0; window.onerror = window.onunhandledrejection = () => { heard++; };',
    );
    const body = `${spy}<klima-nettverk kommune="?" max="-1" src="http://["></klima-nettverk>${withOwn}${link.replace('?', '%3F%E0%A4%A=')}${script}`;
    const {window} = await openPage({body});
    await aTimeout(50);
    expect((window as unknown as {heard: number}).heard).to.equal(0);
  });

  it('document.readyState hidden by a picture of that name: element and link work', async () => {
    const page = await openPage({body: `<img name="readyState" alt="">${tag}${link}${script}`});
    expect(
      [...page.document.querySelectorAll('klima-nettverk')].map((each) => cardIds(each).length),
    ).to.deep.equal([cardIds(page.elements[0]).length, 1]);
    expectWhole({...page, elements: page.elements.slice(0, 1)});
    expect(shadow(page.elements[0]).querySelector('.frame')).to.exist;
  });
});
