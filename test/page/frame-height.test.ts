import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import '../../src/define.js';
import {until} from '../support/element.js';
import {isKnown, known} from '../support/engines.js';
import {exampleId} from '../../demo/galleri/examples.js';

const type = 'klima-nettverk-height';
const own = `/test-page/static/nb.html?only=${exampleId()}&controls=none`;

const added: Element[] = [];

const add = <E extends Element>(node: E, place: ParentNode = document.body): E => {
  place.append(node);
  added.push(node);
  return node;
};

const frameOf = (src: string, settings: Partial<HTMLIFrameElement> = {}) =>
  Object.assign(document.createElement('iframe'), {src, width: '600', height: '150'}, settings);

/** A page whose script is `script`; of nobody's unless the frame says so. */
const pageOf = (script: string) =>
  `/test-page?${new URLSearchParams({body: `<p>Chat</p><script>${script}</script>`}).toString()}`;

const loaded = (frame: HTMLIFrameElement) =>
  new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));

const say = (height: unknown) => `parent.postMessage({type: '${type}', height: ${String(height)}}, '*');`;

/** A height told by the page of `frame`, as if it had that origin. */
const tell = (frame: HTMLIFrameElement, height: unknown, origin: string) =>
  window.dispatchEvent(
    new MessageEvent('message', {source: frame.contentWindow, origin, data: {type, height}}),
  );

const drawn = async () => {
  await nextFrame();
  await nextFrame();
};

/** Whether the frame is as high as its page, which then does not scroll. */
const isFitting = (frame: HTMLIFrameElement) => {
  const page = frame.contentDocument?.documentElement;
  const room = (frame.contentWindow?.innerHeight ?? 0) - (page?.getBoundingClientRect().height ?? 0);
  return frame.style.height && page && page.scrollHeight <= page.clientHeight && room >= 0 && room < 2;
};

describe('R9.4 Frames', () => {
  afterEach(() => {
    for (const node of added.splice(0)) node.remove();
  });

  for (const [what, style] of [
    ['content-box', 'box-sizing: content-box'],
    ['border-box', 'box-sizing: border-box'],
    ['border-box with a thick edge', 'box-sizing: border-box; border: 7.5px solid'],
    ['border-box with padding', 'box-sizing: border-box; padding: 10px 5px 3px'],
    ['no edge', 'box-sizing: border-box; border: 0'],
  ] as const)
    it(`A5 the frame is as high as its page, which does not scroll: ${what}`, async () => {
      const frame = frameOf(own);
      frame.style.cssText = style;
      add(frame);
      await until(() => isFitting(frame), 'a frame that does not scroll');
    });

  it('A6 a script that comes after the frame asks how high it is', async () => {
    const outer = add(frameOf(`/test-page?${new URLSearchParams({body: `<iframe src="${own}"></iframe>`})}`));
    await loaded(outer);
    const page = outer.contentDocument as Document;
    const inner = page.querySelector('iframe') as HTMLIFrameElement;
    await until(
      () => inner.contentDocument?.querySelector('klima-nettverk')?.matches(':defined'),
      'the list',
    );
    await drawn();
    expect(inner.style.height).to.equal('');
    const late = page.createElement('script');
    late.src = '/test-page/klima-nettverk.js';
    page.body.append(late);
    await until(() => inner.style.height, 'a height');
  });

  it('A6 a frame in an open shadow root gets its height', async () => {
    const root = add(document.createElement('div')).attachShadow({mode: 'open'});
    const frame = frameOf(own);
    root.append(frame);
    await until(() => frame.style.height, 'the height in the shadow root');
  });

  it(`A6 a frame in a sandbox gets its height${known('no scripts in a sandbox')}`, async () => {
    const frame = frameOf(own);
    frame.setAttribute('sandbox', 'allow-scripts');
    add(frame);
    await loaded(frame);
    if (!isKnown('no scripts in a sandbox')) await until(() => frame.style.height, 'the height');
  });

  for (const [src, origin, isHeeded] of [
    ['http://kommune.invalid/nb.html', 'http://kommune.invalid', true],
    ['http://kommune.invalid/klima/nn.html?kommune=3403', 'https://kommune.invalid', true],
    ['https://kommune.invalid/en.html#x', 'https://www.kommune.invalid', true],
    ['http://www.kommune.invalid/nb.html', 'https://kommune.invalid', true],
    ['https://kommune.invalid/nb.html', 'null', true],
    ['https://kommune.invalid/nb.html', 'https://evil.invalid', false],
    ['https://kommune.invalid/nb.html', 'https://kommune.invalid.evil', false],
    ['https://kommune.invalid/nb.html', 'https://kommune', false],
    ['https://kommune.invalid/nb.html', 'https://wwwkommune.invalid', false],
    ['https://kommune.invalid/nb.html', '', false],
    ['https://kommune.invalid/chat.html?page=/nb.html', 'https://kommune.invalid', false],
    ['https://kommune.invalid/chat#/nb.html', 'https://kommune.invalid', false],
    ['https://kommune.invalid/nb.html/', 'https://kommune.invalid', false],
    ['https://kommune.invalid/snb.html', 'https://kommune.invalid', false],
    ['https://kommune.invalid/nb.htm', 'https://kommune.invalid', false],
    ['https://[/nb.html', 'https://kommune.invalid', false],
    ['about:blank', 'https://kommune.invalid', false],
  ] as const)
    it(`A4 what ${origin || 'nobody'} says of ${src} counts${isHeeded ? '' : ' for nothing'}`, async () => {
      const frame = add(frameOf(src));
      tell(frame, 432, origin);
      await drawn();
      expect(frame.style.height).to.equal(isHeeded ? '432px' : '');
    });

  it('A4 a page of any address counts in a frame that the builder has made', async () => {
    const frame = add(frameOf('https://kommune.invalid/klimanettverk', {className: 'a klima-nettverk b'}));
    tell(frame, 432, 'https://kommune.invalid');
    await until(() => frame.style.height === '432px', 'the height');
  });

  it('A4 no other frame is sized, nor one by its own frames, the page itself or a stranger', async () => {
    const chat = add(frameOf(pageOf(say(9000))));
    const toTop = say(9000).replace('parent', 'top');
    const body = `<iframe class="klima-nettverk" src="${pageOf(toTop)}"></iframe>`;
    const src = `/test-page?${new URLSearchParams({body}).toString()}`;
    const nesting = add(frameOf(src, {className: 'klima-nettverk'}));
    await Promise.all([loaded(chat), loaded(nesting)]);
    window.postMessage({type, height: 9000}, '*');
    await aTimeout(100);
    expect(chat.style.height).to.equal('');
    expect(nesting.style.height).to.equal('');
    expect(nesting.contentDocument?.querySelector('iframe')?.style.height).to.equal('');
  });

  it('A4 no height is higher than a list can be', async () => {
    const wide = add(frameOf('https://kommune.invalid/nb.html', {width: '1000'}));
    const narrow = add(frameOf('https://kommune.invalid/nb.html', {width: '400'}));
    for (const frame of [wide, narrow]) tell(frame, 1e9, 'https://kommune.invalid');
    await until(() => narrow.style.height, 'a height');
    expect(parseInt(wide.style.height)).to.be.at.most(20_000);
    expect(parseInt(narrow.style.height)).to.be.within(45_000, 50_000);
  });

  it('A4 nor in a frame that is not shown, and so has no width', async () => {
    const hidden = frameOf('https://kommune.invalid/nb.html');
    hidden.style.display = 'none';
    add(hidden);
    tell(hidden, 1e9, 'https://kommune.invalid');
    await until(() => hidden.style.height, 'a height');
    expect(parseInt(hidden.style.height)).to.be.at.most(100_000);
  });

  for (const [what, height] of Object.entries({
    nothing: null,
    undefined,
    zero: 0,
    'a negative number': -5,
    NaN,
    Infinity,
    'a BigInt': 1n,
    'an empty text': '',
    'a text': 'x',
    'a number as text': '400',
    'an object': {},
    'an empty list': [],
    'a list': [400],
  }))
    it(`A4 ${what} is no height`, async () => {
      const frame = add(frameOf('https://kommune.invalid/nb.html'));
      tell(frame, height, 'https://kommune.invalid');
      await drawn();
      expect(frame.style.height).to.equal('');
    });

  it('A4 a flood of messages changes a frame once each time it is drawn', async () => {
    let changes = 0;
    // Firefox takes no window for a source while its frame goes to another address.
    const frame = add(frameOf(pageOf(''), {className: 'klima-nettverk'}));
    await loaded(frame);
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(frame, {attributeFilter: ['style']});
    let frames = 0;
    for (; frames < 5; frames++) {
      for (let height = 1000; height < 1500; height++) tell(frame, height + frames, location.origin);
      await nextFrame();
    }
    await drawn();
    expect(frame.style.height).to.equal('1503px');
    expect(changes).to.be.within(1, frames);
    changes = 0;
    for (let again = 0; again < 5; again++) {
      tell(frame, 1503, location.origin);
      await nextFrame();
    }
    await drawn();
    expect(changes, 'the same height').to.equal(0);
    observer.disconnect();
  });

  it('A4 a flood for a frame of somebody else looks for nothing inside shadow roots', async () => {
    const chat = add(frameOf(pageOf('')));
    await loaded(chat);
    const asked: string[] = [];
    const spy = (selector: string) => {
      asked.push(selector);
      return Document.prototype.querySelectorAll.call(document, selector);
    };
    Object.assign(document, {querySelectorAll: spy});
    for (let height = 1; height < 1000; height++) tell(chat, height, location.origin);
    await drawn();
    Reflect.deleteProperty(document, 'querySelectorAll');
    expect(asked).to.deep.equal(['iframe']);
  });

  it('A4 a frame that is marked later is sized then', async () => {
    const frame = add(frameOf(pageOf('')));
    await loaded(frame);
    tell(frame, 432, location.origin);
    await drawn();
    expect(frame.style.height).to.equal('');
    frame.className = 'klima-nettverk';
    tell(frame, 432, location.origin);
    await until(() => frame.style.height === '432px', 'the height');
  });

  it('A4 frames inside a frame of somebody else, and what is no frame of the page, are looked for at most once', async () => {
    const src = `/test-page?${new URLSearchParams({body: '<iframe></iframe>'.repeat(20)}).toString()}`;
    const outer = add(frameOf(src));
    const root = add(document.createElement('div')).attachShadow({mode: 'closed'});
    const closed = frameOf(pageOf(''));
    root.append(closed);
    await Promise.all([loaded(outer), loaded(closed)]);
    const sources = [...Array.from(outer.contentWindow ?? []), closed.contentWindow, window];
    let walks = 0;
    const spy = (selector: string) => {
      walks++;
      return Document.prototype.querySelectorAll.call(document, selector);
    };
    Object.assign(document, {querySelectorAll: spy});
    for (let frames = 0; frames < 5; frames++) {
      for (const source of sources)
        window.dispatchEvent(new MessageEvent('message', {source, data: {type, height: 1}}));
      await drawn();
    }
    Reflect.deleteProperty(document, 'querySelectorAll');
    expect(walks).to.be.at.most(4);
  });

  /** Draws as the page does it until the test is over. */
  const drawBy = (act: (callback: FrameRequestCallback) => number) => {
    const own = Object.getOwnPropertyDescriptor(window, 'requestAnimationFrame') as PropertyDescriptor;
    Object.defineProperty(window, 'requestAnimationFrame', {...own, value: act});
    return () => Object.defineProperty(window, 'requestAnimationFrame', own);
  };

  it('A4 one that cannot be sized keeps no other from it', () => {
    const [odd, other] = ['a', 'b'].map(() => add(frameOf('https://kommune.invalid/nb.html'))) as [
      HTMLIFrameElement,
      HTMLIFrameElement,
    ];
    const fail = () => {
      throw new Error('odd');
    };
    Object.defineProperty(odd, 'classList', {get: fail});
    const waiting: FrameRequestCallback[] = [];
    const restore = drawBy((callback) => waiting.push(callback));
    for (const frame of [odd, other]) tell(frame, 432, 'https://kommune.invalid');
    restore();
    const [drawOdd, drawOther] = waiting;
    expect(() => drawOdd?.(0)).to.throw('odd');
    drawOther?.(0);
    expect(other.style.height).to.equal('432px');
  });

  it('A4 a page that draws at once keeps no frame from being sized', () => {
    const frame = add(frameOf('https://kommune.invalid/nb.html'));
    const restore = drawBy((callback) => (callback(0), 1));
    for (const height of [433, 434]) tell(frame, height, 'https://kommune.invalid');
    restore();
    expect(frame.style.height).to.equal('434px');
  });

  it('A6 the page inside answers its parent only', async () => {
    const frame = add(frameOf(own));
    const answers: unknown[] = [];
    const listen = ({source, data}: MessageEvent) => source === frame.contentWindow && answers.push(data);
    await loaded(frame);
    await until(() => frame.style.height, 'its height');
    await drawn();
    window.addEventListener('message', listen);
    const ask = `parent.frames[${[...document.querySelectorAll('iframe')].indexOf(frame)}].postMessage({type: '${type}?'}, '*');`;
    const stranger = add(frameOf(pageOf(ask)));
    await loaded(stranger);
    await aTimeout(100);
    expect(answers).to.deep.equal([]);
    for (const question of [null, 'x', {type}, {}]) frame.contentWindow?.postMessage(question, '*');
    await aTimeout(100);
    expect(answers).to.deep.equal([]);
    frame.contentWindow?.postMessage({type: `${type}?`}, '*');
    await until(() => answers.length === 1, 'one answer');
    window.removeEventListener('message', listen);
  });

  it('A3 no message is an error of the page', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent) => {
      errors.push(event.message);
      event.preventDefault();
    };
    window.addEventListener('error', note);
    const removed = frameOf('https://kommune.invalid/nb.html');
    document.body.append(removed);
    tell(removed, 400, 'https://kommune.invalid');
    removed.remove();
    tell(add(frameOf('https://[/nb.html', {className: 'klima-nettverk'})), 400, 'not an origin');
    for (const data of [null, undefined, 1, 'x', [], {type}, {type, height: {}}])
      for (const source of [null, window]) {
        window.dispatchEvent(new MessageEvent('message', {data, source}));
      }
    window.dispatchEvent(new Event('message'));
    await drawn();
    window.removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
    const frame = add(frameOf('https://kommune.invalid/nb.html'));
    tell(frame, 400, 'https://kommune.invalid');
    await until(() => frame.style.height, 'the next height');
  });
});
