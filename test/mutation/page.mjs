// A page for tests that run in Node: what the source asks of a browser, without the network.
import {Window} from 'happy-dom';

const page = new Window({url: 'https://www.example.no/'});
const names = Object.getOwnPropertyNames(page).filter((name) => !(name in globalThis));
for (const name of names)
  Object.defineProperty(globalThis, name, {value: page[name], writable: true, configurable: true});
globalThis.window = globalThis;
