import {css} from 'lit';

/**
 * What a page may set. Font and colour are inherited and the background is the page's own; the defaults are mixed
 * from the page's text colour, so that they follow it from light to dark.
 */
export const tokens = css`
  :host {
    /* Links, map and marks. */
    --accent: var(--klima-accent, color-mix(in oklab, #007a52 66%, currentColor));
    /* Edges of cards. */
    --border: var(--klima-border, color-mix(in srgb, currentColor 34%, transparent));
    /* Edges of controls; at least 3:1 against the page. */
    --control: var(--klima-control, color-mix(in srgb, currentColor 65%, transparent));
    /* Fine lines inside a card. */
    --line: var(--klima-line, color-mix(in srgb, currentColor 16%, transparent));
    /* Tinted surfaces: tags, ended cards. */
    --surface: var(--klima-surface, color-mix(in srgb, currentColor 5%, transparent));
    /* Text of less weight; at least 4.5:1 wherever the page's own text is 10:1 or more. */
    --quiet: var(--klima-quiet, color-mix(in srgb, currentColor 78%, transparent));
    /* Space between cards, and the unit that the rest is measured in. */
    --gap: var(--klima-gap, 1em);
    /* Corners of cards and controls. */
    --radius: var(--klima-radius, 0.5em);
    --active: color-mix(in oklab, #138a3d 70%, currentColor);
    --unconfirmed: color-mix(in oklab, #a96300 75%, currentColor);
  }
`;
