// A page for tests that run in Node: what the source asks of a browser, and Node does not have itself.
import {Window} from 'happy-dom';

const page = new Window({url: 'https://www.example.no/'});
const ofPage = ['Event', 'CustomEvent', 'EventTarget'];
const names = Object.getOwnPropertyNames(page).filter(
  (name) => ofPage.includes(name) || !(name in globalThis),
);
for (const name of names)
  Object.defineProperty(globalThis, name, {value: page[name], writable: true, configurable: true});
globalThis.window = globalThis;

// happy-dom reads values of attributes in selectors only with quotes where a flag follows.
const quoted = (selector) => selector.replace(/=([\w-]+) i\]/g, '="$1" i]');
for (const method of ['querySelector', 'querySelectorAll', 'matches', 'closest']) {
  const own = page.Element.prototype[method];
  page.Element.prototype[method] = function (selector) {
    return own.call(this, quoted(selector));
  };
}
