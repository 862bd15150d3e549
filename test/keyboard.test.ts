import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {control, result} from './controls.js';
import {all, element, inside, textOf, until} from './element.js';

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

describe('By keyboard alone', () => {
  it('one can pick a municipality, narrow, open sources, compare two and get to print', async () => {
    const host = await element({scope: 'national international'});
    await tabTo(host, /^Kommune eller fylke/);
    await sendKeys({type: 'Hamar'});
    await until(() => control<HTMLSelectElement>(host, 'Kommune').value === '3403', 'Hamar chosen');
    await tabTo(host, /^Energi/);
    await sendKeys({press: ' '});
    await host.updateComplete;
    expect(result(host)).to.match(/^\d+ av \d+ nettverk vises for Hamar\.$/);

    for (let picked = 0; picked < 2; picked++) {
      await tabTo(host, /^Kilder \(\d+\)/);
      await sendKeys({press: 'Enter'});
      expect(focused(host)?.closest('details')?.open).to.be.true;
      await tabTo(host, /^Sammenlign ?:/);
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

  it('Tab goes through every control in the order in which it is seen, and out again', async () => {
    const host = await element({kommune: '3403', max: '1'});
    const after = document.createElement('button');
    host.after(after);
    const tops: number[] = [];
    await sendKeys({press: 'Tab'});
    for (let presses = 0; presses < 80 && document.activeElement !== after; presses++) {
      const node = focused(host);
      if (node) tops.push(Math.round((node.closest('label') ?? node).getBoundingClientRect().top + scrollY));
      await sendKeys({press: 'Tab'});
    }
    expect(document.activeElement).to.equal(after);
    expect(tops.length).to.be.above(20);
    for (const [index, top] of tops.entries())
      if (index) expect(top - (tops[index - 1] ?? 0), `stop ${index}`).to.be.above(-60);
    after.remove();
  });
});
