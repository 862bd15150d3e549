// Shows the state that the address asks for: ?state=…&lang=…
import '../../src/define.js';
import {bring} from './bring.js';
import {ownData} from './own-data.js';
import {states} from './states.js';

const address = new URLSearchParams(location.search);
const asked = address.get('state') ?? 'all';
const state = states.find(({id}) => id === asked);
if (!state) throw new Error(`no state "${asked}"`);

/** A server that never answers, until the element gives up. */
const neverAnswer = (): void => {
  window.fetch = (_, init) =>
    new Promise((_, reject) =>
      init?.signal?.addEventListener('abort', ({target}) => reject((target as AbortSignal).reason as Error)),
    );
};

const title = document.querySelector('[data-state]');
const madeUp =
  state.own && ownData[state.own]
    ? '. Navnene som begynner med «Eksempel», er oppdiktet, resten av teksten er lånt.'
    : '';
if (title) title.textContent = `${state.name}${madeUp}`;

if (state.own === 'loading') neverAnswer();
const {today} = state;
if (today) Date.now = () => Date.parse(today);
const lang = address.get('lang');
const inLanguage = lang ? {...state, attributes: {lang, ...state.attributes}} : state;
// This very page is there, and is no JSON.
const files = {loading: './egne-nettverk.json', broken: location.pathname};
await bring(inLanguage, files, (element) =>
  document.querySelector('[data-element]')?.replaceChildren(element),
);
document.documentElement.dataset.ready = asked;
