const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u00a0': '&nbsp;',
};

/** Text as HTML, fit for attributes in double quotes too. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"'\u00a0]/g, (character) => entities[character] ?? '');
