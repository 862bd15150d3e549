import {contrastFaults} from '../../src/contrast/contrast.js';
import {backgroundsOf, contrast, painted} from '../../src/contrast/colors.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';

// What runs in the page that an old browser shows: it says what is there, and does what a reader does.

const at = (selector: string): KlimaNettverk => {
  const found = document.querySelector<KlimaNettverk>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

const inside = <E extends Element = HTMLElement>(host: Element, selector: string): E[] => [
  ...(host.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

const cards = (selector: string): number => inside(at(selector), '[part~="card"]').length;

const until = async (what: string, isSo: () => unknown): Promise<void> => {
  for (const end = Date.now() + 20_000; !isSo();) {
    if (Date.now() > end) throw new Error(`not in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const choose = async (field: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> => {
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', {bubbles: true}));
  await at('#whole').updateComplete;
};

const behind = (element: Element): string[] => backgroundsOf(element) ?? [];

const seenOn = (element: Element, color: string): number =>
  contrast(painted([...behind(element), color]), painted(behind(element)));

/** The contrast of a border against what is around it; none where there is no border. */
const border = (element: Element): number => {
  const {borderTopWidth, borderTopColor} = getComputedStyle(element);
  return parseFloat(borderTopWidth) ? seenOn(element.parentElement ?? element, borderTopColor) : 1;
};

/** A filling as it is painted, with its own opacity. */
const filling = (path: Element): readonly [number, number, number] => {
  const {fill, fillOpacity} = getComputedStyle(path);
  const ground = painted(behind(path));
  const full = painted([...behind(path), fill]);
  const mix = (index: 0 | 1 | 2) => ground[index] + (full[index] - ground[index]) * Number(fillOpacity);
  return [mix(0), mix(1), mix(2)];
};

const search = () => inside<HTMLInputElement>(at('#whole'), 'input[type="search"]')[0] as HTMLInputElement;
const folded = (host: Element) => inside<HTMLDetailsElement>(host, 'details:not([open])').length;

const page = {
  cards,
  until,
  text: (selector: string, inner: string) => inside(at(selector), inner)[0]?.textContent ?? '',
  count: (selector: string, inner: string) => inside(at(selector), inner).length,

  async search(text: string): Promise<number> {
    await choose(search(), text);
    const found = cards('#whole');
    await choose(search(), '');
    return found;
  },

  async filter(): Promise<{found: number; mark: string}> {
    const box = inside<HTMLInputElement>(at('#whole'), '.chip input')[0] as HTMLInputElement;
    box.click();
    await at('#whole').updateComplete;
    const mark = getComputedStyle(box.nextElementSibling as Element, '::before').content;
    const found = cards('#whole');
    box.click();
    await at('#whole').updateComplete;
    return {found, mark};
  },

  async place(value: string): Promise<number> {
    const fields = () => inside<HTMLSelectElement>(at('#whole'), 'select');
    const field = () => fields().find(({options}) => [...options].some((option) => option.value === value));
    await until('the list of places', field);
    await choose(field() as HTMLSelectElement, value);
    const first = inside(at('#whole'), '.reasons').length;
    await choose(field() as HTMLSelectElement, '');
    return first;
  },

  async compare(): Promise<number> {
    const boxes = inside<HTMLInputElement>(at('#whole'), '.pick input').slice(0, 2);
    for (const box of boxes) box.click();
    await at('#whole').updateComplete;
    inside(at('#whole'), '.actions button, .results button').forEach((button) => {
      if (/sammenlign/i.test(button.textContent ?? '')) button.click();
    });
    await at('#whole').updateComplete;
    const columns = inside(at('#whole'), '.comparison thead tr:first-child th').length;
    for (const box of boxes) if (box.checked) box.click();
    await at('#whole').updateComplete;
    return columns;
  },

  contrastFaults: (selector: string) =>
    contrastFaults(at(selector)).map(
      ({what, element, ratio}) => `${what} ${element.localName}.${element.className} ${ratio.toFixed(2)}`,
    ),

  /** The contrast of edges against what is around them, and of numbers on the map against what they stand on. */
  edges() {
    const one = (selector: string) => inside(at('#place'), selector)[0] as Element;
    const outline = (element: Element) => seenOn(element, getComputedStyle(element).stroke);
    const chosen = one('.county-map .chosen');
    const other = one('.county-map .shade-0, .county-map .shade-1');
    const land = one('.silhouette .land');
    const darkest = one('.county-map .shade-4, .county-map .shade-3, .county-map .shade-2');
    const controls = inside(at('#place'), 'input[type="search"], select, .chip > span, button:not(.term)');
    return {
      card: border(one('.card')),
      control: Math.min(...controls.map(border)),
      outline: outline(other),
      chosen: outline(chosen),
      number: contrast(
        painted([getComputedStyle(one('.county-map text:not(.named)')).fill]),
        filling(darkest),
      ),
      map: contrast(filling(other), painted(behind(other))),
      silhouette: contrast(filling(land), filling(one('.silhouette .covered'))),
    };
  },

  /** How many are folded on the screen, on paper, and afterwards. */
  paper(): number[] {
    const before = folded(at('#whole'));
    dispatchEvent(new Event('beforeprint'));
    const during = folded(at('#whole'));
    dispatchEvent(new Event('afterprint'));
    return [before, during, folded(at('#whole'))];
  },
};

export type PageChecks = typeof page;
Object.assign(globalThis, {page});
