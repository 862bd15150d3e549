import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';
import {upgradeLinks} from '../../src/page/links/upgrade.js';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {consoleDuring, element, inside} from '../support/element.js';
import {attributes, checkAsync, fragment, ownData, seed, text} from './arbitrary.js';
import {isVisible} from './expect.js';

const some = 50;

const ours = new Set(
  'div h2 h3 h4 h5 h6 slot p strong span a button label input select option optgroup fieldset legend ul li dl dt dd details summary svg g path text line defs use circle title section table thead tbody tr th td'.split(
    ' ',
  ),
);

/** Something is shown, no markup of others is in it, no link leads astray. */
const expectSound = (host: KlimaNettverk): void => {
  const nodes = [...inside(host).querySelectorAll('*')];
  expect(isVisible(inside(host).querySelector('.frame'))).to.be.true;
  expect(nodes.filter(({localName}) => !ours.has(localName)).map(({outerHTML}) => outerHTML)).to.be.empty;
  const attributed = nodes.filter((node) => [...node.attributes].some(({name}) => /^(on|style)/.test(name)));
  expect(attributed.map(({outerHTML}) => outerHTML)).to.be.empty;
  const protocols = nodes.flatMap((node) => (node instanceof HTMLAnchorElement ? [node.protocol] : []));
  expect(protocols.filter((each) => !/^(https?|mailto):$/.test(each))).to.be.empty;
};

/** Runs `act` with ears on the page: nothing may be heard there, and no failure in the console. */
const expectQuiet = async (act: () => Promise<unknown>): Promise<void> => {
  const errors: unknown[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
  window.addEventListener('error', hear);
  window.addEventListener('unhandledrejection', hear);
  const lines = await consoleDuring(act);
  window.removeEventListener('error', hear);
  window.removeEventListener('unhandledrejection', hear);
  expect(errors).to.be.empty;
  expect(lines.filter((line) => line.includes('could not be shown'))).to.be.empty;
  expect('pwned' in window).to.be.false;
};

const shownWith = async (prepare: (host: KlimaNettverk) => void): Promise<void> => {
  const host = document.createElement('klima-nettverk');
  await expectQuiet(async () => {
    prepare(host);
    document.body.append(host);
    await host.updateComplete;
  });
  expectSound(host);
  host.remove();
};

const others = bundledNetworks().map(({id}) => ({id, hidden: true}));

/** Own data with the bundled networks hidden, so that what is drawn is what is tested. */
const alone = (data: unknown): string => {
  const {networks} = (data ?? {}) as {networks?: unknown};
  return JSON.stringify(Array.isArray(networks) ? {networks: [...others, ...(networks as unknown[])]} : data);
};

describe(`Fuzzing through the element, ${some} of each (seed ${seed})`, () => {
  it('own data: no exception, no HTML, something shown', () =>
    checkAsync(
      fc.asyncProperty(ownData, fc.constantFrom('nb', 'nn', 'en'), (data, lang) =>
        shownWith((host) => {
          host.lang = lang;
          host.contact = 'klima@example.no';
          host.kommune = '3403';
          host.append(
            Object.assign(document.createElement('script'), {type: 'application/json', text: alone(data)}),
          );
        }),
      ),
      some * 2,
    ));

  it('attributes: no exception, no HTML, something shown', () =>
    checkAsync(
      fc.asyncProperty(attributes, (given) =>
        shownWith((host) => {
          host.setAttribute('max', '2');
          for (const [name, value] of Object.entries(given)) host.setAttribute(name, value);
        }),
      ),
      some,
    ));

  it('links: become an element that shows something, or stay links', async () => {
    const part = document.implementation.createHTMLDocument().body;
    let upgraded = 0;
    await checkAsync(
      fc.asyncProperty(fragment, async (rest) => {
        const holder = document.importNode(part, false);
        const link = Object.assign(document.createElement('a'), {textContent: 'Klimanettverk'});
        link.setAttribute('href', `https://www.example.no/#klima-nettverk${rest}`);
        holder.append(link);
        await expectQuiet(async () => {
          const [host] = upgradeLinks(holder) as KlimaNettverk[];
          if (!host) return expect(holder.firstChild).to.equal(link);
          upgraded++;
          host.setAttribute('max', '1');
          document.body.append(host);
          await host.updateComplete;
          expectSound(host);
          host.remove();
        });
      }),
      some,
    );
    expect(upgraded).to.be.above(some / 2);
  });

  it('searches: no exception, no HTML, something shown, the text left as it was typed', async () => {
    const host = await element({max: '3'});
    const search = inside(host).querySelector('input[type=search]') as HTMLInputElement;
    await checkAsync(
      fc.asyncProperty(text, async (typed) => {
        search.value = typed;
        const {value} = search;
        await expectQuiet(async () => {
          search.dispatchEvent(new Event('input', {bubbles: true}));
          await host.updateComplete;
        });
        expectSound(host);
        expect(search.value).to.equal(value);
      }),
      some,
    );
  });
});
