import {css} from 'lit';

/**
 * What a page may set. Each value is looked for in turn: our own property, Designsystemet (the unnamed colours, which
 * follow its modes), Punkt, and last a mix of the page's text colour, which follows it from light to dark. Font and
 * text colour are inherited and the background is the page's own.
 */
export const tokens = css`
  :host {
    /* Links, map and marks. */
    --accent: var(
      --klima-accent,
      var(
        --ds-color-text-subtle,
        var(--pkt-color-text-action-normal, color-mix(in oklab, #008f60 60%, currentColor))
      )
    );
    /* Edges of cards. */
    --border: var(
      --klima-border,
      var(
        --ds-color-border-subtle,
        var(--pkt-color-border-gray, color-mix(in srgb, currentColor 30%, transparent))
      )
    );
    /* Edges of controls; at least 3:1 against the page. */
    --control: var(
      --klima-control,
      var(
        --ds-color-border-default,
        var(--pkt-color-input-border-normal, color-mix(in srgb, currentColor 65%, transparent))
      )
    );
    /* Fine lines inside a card. */
    --line: var(
      --klima-line,
      var(
        --ds-color-border-subtle,
        var(--pkt-color-border-gray, color-mix(in srgb, currentColor 16%, transparent))
      )
    );
    /* Tinted surfaces: the panel of controls, tags, ended cards. */
    --surface: var(
      --klima-surface,
      var(--ds-color-surface-tinted, color-mix(in srgb, var(--accent) 8%, transparent))
    );
    /* Background of fields and buttons: light where the page's text is dark, dark where it is light. */
    --field: var(
      --klima-field,
      var(--ds-color-surface-default, oklch(from currentColor clamp(0, (0.6 - l) * 999, 1) 0 0 / 60%))
    );
    /* Text of less weight; at least 4.5:1 wherever the page's own text is 10:1 or more. */
    --quiet: var(
      --klima-quiet,
      var(
        --ds-color-neutral-text-subtle,
        var(--pkt-color-text-placeholder, color-mix(in srgb, currentColor 78%, transparent))
      )
    );
    /* Space between cards, and the unit that the rest is measured in. */
    --gap: var(--klima-gap, 1em);
    /* Corners of cards and controls. */
    --radius: var(--klima-radius, var(--ds-border-radius-md, 0.4em));
    --active: color-mix(in oklab, #138a3d 70%, currentColor);
    --unconfirmed: color-mix(in oklab, #a96300 75%, currentColor);
  }
  @media (prefers-contrast: more) {
    :host {
      --border: currentColor;
      --control: currentColor;
      --line: currentColor;
      --quiet: currentColor;
    }
  }
`;
