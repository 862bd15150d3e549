// Runs in each page before its own scripts, and notes what the visitor would see when.
globalThis.bench = (() => {
  const noted = {cls: 0, lcp: null, painted: null, keys: []};
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({type, buffered: true});
  observe('largest-contentful-paint', ({startTime}) => (noted.lcp = startTime));
  observe('layout-shift', ({value, hadRecentInput}) => {
    if (!hadRecentInput) noted.cls += value;
  });

  // A message is handled after the frame that was under way when it was sent has been painted.
  const afterPaint = (act) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      act(performance.now());
    };
    port2.postMessage(0);
  };

  const root = () =>
    document.querySelector('klima-nettverk')?.shadowRoot ??
    document.querySelector('#peer')?.shadowRoot ??
    document;
  const cards = () => root().querySelectorAll('.card');
  const look = () => {
    if (document.readyState !== 'loading' && root().querySelector('.card'))
      afterPaint((now) => (noted.painted = now));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  addEventListener(
    'keydown',
    ({timeStamp}) => {
      const key = {};
      noted.keys.push(key);
      requestAnimationFrame(() => afterPaint((now) => (key.time = now - timeStamp)));
    },
    true,
  );
  const stored = async () => ({
    cookies: document.cookie.split(';').filter(Boolean).length,
    storage:
      localStorage.length +
      sessionStorage.length +
      (await indexedDB.databases()).length +
      (await caches.keys()).length,
  });
  return {noted, root, cards, stored};
})();
