import {fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {bring} from '../../demo/galleri/bring.js';
import {states as catalogue} from '../../demo/galleri/states.js';
import {all, consoleDuring} from './element.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';

/** Makes an element in a language and brings it to a state. */
export type State = (lang: string) => Promise<KlimaNettverk>;

export const openAll = (host: Element): void => {
  for (const details of all<HTMLDetailsElement>(host, 'details')) details.open = true;
};

const files = {loading: '/test-page/data.json?wait=2000&body={}', broken: '/test-page/data.json?status=404'};

// More cards than this show nothing new, and cost seconds in every state; one state has them all.
const few = {max: '6'};

/** Every state in which a reader can meet the element: those of the gallery, by their ids. */
export const states: Readonly<Record<string, State>> = Object.fromEntries(
  catalogue
    .filter(({attributes}) => !attributes?.lang)
    .map((state) => [
      state.id,
      async (lang: string) => {
        const {now} = Date;
        const {today, attributes, id} = state;
        if (today) Date.now = () => Date.parse(today);
        let host: KlimaNettverk | undefined;
        try {
          await consoleDuring(async () => {
            host = await bring(
              {...state, attributes: {lang, ...(id === 'all' ? {} : few), ...attributes}},
              files,
              (element) => fixture(html`<div>${element}</div>`),
            );
          });
        } finally {
          Date.now = now;
        }
        return host as KlimaNettverk;
      },
    ]),
);

export const languages = ['nb', 'nn', 'en'] as const;
