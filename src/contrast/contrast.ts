import {backgroundsOf, contrast, painted, surroundingsOf} from './colors.js';

/** A pair of colours that is too close. */
export interface ContrastFault {
  readonly what: 'text' | 'edge' | 'mark';
  readonly element: Element;
  readonly ratio: number;
  /** The least that WCAG asks for: 4.5 for text, 3 for the edges of controls and for marks that mean something. */
  readonly wanted: number;
}

const edged = 'button, select, input[type="search"], .chip > span';

const hasOwnText = ({childNodes}: Element): boolean =>
  [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

const isSeen = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true}) && !element.closest('.hidden, :disabled, svg, option');

const fault = (
  what: ContrastFault['what'],
  element: Element,
  color: string,
  behind: readonly string[] | undefined,
): ContrastFault[] => {
  const wanted = what === 'text' ? 4.5 : 3;
  const ratio = behind ? contrast(painted([...behind, color]), painted(behind)) : Infinity;
  return ratio < wanted ? [{what, element, ratio, wanted}] : [];
};

const text = (element: Element) =>
  fault('text', element, getComputedStyle(element).color, backgroundsOf(element));

/** A control is told from what is around it by its border or by its filling. */
const edge = (element: Element) => {
  const {borderTopColor, borderTopWidth, backgroundColor} = getComputedStyle(element);
  if (!parseFloat(borderTopWidth)) return [];
  const ways = [borderTopColor, backgroundColor].map((color) =>
    fault('edge', element, color, surroundingsOf(element)),
  );
  return ways.find((faults) => faults.length === 0) ?? ways[0] ?? [];
};

const mark = (element: Element) =>
  fault('mark', element, getComputedStyle(element, '::before').borderLeftColor, backgroundsOf(element));

/** The pairs of colours in an element that are closer than WCAG allows, as it is shown now. */
export const contrastFaults = (host: Element): ContrastFault[] => {
  const seen = [...(host.shadowRoot?.querySelectorAll('.frame *') ?? [])].filter(isSeen);
  return seen.flatMap((element) => [
    ...(hasOwnText(element) || element.matches('select, input[type="search"]') ? text(element) : []),
    ...(element.matches(edged) ? edge(element) : []),
    ...(element.matches('.status') ? mark(element) : []),
  ]);
};
