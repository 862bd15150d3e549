import {sendKeys} from '@web/test-runner-commands';
import {aTimeout, expect} from '@open-wc/testing';
import {municipalities, nameOf} from '../../src/places/places.js';
import {button, choose, control, press, result, status, type} from '../support/controls.js';
import {
  all,
  cardOf,
  consoleDuring,
  element,
  inside,
  network,
  placesListed,
  textOf,
  until,
} from '../support/element.js';
import {isKnown, known} from '../support/engines.js';
import {alive, exampleId, exampleIds, not, regional, withHardWord} from '../../demo/galleri/examples.js';
import {languages} from '../support/states.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';

const focused = (host: Element) => inside(host).activeElement as HTMLElement | null;

const pick = async (host: KlimaNettverk, id: string) => {
  cardOf(host, id).querySelector<HTMLInputElement>('.pick input')?.click();
  await host.updateComplete;
};

/** What the status says once it says something else than `before`. */
const told = async (host: Element, before = ''): Promise<string> => {
  await until(() => status(host) && status(host) !== before, 'told');
  return status(host);
};

/** Presses a button that has the focus, and waits until the focus is elsewhere. */
const pressAndFollow = async (host: KlimaNettverk, text: string): Promise<HTMLElement> => {
  const pressed = button(host, text);
  pressed.focus();
  pressed.click();
  await until(() => focused(host) !== pressed, 'focus led on');
  return focused(host) as HTMLElement;
};

describe('The focus goes to what was asked for', () => {
  it('R9.12 "Vis alle" and networks of other counties lead to the first card that was not there', async () => {
    for (const [attributes, label] of [
      [{kommune: '3403', max: '4'}, /^Vis alle/],
      [{kommune: '3403'}, /^Vis \d+ nettverk/],
    ] as const) {
      const host = await element(attributes);
      const text =
        all(host, 'button')
          .map(textOf)
          .find((each) => label.test(each)) ?? 'none';
      const before = host.shown;
      const name = await pressAndFollow(host, text);
      const added = host.shown.filter((id) => !before.includes(id));
      expect(name.closest('.card')).to.equal(cardOf(host, added[0] ?? ''));
      expect(await told(host)).to.equal(result(host));
    }
  });

  it('R9.12 what folds them away keeps the focus, and is in sight', async () => {
    const host = await element({kommune: '3403', max: '4'});
    await pressAndFollow(host, 'Vis alle');
    const fold = button(host, 'Vis bare');
    fold.focus();
    await press(host, 'Vis bare');
    expect(focused(host)).to.equal(fold);
    await until(() => {
      const {top, bottom} = fold.getBoundingClientRect();
      return top >= -1 && bottom <= innerHeight + 1;
    }, 'in sight');
  });

  it('R9.12 networks of other counties are not offered while none of them would be shown', async () => {
    const host = await element({kommune: '3403', max: '4'});
    const isOffered = () => all(host, '.more button').some((each) => textOf(each).includes('andre fylker'));
    expect(isOffered()).to.be.false;
    await pressAndFollow(host, 'Vis alle');
    expect(isOffered()).to.be.true;
  });

  for (const heading of ['Nettverk', ''])
    it(`R9.12 the count of results is a heading that has a rank of its groups, with heading="${heading}"`, async () => {
      const host = await element({heading});
      await type(host, 'zzz');
      const line = await pressAndFollow(host, 'Tøm søket');
      expect(line.className).to.equal('result');
      await type(host, '');
      expect(line.localName).to.equal(inside(host).querySelector('.group-title')?.localName);
    });

  it('R9.12 one can pass the element by two keys, forth to its end and back to the list; the address stays', async () => {
    const before = location.href;
    const host = await element({kommune: '3403'});
    const [pass, list] = all(host, '.skip');
    pass?.focus();
    expect(pass?.getBoundingClientRect().height).to.be.at.least(24);
    expect(getComputedStyle(pass as Element).clipPath).to.equal('none');
    expect(getComputedStyle(list as Element).clipPath, 'hidden without the focus').to.equal('inset(50%)');
    await sendKeys({press: 'Enter'});
    const end = all(host, 'button, a, summary, input, select').at(-1);
    await until(() => focused(host) === end, 'at the end');
    await sendKeys({press: 'Enter'});
    await until(() => focused(host)?.matches('.result'), 'at the list');
    expect(location.href).to.equal(before);
  });

  it('R9.12 there is nothing to pass where a card or two stand', async () => {
    expect(all(await element({only: exampleIds(2).join(' ')}), '.skip')).to.be.empty;
    expect(all(await element({controls: 'none'}), '.skip')).to.have.lengthOf(3);
  });

  it(`R1.12 --klima-scroll-margin keeps everything that gets the focus free of a sticky header${known('no margin above a field')}`, async () => {
    const header = document.createElement('div');
    header.style.cssText = 'position: sticky; top: 0; block-size: 100px; background: #fff; z-index: 2';
    const host = await element({
      only: exampleIds(6, alive, not(regional)).join(' '),
      scope: 'international national',
    });
    host.before(header);
    host.style.cssText = '--klima-scroll-margin: 100px';
    // Before it too, or the focus would leave the page.
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    host.before(before);
    host.after(after);
    after.focus();
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    let stops = 0;
    for (; focused(host) && stops < 150; stops++) {
      const node = focused(host)?.closest('label') ?? (focused(host) as HTMLElement);
      if (!isKnown('no margin above a field') || !focused(host)?.matches('input[type="search"]'))
        await until(() => node.getBoundingClientRect().bottom > 100, `free of the header: ${textOf(node)}`);
      await sendKeys({press: 'Tab'});
    }
    await sendKeys({up: 'Shift'});
    expect(stops).to.be.above(30);
    for (const node of [header, before, after]) node.remove();
  });

  it('R9.12 Escape closes an explanation; its button says what it is, and keeps the focus', async () => {
    for (const lang of languages) {
      const host = await element({lang, only: exampleId(withHardWord)});
      const term = inside(host).querySelector<HTMLElement>('.term') as HTMLElement;
      expect(textOf(term)).to.match(/ – (forklaring|explanation)$/);
      term.focus();
      await sendKeys({press: 'Enter'});
      await until(() => inside(host).querySelector('.explanation'), 'explained');
      expect(textOf(inside(host).querySelector('.explanation'))).to.contain(await told(host));
      await sendKeys({press: 'Escape'});
      await until(() => !inside(host).querySelector('.explanation'), 'closed');
      expect(focused(host)).to.equal(term);
    }
  });
});

describe('What is shown is told', () => {
  it('R9.12 picks, the last of them, their removal and the empty comparison', async () => {
    const [first, second, third, fourth] = exampleIds(4, alive);
    const host = await element();
    let last = '';
    const tells = async (text: string | RegExp) => {
      last = await told(host, last);
      expect(last).to.match(new RegExp(text));
    };
    await pick(host, first);
    await tells('^1 valgt til sammenligning\\.$');
    await pick(host, second);
    await tells('^2 valgt til sammenligning\\. Vis de 2 side om side\\.$');
    await pick(host, third);
    await tells('^3 valgt');
    await pick(host, fourth);
    await tells('^Fire er valgt\\.');
    await press(host, 'Sammenlign (4)');
    await pressAndFollow(host, `Fjern – ${network(second).name.nb}`);
    expect(textOf(focused(host))).to.equal('Sammenligning');
    await tells('^3 valgt til sammenligning\\.');
    await pressAndFollow(host, 'Fjern alle');
    expect(textOf(focused(host))).to.equal('Sammenligning');
    await tells('^0 valgt til sammenligning\\. Kryss av for to til 4');
  });

  it('R9.12 once: where the focus goes to the count, that is heard and the status is silent', async () => {
    const host = await element();
    await type(host, 'zzz');
    await told(host);
    await pressAndFollow(host, 'Tøm søket');
    await until(() => !status(host), 'silent');
  });

  it('R9.12 own data that cannot be read, and that takes its time', async () => {
    await consoleDuring(async () => {
      const broken = await element({src: '/test-page/data.json?status=404'});
      expect(await told(broken)).to.match(/^Opplysningene fra denne nettsiden kunne ikke hentes/);
      const slow = await element({src: '/test-page/data.json?wait=3000&body={"networks":[]}'});
      const loading = await told(slow);
      expect(loading).to.match(/^Henter opplysninger/);
      expect(await told(slow, loading)).to.equal(result(slow));
    });
  });

  it('R9.12 of a list that is typed on only where it ends', async () => {
    const host = await element();
    const heard: string[] = [];
    const observer = new MutationObserver(() => status(host) && heard.push(status(host)));
    observer.observe(all(host, '[role="status"]')[0] as Node, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    for (const place of ['4206', '5603', '3403']) {
      await choose(host, 'Kommune', place);
      // Shorter than the pause after which it is told.
      await aTimeout(100);
    }
    await until(() => heard.length, 'told');
    observer.disconnect();
    expect(heard).to.deep.equal([result(host)]);
    expect(heard[0]).to.contain('Hamar');
  });
});

describe('Two places of one name', () => {
  const twins = municipalities().filter(
    ({name}, _, every) => every.filter((other) => other.name === name).length > 1,
  );

  it('R9.12 each have a name of their own; others are not changed', () => {
    expect(twins.map(({number}) => nameOf(number))).to.include.members([
      'Herøy (Nordland)',
      'Våler (Østfold)',
    ]);
    const names = municipalities().map(({number}) => nameOf(number));
    expect(new Set(names).size).to.equal(names.length);
    expect(nameOf('3403')).to.equal('Hamar');
    expect(nameOf('0301')).to.equal('Oslo');
  });

  it('R9.12 are told apart in heading, closed list, count, status, reasons and on paper', async () => {
    const host = await element();
    await placesListed(host);
    for (const {number} of twins) {
      const name = nameOf(number);
      expect(name).to.match(/ \(.+\)$/);
      await choose(host, 'Kommune', number);
      expect(textOf(inside(host).querySelector('.title'))).to.equal(`Klimanettverk for ${name}`);
      const [chosen] = control<HTMLSelectElement>(host, 'Kommune').selectedOptions;
      expect(chosen?.label).to.equal(name);
      expect(result(host)).to.contain(name);
      expect(textOf(inside(host).querySelector('.on-paper'))).to.contain(name);
      await until(() => status(host) === result(host), 'told');
    }
  });
});
