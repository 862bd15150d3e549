import type {KlimaNettverk} from '../../src/klima-nettverk.js';
import {ownData} from './own-data.js';
import type {State, Step} from './states.js';

/** Addresses of a file that does not come while anybody looks, and of one that holds no networks. */
export interface Files {
  readonly loading: string;
  readonly broken: string;
}

const prepared = ({own, attributes}: State, files: Files): KlimaNettverk => {
  const element = document.createElement('klima-nettverk');
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  if (own === 'broken' || own === 'loading') element.src = files[own];
  const data = own && ownData[own]?.();
  if (data) {
    const child = document.createElement('script');
    child.type = 'application/json';
    child.textContent = JSON.stringify(data);
    element.append(child);
  }
  return element;
};

const take = async (element: KlimaNettverk, step: Step): Promise<void> => {
  const selector = 'click' in step ? step.click : 'focus' in step ? step.focus : step.in;
  const found = [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const [target] = found;
  if (!target) throw new Error(`nothing inside matches ${selector}`);
  if ('click' in step) for (const each of found.slice(0, step.first ?? 1)) each.click();
  else if ('focus' in step) target.focus({focusVisible: true});
  else {
    (target as HTMLInputElement).value = step.type;
    target.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }
  await element.updateComplete;
};

/** Puts the element of a state on the page by `place`, and brings it there. */
export const bring = async (
  state: State,
  files: Files,
  place: (element: KlimaNettverk) => unknown,
): Promise<KlimaNettverk> => {
  const element = prepared(state, files);
  const refused = new Promise((resolve) => element.addEventListener('klima-nettverk-error', resolve));
  await place(element);
  await element.updateComplete;
  if (state.own === 'broken') await refused.then(() => element.updateComplete);
  for (const step of state.steps ?? []) await take(element, step);
  return element;
};
