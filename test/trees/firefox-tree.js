// Runs in Firefox's own window: the accessibility tree of the page in it, as Firefox hands it to screen readers.
(() => {
  // Kept: without anybody who holds the service, Firefox takes the tree down again.
  globalThis.accessibilityService ??= Cc['@mozilla.org/accessibilityService;1'].getService(
    Ci.nsIAccessibilityService,
  );
  const service = globalThis.accessibilityService;
  const {selectedBrowser} = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
  const read = (accessible) => {
    const parts = [];
    for (let part = accessible.firstChild; part; part = part.nextSibling) parts.push(read(part));
    return {role: service.getStringRole(accessible.role), name: accessible.name ?? '', parts};
  };
  const frame = service.getAccessibleFor(selectedBrowser);
  return JSON.stringify(frame ? read(frame) : {role: 'none', name: '', parts: []});
})();
