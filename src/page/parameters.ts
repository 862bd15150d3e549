/**
 * What an address may set. Whoever writes an address need not be whoever answers for the page: `src` (whose cards, from
 * whose server) is never among it.
 */

/** Attributes of closed vocabularies: whatever an address says, the page only chooses among what it holds itself. */
export const harmless: readonly string[] =
  'kommune fylke lang scope only without max layout ended heading-level controls focus-areas ambition'.split(
    ' ',
  );

/** Attributes that speak in the municipality's name. Only an author of the page that is shown may set them. */
export const authors: readonly string[] = ['heading', 'contact', 'member-of'];

/** Parameters as their writer meant them: editors turn `&` into `&amp;`, some more than once. */
export const unescaped = (parameters: string): string => parameters.replace(/&(amp;)+/gi, '&');
