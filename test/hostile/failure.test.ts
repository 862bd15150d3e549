import {aTimeout, expect} from '@open-wc/testing';
import {cardIds, closePages, openPage, script, shadow, type TestPage} from '../pages/open.js';
import {fallback, inline, isVisible, one} from './expect.js';
import {placesListed} from '../support/element.js';

const breakable = '<script src="/hostile/breakable.js"></script>';
const attributes = `kommune="3403" contact="klima@example.no" member-of="${one}" focus-areas="energy" scope="mars"`;
const body = `<p id="above">Over</p><klima-nettverk ${attributes}>${fallback}</klima-nettverk><p id="below">Under</p>${breakable}`;

const views = (await (await fetch('/hostile/views.json')).json()) as string[];

type Breakable = TestPage['window'] & {brokenView: string | undefined};

const hostOf = (page: TestPage) => page.elements[0] as NonNullable<TestPage['elements'][0]>;

const settle = async (page: TestPage): Promise<void> => {
  await hostOf(page).updateComplete;
  await aTimeout(0);
};

/** Opens the comparison, so that its view is shown too. */
const compareTwo = async (page: TestPage): Promise<void> => {
  const root = shadow(hostOf(page));
  for (const box of [...root.querySelectorAll<HTMLInputElement>('.pick input')].slice(0, 2)) box.click();
  root.querySelector<HTMLButtonElement>('.actions button')?.click();
  await settle(page);
};

const errorsIn = ({window}: TestPage) => window.seen.console.filter((line) => line.startsWith('error:'));

const expectFallback = (page: TestPage, view: string): void => {
  const {document, window} = page;
  expect(isVisible(document.querySelector('klima-nettverk a')), 'the fallback is seen').to.be.true;
  expect(isVisible(shadow(hostOf(page)).querySelector('.frame')), 'nothing else is').to.be.false;
  for (const id of ['above', 'below']) expect(isVisible(document.getElementById(id))).to.be.true;
  expect(window.seen.errors, 'the page hears nothing').to.be.empty;
  expect(errorsIn(page), 'the console says it once').to.have.lengthOf(1);
  expect(errorsIn(page)[0]).to.contain(`${view} is broken`);
};

describe('R4.10 When a part of the element fails', () => {
  afterEach(closePages);

  for (const view of views)
    it(`${view}: the fallback is shown, the page hears nothing, the console is told once; mended, it comes back`, async () => {
      const page = await openPage({body});
      const host = hostOf(page);
      const before = cardIds(host);
      await compareTwo(page);
      (page.window as Breakable).brokenView = view;
      for (const heading of ['a', 'b', 'c']) {
        host.heading = heading;
        await settle(page);
      }
      expectFallback(page, view);
      (page.window as Breakable).brokenView = undefined;
      host.heading = 'd';
      await settle(page);
      expect(before).not.to.be.empty;
      expect(cardIds(host)).to.deep.equal(before);
      expect(isVisible(page.document.querySelector('klima-nettverk a'))).to.be.false;
      expect(shadow(host).querySelector('.title')?.textContent).to.contain('d');
    });

  it('from the start: the fallback is shown, and a second failure after a recovery is told again', async () => {
    const page = await openPage({body: `${inline('window.brokenView = "card";')}${body}`});
    expectFallback(page, 'card');
    for (const broken of [undefined, 'card', 'card']) {
      (page.window as Breakable).brokenView = broken;
      hostOf(page).heading = String(Math.random());
      await settle(page);
    }
    expect(errorsIn(page)).to.have.lengthOf(2);
  });

  it('a fault in a listener of the page, or in what a button calls, leaves the element and the rest working', async () => {
    const faults = `addEventListener('klima-nettverk-change', () => { throw new Error('listener of the page'); });
      window.print = () => { throw new Error('print of the page'); };`;
    const page = await openPage({body: `${inline(faults)}${body.replace(breakable, script)}`});
    const host = hostOf(page);
    const before = cardIds(host);
    shadow(host).querySelectorAll<HTMLButtonElement>('.actions button')[1]?.click();
    shadow(host).querySelector<HTMLInputElement>('.chips input')?.click();
    await settle(page);
    const told = page.window.seen.errors.map((line) => line.replace(/^Uncaught /, ''));
    expect(told).to.deep.equal(['Error: print of the page', 'Error: listener of the page']);
    shadow(host).querySelector<HTMLInputElement>('.chips input')?.click();
    await settle(page);
    expect(before).not.to.be.empty;
    expect(cardIds(host)).to.deep.equal(before);
    expect(isVisible(shadow(host).querySelector('.frame'))).to.be.true;
  });

  it('a fault in a handler of the reader leaves what is shown as it was, and the next choice works', async () => {
    const page = await openPage({body: body.replace(breakable, script)});
    const before = cardIds(hostOf(page));
    await placesListed(hostOf(page));
    const breakFilter =
      'const {filter} = Array.prototype; Array.prototype.filter = () => { throw new Error("broken"); };';
    const {document} = page;
    const run = (code: string) =>
      document.body.append(Object.assign(document.createElement('script'), {text: code}));
    run(breakFilter);
    shadow(hostOf(page)).querySelector<HTMLInputElement>('.chips input')?.click();
    await settle(page);
    expect(cardIds(hostOf(page))).to.deep.equal(before);
    expect(isVisible(shadow(hostOf(page)).querySelector('.frame'))).to.be.true;
    run('Array.prototype.filter = filter;');
    shadow(hostOf(page)).querySelector<HTMLInputElement>('.last input')?.click();
    await settle(page);
    expect(cardIds(hostOf(page)).length).to.be.below(before.length);
  });
});
