/**
 * Whether a browser lacks what the list cannot be drawn without: containers whose width is asked, and style sheets that
 * a strict policy allows. Chromium has both since 105, Firefox since 110, Safari since 16.4. Servers have no `CSS`.
 */
export const isTooOld = (): boolean => {
  if (
    !globalThis.CSS?.supports ||
    (CSS.supports('container-type:inline-size') && document.adoptedStyleSheets)
  )
    return false;
  console.warn?.('<klima-nettverk> needs a newer browser; the fallbacks stay.');
  return true;
};
