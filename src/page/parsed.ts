/**
 * Calls `act` once the page is read: now, or when one of its events tells so. Loaders that delay scripts keep some of
 * them back.
 */
export const onceParsed = (page: Document, act: () => void): void => {
  if (page.readyState !== 'loading') {
    act();
    return;
  }
  const told = new AbortController();
  const look = ({type}: Event) => {
    if (type === 'readystatechange' && page.readyState === 'loading') return;
    told.abort();
    act();
  };
  const {signal} = told;
  page.addEventListener('DOMContentLoaded', look, {signal});
  page.addEventListener('readystatechange', look, {signal});
  page.defaultView?.addEventListener('load', look, {signal});
};
