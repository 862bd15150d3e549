import {sendKeys} from '@web/test-runner-commands';
import {aTimeout, expect} from '@open-wc/testing';
import {control, result} from '../support/controls.js';
import {all, element, inside, placesListed, textOf, until} from '../support/element.js';
import {alive, exampleIds, withHardWord} from '../../demo/galleri/examples.js';

const focused = (host: Element) => inside(host).activeElement as HTMLElement | null;
const nameOf = (node: HTMLElement | null) => textOf(node?.closest('label') ?? node);

/** Presses Tab until the name of what has the focus matches. */
const tabTo = async (host: Element, pattern: RegExp, most = 400): Promise<HTMLElement> => {
  for (let presses = 0; presses < most; presses++) {
    const node = focused(host);
    if (node && pattern.test(nameOf(node))) return node;
    await sendKeys({press: 'Tab'});
  }
  throw new Error(`Tab never reached ${String(pattern)}`);
};

const focusable = 'a, button:not(:disabled), summary, select, input:not(:disabled), [tabindex="0"]';

/** What Tab must stop at, in the order of the document. */
const stopsOf = (host: Element) => all(host, focusable).filter((node) => node.checkVisibility());

const isOnScreen = (node: HTMLElement): boolean => {
  const {top, bottom, left, width, height} = (node.closest('label') ?? node).getBoundingClientRect();
  return width > 0 && height > 0 && bottom > 0 && top < innerHeight && left >= 0;
};

/** Presses Tab until `end` has the focus; what had it on the way, each on the screen. */
const tabUntil = async (host: Element, end: Element, most = 200): Promise<HTMLElement[]> => {
  const stops: HTMLElement[] = [];
  for (let presses = 0; presses < most; presses++) {
    await sendKeys({press: 'Tab'});
    if (document.activeElement === end) return stops;
    const node = focused(host);
    if (!node) throw new Error(`Focus was lost after ${nameOf(stops.at(-1) ?? null)}`);
    expect(isOnScreen(node), nameOf(node)).to.be.true;
    stops.push(node);
  }
  throw new Error(`Tab never left the element: ${stops.slice(-3).map(nameOf).join(', ')}`);
};

// So long after a key, a list begins with the next one anew.
const forgotten = 1500;

/** Types a word on a list; once more when the machine was too busy for its letters to come as one word. */
const typeAhead = async (word: string, isChosen: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 5 && !isChosen(); tries++) {
    await sendKeys({type: word});
    const end = performance.now() + forgotten;
    while (!isChosen() && performance.now() < end) await aTimeout(20);
  }
  expect(isChosen(), `${word} chosen`).to.be.true;
};

/** Two networks compared, their sources open and a term explained. */
const comparing = async () => {
  const host = await element({only: exampleIds(6, alive, withHardWord).join(' '), max: '2'});
  for (const selector of ['.pick input', '.sources > summary'])
    for (const node of all(host, selector)) {
      node.click();
      await host.updateComplete;
    }
  for (const node of [all(host, '.term')[0], inside(host).querySelector<HTMLElement>('.actions button')]) {
    node?.click();
    await host.updateComplete;
  }
  return host;
};

describe('By keyboard alone', () => {
  it('one can pick a municipality, narrow, open sources, compare two and get to print', async () => {
    const host = await element({scope: 'national international'});
    await tabTo(host, /^Kommune eller fylke/);
    await typeAhead('Hamar', () => control<HTMLSelectElement>(host, 'Kommune').value === '3403');
    await tabTo(host, /^Energi/);
    await sendKeys({press: ' '});
    await host.updateComplete;
    expect(result(host)).to.match(/^\d+ av \d+ nettverk vises for Hamar\.$/);

    for (let picked = 0; picked < 2; picked++) {
      await tabTo(host, /^Kilder \(\d+\)/);
      await sendKeys({press: 'Enter'});
      expect(focused(host)?.closest('details')?.open).to.be.true;
      await tabTo(host, /^Sammenlign –/);
      await sendKeys({press: ' '});
      await host.updateComplete;
      await sendKeys({press: 'Tab'});
    }
    await tabTo(host, /^Vis de 2 side om side/);
    await sendKeys({press: 'Enter'});
    await until(() => focused(host)?.matches('.table'), 'focus on the table');
    expect(all(host, 'thead th')).to.have.lengthOf(2);

    await sendKeys({down: 'Shift'});
    for (let presses = 0; presses < 5 && !/^Skriv ut/.test(nameOf(focused(host))); presses++)
      await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    expect(nameOf(focused(host))).to.equal('Skriv ut');
  });

  it('2.1.1 2.1.2 2.4.3 2.4.7 3.2.1 Tab goes through the whole element and back, in order, seen, with no trap, and changes nothing', async () => {
    const host = await comparing();
    await placesListed(host);
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    host.before(before);
    host.after(after);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((list) => changes.push(...list));
    observer.observe(inside(host), {subtree: true, childList: true, characterData: true, attributes: true});

    before.focus();
    const forth = await tabUntil(host, after);
    await sendKeys({down: 'Shift'});
    const back = await tabUntil(host, before);
    await sendKeys({up: 'Shift'});

    observer.disconnect();
    expect(changes.map(({type, target}) => `${type} ${target.nodeName}`)).to.be.empty;
    expect(forth.map(nameOf)).to.deep.equal(stopsOf(host).map(nameOf));
    expect(back.reverse()).to.deep.equal(forth);
    for (const selector of [
      '.table',
      '.term',
      '.sources > summary',
      '.explanation a',
      '.pick input',
      'select',
    ])
      expect(
        forth.some((node) => node.matches(selector)),
        selector,
      ).to.be.true;
    expect(
      forth.some((node) => node.closest('svg')),
      'the map',
    ).to.be.false;
    before.remove();
    after.remove();
  });

  it('2.1.1 the list of places does what a click on the map does', async () => {
    const [mapped, listed] = [await element({max: '3'}), await element({max: '3'})];
    inside(mapped)
      .querySelector('[data-county="34"]')
      ?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await mapped.updateComplete;
    control<HTMLSelectElement>(listed, 'Kommune').focus();
    await sendKeys({type: 'Innlandet'});
    await until(() => result(listed) === result(mapped), 'the same county');
    expect(listed.shown).to.deep.equal(mapped.shown);
    expect(result(listed)).to.equal(result(mapped));
  });
});
