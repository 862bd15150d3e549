import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, LitElement} from 'lit';
import {readAttributes} from '../../src/element/attributes.js';
import {Choices} from '../../src/element/choices.js';
import {select} from '../../src/finding/select.js';
import {withLocale} from '../../src/language/localization.js';
import {bundledDate, bundledNetworks} from '../../src/networks/bundled.js';
import type {Network} from '../../src/networks/network.js';
import {mergeOwn} from '../../src/networks/merge.js';
import {styles} from '../../src/styles/styles.js';
import {directory} from '../../src/views/directory.js';
import {haystackOf} from '../../src/element/search.js';
import {ownNetworks} from './own-networks.js';

/** The bundled networks with `count` own ones. */
export const networksWith = (count: number): readonly Network[] => {
  const {networks, faults} = mergeOwn(bundledNetworks(), ownNetworks(count));
  if (faults[0]) throw new Error(`${faults[0].path}: ${faults[0].message}`);
  return networks;
};

const noHost = {addController: () => undefined} as unknown as LitElement;

const everything = (networks: readonly Network[]): unknown => {
  const settings = {
    ...readAttributes({}, undefined, () => undefined),
    locale: 'nb',
    haystackOf,
  } as const;
  const chosen = {showsBeyondMax: true, pages: Infinity};
  return directory({
    ...settings,
    ...new Choices(noHost, () => undefined),
    ...select(networks, settings, chosen, new Date()),
    chosen,
    networks,
    setDate: bundledDate,
    hasControls: true,
    picked: [],
    announced: undefined,
    isLoading: false,
    hasFailed: false,
  });
};

// Slots can be rendered inside an element only.
class Directory extends LitElement {
  networks: readonly Network[] = [];

  override render(): unknown {
    return everything(this.networks);
  }
}
customElements.define('bench-directory', Directory);

/** The whole element as it stands with all its cards, by its own templates, without an element around. */
export const plainMarkup = (networks: readonly Network[]): string =>
  withLocale('nb', () =>
    collectResultSync(render(html`<bench-directory .networks=${networks}></bench-directory>`))
      .replace(/<!--\/?lit-[^>]*-->|<\/?bench-directory[^>]*>|<\/?template[^>]*>/g, '')
      .replace(/>\s+</g, '> <')
      .replace(/\s{2,}/g, ' '),
  );

/** The element's own sheets, for a page that has no shadow root. */
export const sheet = styles
  .map(({cssText}) => cssText)
  .join('\n')
  .replaceAll(':host', '.host')
  .replace(/\s+/g, ' ');
