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
