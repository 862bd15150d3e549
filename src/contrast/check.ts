import {contrastFaults, type ContrastFault} from './contrast.js';

export {contrastFaults, type ContrastFault};

const told = new Set<string>();

const inWords = ({what, element, ratio, wanted}: ContrastFault): string =>
  `<klima-nettverk> ${what} of ${element.localName}.${element.className}: contrast ${ratio.toFixed(2)}:1, wanted ${wanted}:1.`;

/** Says in the console, once each, which colours of the page leave too little contrast in an element. */
export const warnOfContrast = (host: Element): void => {
  for (const fault of contrastFaults(host)) {
    const line = inWords(fault);
    if (!told.has(line)) console.warn(line, fault.element);
    told.add(line);
  }
};

const tag = 'klima-nettverk';

const checkPage = async (): Promise<void> => {
  addEventListener('klima-nettverk-change', ({target}) => warnOfContrast(target as Element));
  await customElements.whenDefined(tag);
  for (const host of document.querySelectorAll(tag)) {
    await host.updateComplete;
    warnOfContrast(host);
  }
};

// For development: this entry looks at every element on the page, and again at what a reader changes. A server has none.
if (typeof document !== 'undefined') void checkPage();
