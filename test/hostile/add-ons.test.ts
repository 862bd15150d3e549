import {expect} from '@open-wc/testing';
import {all, element, inside, until} from '../support/element.js';
import {Interference} from '../../src/page/interference.js';

/** How many steps lists and sets are walked while `act` runs: what it costs, whatever the machine. */
const stepsDuring = async (act: () => Promise<unknown>): Promise<number> => {
  const prototype = Object.getPrototypeOf([][Symbol.iterator]()) as Iterator<unknown>;
  const native = Object.getOwnPropertyDescriptor(prototype, 'next') as PropertyDescriptor;
  let steps = 0;
  prototype.next = function () {
    steps++;
    return (native.value as typeof prototype.next).call(this);
  };
  try {
    await act();
  } finally {
    Object.defineProperty(prototype, 'next', native);
  }
  return steps;
};

/** What an add-on does in the shadow root, once in each task of its own. */
const works: [what: string, work: (root: ShadowRoot, round: number) => void][] = [
  [
    'adds a mark and takes it away',
    (root) => {
      const mark = document.createElement('i');
      root.querySelector('.card')?.prepend(mark);
      mark.remove();
    },
  ],
  [
    'moves a card to the end of its list',
    (root) => root.querySelector('.cards')?.append(root.querySelector('.card') as Element),
  ],
  [
    'adds lines to a panel of its own',
    (root, round) => {
      const panel = root.querySelector('[data-panel]') ?? document.createElement('div');
      panel.setAttribute('data-panel', '');
      if (round === 0) root.append(panel);
      panel.append(String(round));
    },
  ],
  [
    'wraps a name and unwraps it',
    (root) => {
      const name = root.querySelector('.name') as Element;
      const wrap = document.createElement('font');
      name.replaceWith(wrap);
      wrap.append(name);
      wrap.replaceWith(name);
    },
  ],
];

describe('An add-on that works in the shadow root all the time', () => {
  for (const [what, work] of works)
    it(`${what}: ten times as often costs ten times as much, and the next update finds all as it was`, async () => {
      const host = await element();
      const root = inside(host);
      const before = [...root.querySelectorAll('*')];
      const costs: number[] = [];
      for (const rounds of [200, 2_000]) {
        const steps = await stepsDuring(async () => {
          for (let round = 0; round < rounds; round++) {
            work(root, round);
            await Promise.resolve();
          }
        });
        costs.push(steps / rounds);
        host.requestUpdate();
        await host.updateComplete;
        const after = [...root.querySelectorAll('*')];
        expect(after.length).to.equal(before.length);
        expect(after.every((node, index) => node === before[index])).to.be.true;
      }
      const [few = 0, many = 0] = costs;
      expect(many).to.be.at.most(few * 1.5);
    });

  it('what cancels out needs no taking back: an update after ten thousand batches touches no node', async () => {
    const root = document.createElement('div');
    root.innerHTML = '<p>1</p><p>2</p>';
    const interference = new Interference();
    interference.watch(root);
    for (let round = 0; round < 10_000; round++) {
      const mark = document.createElement('i');
      root.append(mark);
      await Promise.resolve();
      mark.remove();
      await Promise.resolve();
    }
    const touched: MutationRecord[] = [];
    const spy = new MutationObserver((records) => touched.push(...records));
    spy.observe(root, {childList: true, subtree: true});
    interference.undo();
    expect([...touched, ...spy.takeRecords()]).to.be.empty;
    expect(root.innerHTML).to.equal('<p>1</p><p>2</p>');
  });

  it('a tree turned inside out, shuffled, emptied and filled at random is put right, style sheets stay', async () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 60; round++) {
      const root = document.createElement('div');
      root.innerHTML = '<ul><li>a<b>b</b></li><li><i>c</i>d</li></ul><p>e<u>f<s>g</s></u></p><!--h-->';
      const walker = () => document.createTreeWalker(root, NodeFilter.SHOW_ALL);
      const nodesOf = () => {
        const nodes: Node[] = [];
        for (const walk = walker(); walk.nextNode();) nodes.push(walk.currentNode);
        return nodes;
      };
      const [before, markup] = [nodesOf(), root.innerHTML];
      const interference = new Interference();
      interference.watch(root);
      for (let step = 0; step < 30; step++) {
        const nodes = nodesOf();
        const node = nodes[random(nodes.length)] ?? root;
        const into = [root, ...nodes.filter((each) => each instanceof HTMLElement)][random(nodes.length)];
        if (random(5) === 0) (node as ChildNode).remove();
        else if (random(4) === 0) into?.appendChild(document.createElement('font'));
        else if (into && !node.contains(into)) into.insertBefore(node, into.childNodes[random(3)] ?? null);
        if (random(3) === 0) await Promise.resolve();
      }
      const style = root.appendChild(document.createElement('style'));
      interference.undo();
      expect(style.parentNode).to.equal(root);
      style.remove();
      expect(root.innerHTML, `round ${round}`).to.equal(markup);
      expect(nodesOf().every((node, index) => node === before[index])).to.be.true;
    }
  });

  it('the focus and what is open stay where they are while an add-on works elsewhere', async () => {
    const host = await element();
    const [summary] = all(host, '.card summary');
    summary?.click();
    const search = inside(host).querySelector<HTMLInputElement>('input[type=search]');
    search?.focus();
    inside(host).querySelector('.card:last-child')?.append('!');
    await Promise.resolve();
    host.requestUpdate();
    await host.updateComplete;
    await until(() => inside(host).activeElement === search, 'the focus where it was');
    expect((summary?.parentElement as HTMLDetailsElement).open).to.be.true;
  });
});
