import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {element, inside, until} from '../support/element.js';

type Heard = [type: string, key: string][];

/** Shortcuts as pages write them: fields are left in peace, and the element is none. */
const withShortcuts = async (act: () => Promise<void>): Promise<Heard> => {
  const heard: Heard = [];
  const shortcut = (event: KeyboardEvent) => {
    heard.push([event.type, event.key]);
    const {tagName} = event.target as Element;
    if (!/^(INPUT|TEXTAREA|SELECT)$/.test(tagName) && /^(.|Backspace|ArrowLeft)$/.test(event.key))
      event.preventDefault();
  };
  const types = ['keydown', 'keypress', 'keyup'] as const;
  for (const type of types) document.addEventListener(type, shortcut);
  try {
    await act();
  } finally {
    for (const type of types) document.removeEventListener(type, shortcut);
  }
  return heard;
};

describe('A page with shortcuts of one letter', () => {
  it('takes no letter, and no key that mends a word, from the search field; it hears none of them', async () => {
    const host = await element();
    const search = inside(host).querySelector<HTMLInputElement>('input[type=search]');
    search?.focus();
    const heard = await withShortcuts(async () => {
      await sendKeys({type: 'skog s'});
      await sendKeys({press: 'Backspace'});
      await sendKeys({press: 'ArrowLeft'});
      await sendKeys({press: 'Backspace'});
      await sendKeys({type: 'u'});
      await until(() => search?.value === 'skou ', 'the word as it was typed');
    });
    expect(heard).to.be.empty;
    await until(() => host.shown.length < bundledNetworks().length, 'the search done');
  });

  it('still hears Escape, Tab, Enter and what goes with Ctrl', async () => {
    const host = await element();
    inside(host).querySelector<HTMLInputElement>('input[type=search]')?.focus();
    const heard = await withShortcuts(async () => {
      await sendKeys({press: 'Escape'});
      await sendKeys({press: 'Enter'});
      await sendKeys({down: 'Control'});
      await sendKeys({press: 'b'});
      await sendKeys({up: 'Control'});
      await sendKeys({press: 'Tab'});
    });
    const keys = heard.filter(([type]) => type === 'keydown').map(([, key]) => key);
    expect(keys).to.deep.equal(['Escape', 'Enter', 'Control', 'b', 'Tab']);
  });

  it('takes no space bar from a box to tick, and no arrow or letter from a list', async () => {
    const host = await element();
    const box = inside(host).querySelector<HTMLInputElement>('.chips input');
    box?.focus();
    const heard = await withShortcuts(async () => {
      await sendKeys({press: ' '});
      await until(() => box?.checked, 'the box ticked');
      const [, list] = inside(host).querySelectorAll('select');
      list?.focus();
      await sendKeys({press: 'ArrowDown'});
    });
    expect(heard).to.be.empty;
  });
});
