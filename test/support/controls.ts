import {all, inside, textOf} from './element.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';

/** The control that a label with this text belongs to. */
export const control = <E extends HTMLElement>(host: Element, label: string): E => {
  const found = all(host, 'label').find((each) => textOf(each).startsWith(label));
  const input = found?.querySelector<E>('input, select');
  if (!input) throw new Error(`no control "${label}"`);
  return input;
};

export const button = (host: Element, text: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(host, 'button').find((each) => textOf(each).startsWith(text));
  if (!found) throw new Error(`no button "${text}"`);
  return found;
};

export const choose = async (host: KlimaNettverk, label: string, value: string): Promise<void> => {
  const select = control<HTMLSelectElement>(host, label);
  select.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
  await host.updateComplete;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await host.updateComplete;
};

export const tick = async (host: KlimaNettverk, label: string): Promise<void> => {
  control(host, label).click();
  await host.updateComplete;
};

export const type = async (host: KlimaNettverk, text: string): Promise<void> => {
  const input = control<HTMLInputElement>(host, 'Søk');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await host.updateComplete;
};

export const press = async (host: KlimaNettverk, text: string): Promise<void> => {
  button(host, text).click();
  await host.updateComplete;
};

export const result = (host: Element): string => textOf(inside(host).querySelector('.result'));
export const status = (host: Element): string => textOf(inside(host).querySelector('[role="status"]'));
