// Shows the state that the address asks for: ?state=…&lang=…
import '../../src/define.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';
import {ownData} from './own-data.js';
import {states, type State, type Step} from './states.js';

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

const prepared = ({own, attributes, today}: State): KlimaNettverk => {
  const element = document.createElement('klima-nettverk');
  const lang = address.get('lang');
  if (lang) element.lang = lang;
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  // This very page is there, and is no JSON.
  if (own === 'broken') element.src = location.pathname;
  if (own === 'loading') neverAnswer();
  const data = own && ownData[own]?.();
  if (data) {
    const child = document.createElement('script');
    child.type = 'application/json';
    child.textContent = JSON.stringify(data);
    element.append(child);
  }
  if (today) Date.now = () => Date.parse(today);
  return element;
};

const take = async (element: KlimaNettverk, step: Step): Promise<void> => {
  const selector = 'click' in step ? step.click : 'focus' in step ? step.focus : step.in;
  const found = [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const [target] = found;
  if (!target) throw new Error(`state "${asked}": nothing inside matches ${selector}`);
  if ('click' in step) for (const each of found.slice(0, step.first ?? 1)) each.click();
  else if ('focus' in step) target.focus({focusVisible: true});
  else {
    (target as HTMLInputElement).value = step.type;
    target.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }
  await element.updateComplete;
};

const title = document.querySelector('[data-state]');
const madeUp =
  state.own && ownData[state.own]
    ? '. Navnene som begynner med «Eksempel», er oppdiktet, resten av teksten er lånt.'
    : '';
if (title) title.textContent = `${state.name}${madeUp}`;

const element = prepared(state);
const refused = new Promise((resolve) => element.addEventListener('klima-nettverk-error', resolve));
document.querySelector('[data-element]')?.replaceChildren(element);
await element.updateComplete;
if (state.own === 'broken') await refused.then(() => element.updateComplete);
for (const step of state.steps ?? []) await take(element, step);
document.documentElement.dataset.ready = asked;
