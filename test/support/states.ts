import {all, consoleDuring, element, inside, until} from './element.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';

/** Makes an element in a language and brings it to a state. */
export type State = (lang: string) => Promise<KlimaNettverk>;

const click = async (host: KlimaNettverk, selector: string, count = 1): Promise<void> => {
  for (let index = 0; index < count; index++) {
    all<HTMLElement>(host, selector)[index]?.click();
    await host.updateComplete;
  }
};

const search = async (host: KlimaNettverk, text: string): Promise<void> => {
  const input = inside(host).querySelector('input[type="search"]') as HTMLInputElement;
  const status = inside(host).querySelector('[role="status"]');
  const before = status?.textContent;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await until(() => status?.textContent !== before, 'the search told');
  await host.updateComplete;
};

export const openAll = (host: Element): void => {
  for (const details of all<HTMLDetailsElement>(host, 'details')) details.open = true;
};

const withSource = async (lang: string, query: string): Promise<KlimaNettverk> => {
  let host: KlimaNettverk | undefined;
  await consoleDuring(async () => {
    host = await element({lang, max: '3', src: `/test-page/data.json?${query}`});
    const frame = () => host?.shadowRoot?.querySelector('.frame');
    if (!query.includes('wait')) await until(() => !frame()?.hasAttribute('aria-busy'), 'the file read');
  });
  return host as KlimaNettverk;
};

/** Every state in which a reader can meet the element. */
export const states: Readonly<Record<string, State>> = {
  'the whole list': (lang) => element({lang}),
  'one municipality, all details open': async (lang) => {
    const host = await element({
      lang,
      kommune: '3403',
      'member-of': 'iclei',
      contact: 'klima@example.no',
      max: '8',
    });
    openAll(host);
    return host;
  },
  filtered: async (lang) => {
    const host = await element({lang, fylke: '34', ambition: 'entry', max: '4'});
    await click(host, '.chip input', 3);
    return host;
  },
  empty: async (lang) => {
    const host = await element({lang, 'focus-areas': 'energy'});
    await search(host, 'zzz');
    return host;
  },
  'empty by the choice of the page': (lang) => element({lang, only: 'kick', ended: 'hide'}),
  'comparing nothing yet': async (lang) => {
    const host = await element({lang, max: '3'});
    await click(host, '.actions [aria-expanded]');
    return host;
  },
  comparing: async (lang) => {
    const host = await element({lang, scope: 'international', max: '6'});
    await click(host, '.pick input', 4);
    await click(host, '.actions [aria-expanded]');
    return host;
  },
  'terms explained': async (lang) => {
    const host = await element({lang, scope: 'national', max: '6'});
    await click(host, '.term', 3);
    return host;
  },
  'own data on its way': (lang) => withSource(lang, 'wait=2000&body={}'),
  'own data not there': (lang) => withSource(lang, 'status=404'),
  'no controls': (lang) => element({lang, controls: 'none', layout: 'list', max: '5'}),
  'one network': (lang) => element({lang, only: 'covenant-of-mayors', heading: ''}),
  'ended networks only': (lang) => element({lang, only: 'framtidens-byer kick'}),
  'deep in a page': (lang) => element({lang, 'heading-level': '5', max: '2', heading: 'Nettverk'}),
};

export const languages = ['nb', 'nn', 'en'] as const;
