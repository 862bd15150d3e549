import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {getSnapshotConfig, readFile, writeFile} from '@web/test-runner-commands';
import {aTimeout, expect} from '@open-wc/testing';
import {all, element, inside, placesListed} from '../support/element.js';
import {own} from '../support/own.js';
import {languages} from '../support/states.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';

const inThree = (nb: string, nn = nb, en = nb) => ({nb, nn, en});
const claim = (...texts: Parameters<typeof inThree>) => ({...inThree(...texts), sources: ['own-page']});
const abroad = {
  scope: 'international',
  reach: 'european',
  area: {municipalities: [], counties: []},
  members: null,
};
const over = {status: 'ended', until: '2017-10', joining: 'closed'};
const inEnglish = {url: 'https://www.example.no/members', publisher: 'Example', date: '2016', lang: 'en'};

/** What is heard here is made up, so that no change of the real networks changes it. */
const networks = [
  own({
    id: 'ostfold',
    summary: claim(
      'Kommunene lager klimaregnskap, og deler erfaringer.',
      'Kommunane lagar klimarekneskap, og deler erfaringar.',
      'The municipalities make emissions accounts, and share what they learn.',
    ),
    sources: {
      ...(own().sources as object),
      titled: {...inEnglish, title: 'Members of The example network'},
      untitled: {...inEnglish, title: null, date: null},
    },
  }),
  own({
    ...abroad,
    id: 'by',
    name: inThree('Byene', 'Byane', 'The cities'),
    joining: 'invitation',
    commitment: claim(
      'Byen kutter utslipp hvert år.',
      'Byen kuttar utslepp kvart år.',
      'The city cuts emissions.',
    ),
    cost: {
      charged: true,
      text: inThree('1 krone per innbygger.', '1 krone per innbyggjar.', 'NOK 1 each.'),
      sources: ['own-page'],
    },
    since: '2005',
    plannedUntil: '2030',
    ambition: 'frontrunner',
    focus: ['emissions-accounting', 'transport', 'finance'],
    lastConfirmed: '2024-09',
    organiser: inThree('Bystyrene', 'Bystyra', 'The city councils'),
  }),
  own({
    ...abroad,
    status: 'unconfirmed',
    id: 'fjell',
    name: inThree('Fjellbyene', 'Fjellbyane', 'Mountain towns'),
  }),
  own({
    ...abroad,
    status: 'unconfirmed',
    id: 'hav',
    name: inThree('Havnettverket', 'Havnettverket', 'The sea network'),
  }),
  own({...over, id: 'skog', name: inThree('Skogringen', 'Skogringen', 'The forest circle')}),
  own({...over, id: 'vidde', name: inThree('Viddelaget', 'Viddelaget', 'The plateau league')}),
];
const only = networks.map(({id}) => id).join(' ');

const isOption = (phrase: string) => /^(option|(end of )?optgroup)/.test(phrase);

// What a listener skips: the ends of things, and the words for what has no meaning of its own.
const isNoise = (phrase: string) =>
  /^(end\b|(strong|paragraph|rowgroup|table)$|row,|[\s:;,.()–]*$)/.test(phrase);

const start = async (host: KlimaNettverk, selector = '.frame') =>
  virtual.start({container: inside(host).querySelector(selector) as HTMLElement});

/** Listens on to the phrase that matches; the options of a list are counted, not read. */
const listen = async (until: RegExp, most = 900): Promise<string[]> => {
  const heard: string[] = [await virtual.lastSpokenPhrase()];
  let options = 0;
  for (let step = 0; step < most && !until.test(heard.at(-1) ?? ''); step++) {
    await virtual.next();
    const phrase = await virtual.lastSpokenPhrase();
    if (isOption(phrase)) options += 1;
    else {
      if (options) heard.push(`(${options} options and groups)`);
      options = 0;
      heard.push(phrase);
    }
  }
  return heard;
};

/** What is heard while the reader does something. */
const during = async (act: () => unknown, wait = 100): Promise<string[]> => {
  await virtual.clearSpokenPhraseLog();
  await act();
  await aTimeout(wait);
  return virtual.spokenPhraseLog();
};

const select = (host: KlimaNettverk, value: string) => {
  const node = inside(host).querySelector('select') as HTMLSelectElement;
  node.value = value;
  node.dispatchEvent(new Event('change', {bubbles: true}));
};

const search = (host: KlimaNettverk, text: string) => {
  const input = inside(host).querySelector('input[type="search"]') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
};

const click = async (host: KlimaNettverk, selector: string, index = 0) => {
  all<HTMLElement>(host, selector)[index]?.click();
  await host.updateComplete;
};

/** The main paths through the element, each by what is heard on it. */
const paths: Readonly<Record<string, (host: KlimaNettverk) => Promise<string[]>>> = {
  'Arriving, down to the end of the first network': async (host) => {
    await start(host);
    return listen(/^end of listitem$|^end of list item$/, 700);
  },
  'Choosing a municipality': async (host) => {
    await start(host);
    return during(() => select(host, '3403'), 800);
  },
  'Filtering by a focus area': async (host) => {
    await start(host);
    await listen(/^checkbox/);
    return during(() => virtual.act());
  },
  'Searching with no hit': async (host) => {
    await start(host);
    const heard = await during(() => search(host, 'zzz'), 800);
    await virtual.stop();
    await start(host, '.empty');
    return [...heard, ...(await listen(/^end of list$/, 12))];
  },
  'Opening the sources of a network': async (host) => {
    await start(host, '.sources');
    const heard = await during(() => virtual.act());
    return [...heard, ...(await listen(/^end of list$/, 25))];
  },
  'Having a term explained': async (host) => {
    const card = all(host, '.card').find((each) => each.querySelector('.term'));
    (card as HTMLElement).classList.add('with-term');
    await start(host, '.with-term .summary, .with-term dd:has(.term)');
    await listen(/^button/, 20);
    const heard = await during(() => virtual.act());
    return [...heard, ...(await listen(/^end of link/, 20))];
  },
  'Comparing two networks': async (host) => {
    for (const index of [0, 1]) await click(host, '.pick input', index);
    await click(host, '.pick button');
    await start(host, '.comparison');
    return listen(/^end of region/, 160);
  },
};

/** Without noise; what is said politely is logged once for each node that changed. */
const told = (heard: readonly string[]): string[] =>
  heard.filter(
    (phrase, index) => !isNoise(phrase) && !(phrase.startsWith('polite:') && phrase === heard[index - 1]),
  );

const transcriptIn = async (lang: string): Promise<string> => {
  const parts: string[] = [];
  for (const [name, path] of Object.entries(paths)) {
    const host = await element({lang, only}, networks);
    await placesListed(host);
    const heard = await path(host);
    await virtual.stop();
    parts.push(`## ${name}`, ...told(heard), '');
    host.parentElement?.remove();
  }
  return parts
    .join('\n')
    .replace(/\u200b/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ +$/gm, '');
};

describe('What a screen reader says, kept word by word', () => {
  afterEach(async () => virtual.stop());

  for (const lang of languages)
    it(`on the main paths in ${lang} is what was read and accepted; else npm run accept:transcripts`, async () => {
      const path = `../fixtures/transcripts/${lang}.txt`;
      const now = await transcriptIn(lang);
      const {updateSnapshots} = await getSnapshotConfig();
      if (updateSnapshots) await writeFile({path, content: now});
      expect(now).to.equal(await readFile({path}));
    });
});
