import {hosts} from '../../demo/galleri/hosts.js';
import {states} from '../../demo/galleri/states.js';

/** What a reader's system or paper makes of a page. */
type Look = 'light' | 'dark-system' | 'forced-colors' | 'print';

export interface Shot {
  readonly group: string;
  readonly host: string;
  readonly state: string;
  readonly look: Look;
  readonly lang?: string;
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

const hostIds = hosts.map(({id}) => id);
const keyStates = ['municipality', 'compare-four', 'open', 'empty'];

const each = (
  group: string,
  chosen: {hosts: readonly string[]; states: readonly string[]; widths: readonly number[]},
  more: {look?: Look; lang?: string} = {},
): Shot[] =>
  chosen.states.flatMap((state) =>
    chosen.hosts.flatMap((host) =>
      chosen.widths.map((width) => ({group, host, state, width, look: 'light', ...more}) as const),
    ),
  );

/**
 * Not all combinations, but: every host in the key states and at every width; every state on the host that most
 * municipalities have, wide and narrow; the looks, languages and print where they can differ.
 */
const planned: readonly Shot[] = [
  ...each('Verter', {hosts: hostIds, states: keyStates, widths: [1200]}),
  ...each('Verter, smale', {hosts: hostIds, states: ['municipality'], widths: [320, 700]}),
  ...each('Tilstander', {hosts: ['designsystemet'], states: states.map(({id}) => id), widths: [1200, 320]}),
  ...(['dark-system', 'forced-colors'] as const).flatMap((look) =>
    each(
      {'dark-system': 'Mørkt system: lyse sider blir lyse', 'forced-colors': 'Tvungne farger'}[look],
      {
        hosts: ['ren', 'designsystemet', 'mork'],
        states: ['municipality', 'compare-two', 'open', 'focus-control'],
        widths: [1200],
      },
      {look},
    ),
  ),
  ...['nn', 'en'].flatMap((lang) =>
    each('Språk', {hosts: ['ren'], states: [...keyStates, 'filtered', 'stale'], widths: [700]}, {lang}),
  ),
  ...each(
    'Utskrift',
    {
      hosts: ['ren', 'designsystemet', 'mork'],
      states: ['municipality', 'filtered', 'compare-two', 'open'],
      widths: [800],
    },
    {look: 'print'},
  ),
];

export const nameOf = ({host, state, look, lang, width}: Shot): string =>
  [host, state, look, lang, look === 'print' ? '' : width].filter(Boolean).join('_');

/** The plan, each picture once. */
export const shots: readonly Shot[] = [
  ...new Map(planned.map((shot) => [nameOf(shot), shot] as const)).values(),
];
