const apart =
  'circle|dd|defs|details|div|dl|dt|fieldset|g|h\\d|legend|li|option|p|path|section|summary|table|tbody|td|th|thead|title|tr|ul|use';

/**
 * Takes out of a template the white space that nobody sees: lines and indents, and all of it beside what stands apart
 * from the text around it. Each piece would be a node in every card. Between words and inline elements a space stays.
 * End tags go where nothing follows them, as the parser closes what is open.
 */
export const tidyHtml = (template: string): string =>
  template
    .replace(/\s+/g, ' ')
    .replace(/ (?=\/?>)/g, '')
    .replace(new RegExp(` ?(</?(?:${apart})(?: [^<>]*)?>) ?`, 'g'), '$1')
    .replace(/(?:<\/[\w-]+>)+$/, '');
