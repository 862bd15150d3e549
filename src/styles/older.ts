import {css} from 'lit';

/**
 * Plain colours where a browser cannot mix them (Chromium before 111), and no filling of fields where it cannot derive
 * one colour from another, or does it wrongly (Chromium 119 and 120, which do not know `light-dark()`).
 */
export const older = css`
  @supports not ((color: light-dark(red, red)) and (color: oklch(from currentColor l c h))) {
    :host {
      --field: var(--klima-field, var(--ds-color-surface-default, transparent));
    }
  }
  @supports not (color: color-mix(in srgb, red, red)) {
    :host {
      --accent: var(
        --klima-accent,
        var(--ds-color-text-subtle, var(--pkt-color-text-action-normal, currentColor))
      );
      --border: var(--klima-border, var(--ds-color-border-subtle, var(--pkt-color-border-gray, grey)));
      --control: var(
        --klima-control,
        var(--ds-color-border-default, var(--pkt-color-input-border-normal, currentColor))
      );
      --line: var(--klima-line, var(--ds-color-border-subtle, var(--pkt-color-border-gray, grey)));
      --surface: var(--klima-surface, var(--ds-color-surface-tinted, rgb(128 128 128 / 10%)));
      --quiet: var(
        --klima-quiet,
        var(--ds-color-neutral-text-subtle, var(--pkt-color-text-placeholder, currentColor))
      );
      --active: currentColor;
      --unconfirmed: currentColor;
    }
    .land,
    .partly,
    .ended .covered {
      fill: grey;
    }
    .county-map path {
      fill: var(--accent);
      fill-opacity: var(--share);
      stroke: grey;
    }
    .county-map path:hover,
    .county-map .chosen {
      stroke: currentColor;
    }
  }
`;
