import {aTimeout, expect} from '@open-wc/testing';
import {all, element, headings, inside, placesListed, textOf} from '../support/element.js';
import {exampleId} from '../../demo/galleri/examples.js';
import {languages, openAll, states} from '../support/states.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';

const everyState = async (lang: string, look: (host: KlimaNettverk, state: string) => unknown) => {
  for (const [name, state] of Object.entries(states)) await look(await state(lang), `${name}, ${lang}`);
};

const namesOfTargets = 'button, summary, select, input, label.chip, label.check, .foot > a, [part="link"]';
const spacing = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p {margin-block-end: 2em !important}`;

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

const isSeen = (node: Element) =>
  node.checkVisibility({visibilityProperty: true}) && !node.closest('.hidden');

/** What sticks out of the element to the side, or is cut off. */
const misfits = (host: HTMLElement): string[] => {
  const edge = host.getBoundingClientRect().right + 1;
  const inTable = (node: Element) => node.closest('.table table') !== null;
  return all(host, '.frame *:not(svg *)')
    .filter(isSeen)
    .filter((node) => {
      const isCut =
        getComputedStyle(node).overflow !== 'visible' &&
        !node.matches('.table, select, input, svg') &&
        node.scrollHeight > node.clientHeight + 1;
      return isCut || (!inTable(node) && node.getBoundingClientRect().right > edge);
    })
    .map((node) => node.outerHTML.slice(0, 80));
};

describe('In every state and language', () => {
  it('the states are those that their names say', async () => {
    const shows: Record<string, string> = {
      'compare-four': 'table',
      empty: '.empty button',
      open: '.explanation, .sources[open]',
      filtered: '.chip input:checked',
      list: '.layout-list',
      'nothing-left': '.empty',
      many: '.more',
    };
    for (const [name, selector] of Object.entries(shows)) {
      const host = (await states[name]?.('nn')) as KlimaNettverk;
      expect(inside(host).querySelector(selector), name).to.exist;
    }
    expect(inside((await states['no-controls']?.('nb')) as Element).querySelector('.controls')).to.be.null;
  });

  for (const lang of languages) {
    it(`R1.2 ids unique, no reference that leaves the root, one status, no tabindex above 0: ${lang}`, () =>
      everyState(lang, (host, state) => {
        const ids = all(host, '[id]').map(({id}) => id);
        expect(new Set(ids).size, state).to.equal(ids.length);
        for (const use of all(host, 'use')) expect(ids, state).to.include(use.getAttribute('href')?.slice(1));
        const references = '[for], [aria-labelledby], [aria-describedby], [aria-controls], [aria-owns]';
        expect(
          all(host, references).map(({outerHTML}) => outerHTML),
          state,
        ).to.be.empty;
        expect(all(host, '[role="status"]'), state).to.have.lengthOf(1);
        expect(
          all(host, '[aria-live]:not([role="status"]), [role="alert"], [autofocus]').map(
            ({outerHTML}) => outerHTML,
          ),
          state,
        ).to.be.empty;
        const stops = all(host, '[tabindex]').map((each) => [each.tabIndex, each.className]);
        for (const [index, name] of stops)
          expect(['0 table', '-1 group-title'], state).to.include(`${index} ${name}`);
      }));

    it(`R1.5 everything that can be operated has a name, and none of it a role of another: ${lang}`, () =>
      everyState(lang, (host, state) => {
        for (const each of all(host, 'button, summary, a')) expect(textOf(each), state).not.to.equal('');
        for (const each of all(host, 'input, select'))
          expect(textOf(each.closest('label')), state).not.to.equal('');
        expect(all(host, '[role="button"], [role="link"], [role="checkbox"], [onclick]'), state).to.be.empty;
      }));

    it(`R1.6 headings start where the page says and leave no rank out: ${lang}`, () =>
      everyState(lang, (host, state) => {
        const ranks = headings(host).map(({rank}) => rank);
        expect(ranks[0], state).to.equal(Number(host.headingLevel ?? 2));
        for (const [index, rank] of ranks.entries())
          expect(rank - (ranks[index - 1] ?? rank), `${state}, heading ${index}`).to.be.at.most(1);
      }));

    it(`R1.7 two links of the same text lead to the same place; none opens a window: ${lang}`, () =>
      everyState(lang, (host, state) => {
        openAll(host);
        const targets = new Map<string, string>();
        for (const link of all<HTMLAnchorElement>(host, 'a')) {
          expect(targets.get(textOf(link)) ?? link.href, `${state}: ${textOf(link)}`).to.equal(link.href);
          targets.set(textOf(link), link.href);
          expect(link.target, state).to.equal('');
          expect(textOf(link)).not.to.match(/^(les mer|les meir|read more|her|here|lenke|link)$/i);
        }
      }));

    it(`R1.8 the element says its language, and titles of sources theirs: ${lang}`, () =>
      everyState(lang, (host, state) => {
        expect(inside(host).querySelector('.frame')?.getAttribute('lang'), state).to.equal(lang);
        for (const link of all<HTMLAnchorElement>(host, '.sources a')) {
          expect(link.hreflang, state).to.match(/^[a-z]{2}$/);
          const title = link.querySelector('span');
          if (!link.classList.contains('address')) expect(title?.lang, state).to.equal(link.hreflang);
        }
      }));

    it(`R1.9 R1.10 fits 280 and 320 pixels, with the reader's own spacing too, and nothing is cut: ${lang}`, () =>
      everyState(lang, (host, state) => {
        openAll(host);
        for (const width of [320, 280]) {
          host.style.width = `${width}px`;
          expect(misfits(host), `${state}, ${width}`).to.deep.equal([]);
          expect(host.scrollWidth, state).to.be.at.most(width);
        }
        const root = inside(host);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(spacing)];
        expect(misfits(host), `${state}, with spacing`).to.deep.equal([]);
        expect(host.scrollWidth, state).to.be.at.most(280);
      }));

    it(`R1.12 targets are at least 24 pixels wide and high, or stand in running text: ${lang}`, () =>
      everyState(lang, (host, state) => {
        for (const target of all(host, namesOfTargets).filter(isSeen)) {
          if (target.closest('.chip') && !target.matches('.chip')) continue;
          if (target.closest('.check') && !target.matches('.check')) continue;
          const {width, height} = target.getBoundingClientRect();
          const name = `${state}: ${target.localName}.${target.className} ${textOf(target).slice(0, 30)}`;
          if (!target.matches('.term')) expect(height, name).to.be.at.least(23.9);
          expect(width, name).to.be.at.least(23.9);
        }
      }));
  }

  it('R1.12 R9.11 targets are as high with small text, and with a font of low letters', async () => {
    const sheet = sheetOf(`body {font: 12px/1.5 low, sans-serif}`);
    const low = new FontFace('low', 'local("DejaVu Sans"), local("Liberation Sans"), local("Arial")', {
      ascentOverride: '50%',
      descentOverride: '10%',
    });
    document.fonts.add(await low.load().catch(() => low));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const host = await element({kommune: '3403', contact: 'klima@example.no'});
    for (const target of all(host, `${namesOfTargets}, .join`).filter(isSeen)) {
      if (target.matches('.term, .chip input, .check input')) continue;
      expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 80)).to.be.at.least(23.9);
    }
    for (const link of all(host, '.join'))
      expect(link.getBoundingClientRect().height, textOf(link)).to.be.at.least(43.9);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((each) => each !== sheet);
    document.fonts.delete(low);
  });

  it('R1.11 those who ask for more contrast get it: no text is quiet, no edge faint', async () => {
    const host = await element({only: exampleId()});
    const rules = inside(host).adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const more = rules.filter(
      (rule) => rule instanceof CSSMediaRule && rule.media.mediaText === '(prefers-contrast: more)',
    ) as CSSMediaRule[];
    expect(more).to.have.lengthOf(1);
    for (const {media} of more) media.mediaText = 'all';
    const {color} = getComputedStyle(host);
    expect(getComputedStyle(inside(host).querySelector('dt') as Element).color).to.equal(color);
    for (const selector of ['.card', 'dl'])
      expect(getComputedStyle(inside(host).querySelector(selector) as Element).borderBottomColor).to.equal(
        color,
      );
    for (const {media} of more) media.mediaText = '(prefers-contrast: more)';
  });

  it('R1.11 in forced colours a chosen filter is one box: only its label is filled', async () => {
    const host = await element({max: '1'});
    const rules = inside(host).adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const forced = rules.filter((rule) => rule.cssText.includes('forced-colors'));
    for (const {cssText} of forced) expect(cssText).not.to.match(/\.number[^}]*background/);
  });

  it('R1.10 the spacing reaches the text through the page as well', async () => {
    const sheet = sheetOf('body {letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const host = await element({only: exampleId()});
    const {letterSpacing, fontSize} = getComputedStyle(inside(host).querySelector('.summary') as Element);
    expect(parseFloat(letterSpacing)).to.be.closeTo(
      0.12 * parseFloat(getComputedStyle(document.body).fontSize),
      0.1,
    );
    expect(parseFloat(fontSize)).to.be.above(0);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((each) => each !== sheet);
  });

  it('R1.4 no control that a reader changes moves the focus, the page or the scroll', async () => {
    const host = await element({max: '4'});
    const before = location.href;
    const controls = all<HTMLInputElement | HTMLSelectElement>(host, '.controls input, .controls select');
    for (const control of controls) {
      control.focus();
      if (control instanceof HTMLSelectElement) control.selectedIndex = 1;
      if (control.type === 'search') control.value = 'klima';
      if (control.type === 'checkbox') control.click();
      else control.dispatchEvent(new Event(control.type === 'search' ? 'input' : 'change', {bubbles: true}));
      await host.updateComplete;
      await aTimeout(0);
      expect(inside(host).activeElement, textOf(control.closest('label')).slice(0, 30)).to.equal(control);
    }
    expect(location.href).to.equal(before);
  });

  it('R1.2 two elements on one page do not touch each other', async () => {
    const first = await element({max: '3'});
    const second = document.createElement('klima-nettverk');
    second.setAttribute('max', '3');
    first.after(second);
    await second.updateComplete;
    const shown = second.shown.join();
    all<HTMLInputElement>(first, '.chip input')[0]?.click();
    await first.updateComplete;
    await aTimeout(50);
    expect(second.shown.join()).to.equal(shown);
    expect(textOf(inside(second).querySelector('[role="status"]'))).to.equal('');
    expect(document.querySelectorAll('[id*="klima"]')).to.be.empty;
    second.remove();
  });

  it('1.4.1 colour is never alone: links are underlined, a chosen filter has a tick, a status stands in words', async () => {
    const host = await element({max: '6', 'focus-areas': 'energy'});
    for (const link of all(host, 'a'))
      expect(getComputedStyle(link).textDecorationLine, textOf(link)).to.contain('underline');
    const chip = inside(host).querySelector('.chip input:checked + span') as Element;
    expect(getComputedStyle(chip, '::before').content).to.contain('✓');
    for (const status of all(host, '.status')) expect(textOf(status)).not.to.equal('');
  });

  it('1.4.4 text of twice the size loses nothing', async () => {
    for (const name of ['open', 'filtered', 'compare-four']) {
      const host = (await states[name]?.('nn')) as KlimaNettverk;
      host.style.cssText = 'font-size: 200%; width: 640px';
      expect(misfits(host), name).to.deep.equal([]);
    }
  });

  it('2.5.2 pressing down does nothing; letting go does', async () => {
    const host = await element({max: '4'});
    await placesListed(host);
    const before = inside(host).innerHTML;
    for (const node of all(host, 'button, summary, label, select, [data-county]'))
      for (const type of ['pointerdown', 'mousedown', 'touchstart'])
        node.dispatchEvent(new Event(type, {bubbles: true, cancelable: true}));
    await host.updateComplete;
    expect(inside(host).innerHTML).to.equal(before);
  });

  it('R1.13 nothing moves by itself: no animation, no transition, no timer that changes anything', async () => {
    const host = await element({kommune: '3403'});
    const rules = inside(host).adoptedStyleSheets.flatMap((sheet) =>
      [...sheet.cssRules].map(({cssText}) => cssText),
    );
    const moving = rules.filter((css) => /animation|transition|scroll-behavior|@keyframes/.test(css));
    for (const css of moving) expect(css).to.contain('prefers-reduced-motion: no-preference');
    expect(host.getAnimations({subtree: true})).to.be.empty;
    await placesListed(host);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(inside(host), {subtree: true, childList: true, attributes: true, characterData: true});
    await aTimeout(1_500);
    observer.disconnect();
    expect(records.map(({type, target}) => `${type} ${target.nodeName}`)).to.be.empty;
  });

  it('R1.12 nothing in the element sticks over what has the focus; a page can keep its header free', async () => {
    const host = await element({max: '2'});
    for (const node of all(host, '.frame, .frame *'))
      expect(['fixed', 'sticky'], node.className).not.to.include(getComputedStyle(node).position);
    host.style.setProperty('--klima-scroll-margin', '5rem');
    expect(getComputedStyle(host).scrollMarginTop).to.equal('80px');
  });
});
