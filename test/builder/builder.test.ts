import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {startBuilder} from '../../demo/builder/builder.js';
import {texts} from '../../demo/builder/texts/texts.js';
import '../../src/define.js';
import type {Locale} from '../../src/language/localization.js';
import {cardIds} from '../pages/open.js';
import {textOf} from '../support/element.js';
import {exampleIds} from '../../demo/galleri/examples.js';

const [one, other, ours] = exampleIds(3);
const build = {version: '1.4.2', integrity: 'sha384-AbC'};

const open = async (locale: Locale = 'nb', built: typeof build | null = build) => {
  const place = await fixture<HTMLElement>(html`<div lang=${locale}></div>`);
  startBuilder(place, locale, built ?? undefined);
  return place;
};

const find = <E extends HTMLElement = HTMLInputElement>(place: Element, selector: string): E => {
  const found = place.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

const type = (place: Element, selector: string, value: string) => {
  const field = find(place, selector);
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', {bubbles: true}));
};

/** A box or a choice, by the value that stands for it. */
const tick = (place: Element, name: string, value: string) => {
  const field = [...place.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].find(
    (each) => each.value === value,
  );
  if (!field) throw new Error(`no ${name} ${value}`);
  field.click();
};

const code = (place: Element, id: string): string => find(place, `#${id}`).textContent ?? '';

const preview = async (place: Element) => {
  const element = find<HTMLElementTagNameMap['klima-nettverk']>(place, 'klima-nettverk');
  await element.updateComplete;
  return element;
};

/** Stands in for the clipboard of the browser while `act` runs. */
const withClipboard = async (clipboard: unknown, act: () => Promise<void>) => {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
};

describe('The builder', () => {
  for (const locale of ['nb', 'nn', 'en'] as const)
    it(`R5.7 in ${locale} shows in the preview what was chosen, and writes it in each form`, async () => {
      const place = await open(locale);
      type(place, '#field-place', '3403');
      type(place, '#field-lang', 'en');
      tick(place, 'scope', 'national');
      tick(place, 'focus', 'energy');
      tick(place, 'member-of', ours);
      tick(place, 'networks', 'without');
      tick(place, 'picked', other);
      type(place, '#field-layout', 'list');
      type(place, '#field-headingKind', 'own');
      type(place, '#field-heading', 'Nå "her"');
      const element = await preview(place);
      expect(Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]))).to.deep.equal(
        {
          kommune: '3403',
          lang: 'en',
          scope: 'national',
          'focus-areas': 'energy',
          'member-of': ours,
          without: other,
          layout: 'list',
          heading: 'Nå "her"',
        },
      );
      const shown = cardIds(element);
      expect(textOf(place)).to.contain(texts[locale].csv(shown.length));
      expect(code(place, 'link-address')).to.equal(
        `https://www.example.no/klimanettverk?kommune=3403&lang=en&scope=national&focus-areas=energy&member-of=${ours}&without=${other}&layout=list&heading=N%C3%A5+%22her%22#klima-nettverk`,
      );
      for (const id of ['html-block', 'element', 'mail'])
        expect(code(place, id), id).to.contain('heading="Nå &quot;her&quot;">');
      expect(code(place, 'frame')).to.contain('heading=N%C3%A5+%22her%22" title="Nå &quot;her&quot;"');
      expect(code(place, 'static-text').match(/<h3>/g)).to.have.lengthOf(shown.length);
    });

  it('takes back what is no longer chosen', async () => {
    const place = await open();
    type(place, '#field-place', '3403');
    tick(place, 'networks', 'only');
    tick(place, 'picked', one);
    type(place, '#field-radius', '0');
    expect(code(place, 'element')).to.contain(`kommune="3403" only="${one}"`);
    expect((await preview(place)).style.getPropertyValue('--klima-radius')).to.equal('0');
    tick(place, 'networks', 'all');
    type(place, '#field-place', '');
    type(place, '#field-radius', '');
    expect(code(place, 'element')).to.match(/^<klima-nettverk>\n/);
    expect((await preview(place)).style.getPropertyValue('--klima-radius')).to.equal('');
    tick(place, 'networks', 'only');
    expect(code(place, 'element'), 'the pick is kept').to.contain(`only="${one}"`);
  });

  for (const [field, typed, message] of [
    ['contact', 'post@', texts.nb.faults.contact],
    ['contact', 'javascript:alert(1)', texts.nb.faults.contact],
    ['max', 'ti', texts.nb.faults.max],
    ['max', '-3', texts.nb.faults.max],
    ['page', 'klimanettverk', texts.nb.faults.page],
    ['script', 'min fil.js', texts.nb.faults.script],
    ['framePage', '/nb.html', texts.nb.faults.framePage],
  ] as const)
    it(`says beside the field what is wrong with ${field} "${typed}", and loses nothing`, async () => {
      const place = await open();
      type(place, '#field-place', '3403');
      const before = code(place, 'html-block');
      type(place, `#field-${field}`, typed);
      const input = find(place, `#field-${field}`);
      expect(input.value).to.equal(typed);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      const [id = ''] = (input.getAttribute('aria-describedby') ?? '').split(' ');
      expect(textOf(place.querySelector(`#${id}`))).to.equal(message);
      expect(code(place, 'html-block')).to.equal(before);
      type(
        place,
        `#field-${field}`,
        {contact: 'post@example.no', max: '3'}[field as string] ?? 'https://a.example.no/x',
      );
      expect(input.getAttribute('aria-invalid')).to.be.null;
      expect(place.querySelector('.fault')).to.be.null;
    });

  it('asks for a network when none is picked, and for a darker colour when the contrast is low', async () => {
    const place = await open();
    tick(place, 'networks', 'only');
    expect(textOf(place.querySelector('.fault'))).to.equal(texts.nb.faults.picked);
    tick(place, 'picked', one);
    expect(place.querySelector('.fault')).to.be.null;
    type(place, '#field-accentKind', 'own');
    expect(code(place, 'style-line')).to.equal('klima-nettverk { --klima-accent: #0b5d46; }');
    type(place, '#field-accent', '#66cc99');
    expect(textOf(place.querySelector('#fault-accent'))).to.contain('1,9 : 1');
    expect(code(place, 'mail')).to.contain('klima-nettverk { --klima-accent: #66cc99; }');
  });

  it('says plainly that there is no hash while it runs from the sources', async () => {
    const place = await open('nb', null);
    expect(code(place, 'html-block')).not.to.contain('integrity');
    expect(textOf(place)).to.contain(texts.nb.noHash);
    expect(textOf(await open())).not.to.contain(texts.nb.noHash);
  });

  it('copies each text, and announces it each time', async () => {
    const place = await open();
    const written: string[] = [];
    const writeText = (text: string) => Promise.resolve(void written.push(text));
    await withClipboard({writeText}, async () => {
      const buttons = [...place.querySelectorAll<HTMLButtonElement>('[id$="-copy"]')];
      expect(buttons.length).to.be.at.least(9);
      const status = find(place, '[role="status"]');
      for (const button of buttons) {
        button.click();
        await aTimeout(0);
        expect(written.at(-1)).to.equal(code(place, button.id.replace(/-copy$/, '')));
        expect(textOf(status)).to.match(/^Kopiert: ./);
        expect(button.getAttribute('aria-label')).to.contain(textOf(status).replace('Kopiert: ', ''));
      }
      const before = status.textContent;
      buttons.at(-1)?.click();
      await aTimeout(0);
      expect(status.textContent).not.to.equal(before);
      expect(textOf(status)).to.equal(before);
    });
  });

  it('selects the text where copying is not allowed, and says so', async () => {
    const place = await open();
    const refuse = () => Promise.reject(new Error('not allowed'));
    for (const clipboard of [undefined, {writeText: refuse, write: refuse}])
      for (const id of ['html-block-copy', 'link-rich'])
        await withClipboard(clipboard, async () => {
          find(place, `#${id}`).click();
          await aTimeout(0);
          expect(getSelection()?.toString()).to.equal(code(place, id.replace(/-\w+$/, '')));
          expect(textOf(find(place, '[role="status"]'))).to.contain('Ctrl + C');
        });
  });

  it('copies links and static text as formatted text too', async () => {
    const place = await open();
    const items: ClipboardItem[] = [];
    const write = (all: ClipboardItem[]) => Promise.resolve(void items.push(...all));
    await withClipboard({write}, async () => {
      for (const id of ['link', 'static-text']) {
        find(place, `#${id}-rich`).click();
        await aTimeout(0);
        const markup = await (await items.at(-1)?.getType('text/html'))?.text();
        expect(markup).to.equal(code(place, id));
      }
    });
  });

  it('gives CSV and JSON of the networks chosen', async () => {
    const place = await open();
    tick(place, 'networks', 'only');
    for (const id of [other, one]) tick(place, 'picked', id);
    const shown = cardIds(await preview(place));
    expect(shown).to.have.members([one, other]);
    const made: Blob[] = [];
    const original = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return '#made';
    };
    try {
      for (const button of place.querySelectorAll<HTMLButtonElement>('button'))
        if (/^Last ned 2 nettverk/.test(textOf(button))) button.click();
    } finally {
      URL.createObjectURL = original;
    }
    const [csv = '', json = ''] = await Promise.all(made.map((blob) => blob.text()));
    expect(
      csv
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(';')[0]),
    ).to.deep.equal(shown);
    const {networks, licence} = JSON.parse(json) as {networks: {id: string}[]; licence: string};
    expect(networks.map(({id}) => id)).to.deep.equal(shown);
    expect(licence).to.equal('CC BY 4.0');
  });

  it('begins again on request, and stores nothing', async () => {
    const place = await open();
    const before = code(place, 'html-block');
    type(place, '#field-place', '3403');
    type(place, '#field-contact', 'wrong');
    find(place, '.choose > button').click();
    expect(code(place, 'html-block')).to.equal(before);
    expect(find(place, '#field-contact').value).to.equal('');
    expect(find(place, '#field-place').value).to.equal('');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });
});
