import type {LitElement} from 'lit';
import {cardsIn, resultLine, stopOfCard} from '../views/stops.js';

/** Leads the focus somewhere; false where there is nothing to lead it to. */
export type Lead = () => boolean;

const give = (node: HTMLElement | null | undefined): boolean => {
  if (!node) return false;
  if (node.tabIndex < 0) node.tabIndex = -1;
  node.focus();
  return true;
};

/** Gives the focus to the first in the element that fits; it need not be a stop of Tab. */
export const goTo = ({renderRoot}: LitElement, stop: string): boolean =>
  give(renderRoot.querySelector<HTMLElement>(stop));

/** To the first card that is not there yet; where none comes, the button that folded cards away is kept in sight. */
export const toNewCard = ({renderRoot, shadowRoot}: LitElement): Lead => {
  const before = new Set(cardsIn(renderRoot));
  return () => {
    const added = cardsIn(renderRoot).find((each) => !before.has(each));
    if (added) return give(stopOfCard(added));
    shadowRoot?.activeElement?.scrollIntoView({block: 'nearest'});
    return false;
  };
};

/** Renders, then leads. If what had the focus is gone, the line that counts the results takes it: true. */
export const renderAndLead = async (host: LitElement, lead?: Lead): Promise<boolean> => {
  const focused = host.shadowRoot?.activeElement;
  host.requestUpdate();
  await host.updateComplete;
  if (lead?.() || !focused || focused.isConnected) return false;
  return goTo(host, resultLine);
};
