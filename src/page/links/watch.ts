import {upgradeLinks} from './upgrade.js';
import {onceParsed} from '../parsed.js';
import {tooOften} from './too-often.js';

// React takes a page that a server has rendered for broken when it is changed before React has looked through it.
const takenOver = '#__next, #___gatsby, script[src*="/_next/"]';
const timeToTakeOver = 500;

const onceTakenOver = (page: Document, act: () => void): void => {
  const later = () => setTimeout(act, timeToTakeOver);
  if (page.readyState === 'complete') later();
  else page.defaultView?.addEventListener('load', later, {once: true});
};

// Two scripts that undo each other would freeze the page, or flicker for ever.
const maxAtOnce = 20;
const maxRounds = 200;
const quiet = 1000;
const maxLooks = 3;

/**
 * Upgrades the links of a page, now and whenever content is added; asks the added nodes only. When the link inside an
 * element is taken away, as by a framework that has made it, the element goes too.
 */
export const watchLinks = (page: Document): void => {
  const linkOf = new WeakMap<Element, Element>();
  const isExchange = tooOften(maxRounds);
  let roundsAtOnce = 0;
  let quietUntil = 0;

  const rest = () => {
    roundsAtOnce = 0;
  };

  const upgradeIn = (root: Document | Element): readonly Element[] => {
    const elements = upgradeLinks(root);
    for (const element of elements) linkOf.set(element, element.querySelector('a') as Element);
    return elements;
  };

  /** Keeps quiet for a while, and looks then at what has come meanwhile; a few times, as that may be an exchange too. */
  const beQuiet = (looks: number) => {
    quietUntil = performance.now() + quiet;
    setTimeout(() => {
      if (looks > 0 && upgradeIn(page).length) beQuiet(looks - 1);
    }, quiet);
  };

  const countRound = () => {
    if (roundsAtOnce++ === 0) setTimeout(rest);
    if (roundsAtOnce > maxAtOnce || isExchange()) beQuiet(maxLooks);
  };

  const leaveWithLink = (place: Node): void => {
    const element = place instanceof Element ? Element.prototype.closest.call(place, 'klima-nettverk') : null;
    const link = element && linkOf.get(element);
    if (link && !element.contains(link)) element.replaceWith(...element.childNodes);
  };

  const see = ({addedNodes, removedNodes, target}: MutationRecord): readonly Element[] => {
    if (removedNodes.length) leaveWithLink(target);
    if (performance.now() < quietUntil) return [];
    return [...addedNodes].flatMap((node) =>
      node instanceof Element && node.isConnected ? upgradeIn(node) : [],
    );
  };

  // One odd neighbour must not keep the others from being seen.
  const tryToSee = (record: MutationRecord): readonly Element[] => {
    try {
      return see(record);
    } catch {
      return [];
    }
  };

  const start = () => {
    upgradeIn(page);
    const observer = new MutationObserver((records) => {
      if (records.flatMap(tryToSee).length) countRound();
    });
    observer.observe(page, {childList: true, subtree: true});
  };

  onceParsed(page, () => (page.querySelector(takenOver) ? onceTakenOver(page, start) : start()));
};
