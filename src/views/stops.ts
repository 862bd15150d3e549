/** Where the focus can be led: selectors of what the templates beside this file draw. */

/** The line that counts the results. */
export const resultLine = '.result';
export const startOfList = '.result, .group-title';
export const endOfElement = '.skip:last-child';
export const compareButton = '.actions button';
export const comparisonHeading = '.comparison .group-title';
export const comparisonTable = '.comparison .table';

/** The cards on show, in order. */
export const cardsIn = (root: ParentNode): Element[] => [...root.querySelectorAll('.card')];

/** Where a card is met: at its heading, or at what it is folded behind. */
export const stopOfCard = (card: Element): HTMLElement | null | undefined =>
  card.closest('details:not([open])')?.querySelector('summary') ?? card.querySelector<HTMLElement>('.name');
