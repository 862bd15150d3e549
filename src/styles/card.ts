import {css} from 'lit';

/** One network. */
export const card = css`
  .card {
    container-type: inline-size;
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.8em;
    padding: 1.2em;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.5);
  }
  .card.ended {
    background: var(--surface);
  }
  .head {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0.6em 0.8em;
  }
  .silhouette {
    inline-size: 3.1em;
    block-size: 4em;
    overflow: visible;
  }
  .land {
    fill: color-mix(in srgb, currentColor 17%, transparent);
  }
  .covered {
    fill: var(--accent);
  }
  .partly {
    fill: color-mix(in oklab, var(--accent) 62%, transparent);
    stroke: var(--accent);
    stroke-width: 3;
  }
  .ended .covered {
    fill: color-mix(in srgb, currentColor 60%, transparent);
    stroke: none;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.9em;
    align-items: center;
    font-size: 0.85em;
    line-height: 1.4;
  }
  .status::before {
    content: '';
    display: inline-block;
    inline-size: 0.25em;
    block-size: 1em;
    margin-inline-end: 0.45em;
    vertical-align: -0.12em;
    border-inline-start: 0.25em solid var(--active);
  }
  .unconfirmed .status::before {
    border-inline-start-style: dotted;
    border-color: var(--unconfirmed);
  }
  .ended .status::before {
    border-color: var(--quiet);
  }
  .badge {
    padding: 0.05em 0.55em;
    font-weight: 600;
    color: var(--accent);
    background: color-mix(in srgb, var(--accent) 12%, transparent);
    border: 1px solid var(--accent);
    border-radius: var(--radius);
  }
  .badge::before {
    content: '✓ ' / '';
  }
  .name {
    font-size: 1.2em;
    line-height: 1.3;
    grid-row: 2;
    grid-column: 1 / -1;
    text-wrap: balance;
    hyphens: auto;
  }
  dl {
    display: grid;
    grid-template-columns: 1fr 1fr;
    font-size: 0.93em;
    line-height: 1.45;
    border-block-end: 1px solid var(--line);
  }
  dl > div {
    grid-column: 1 / -1;
    padding-block: 0.4em 0.5em;
    border-block-start: 1px solid var(--line);
  }
  dl > .short {
    grid-column: auto;
  }
  dt {
    font-size: 0.92em;
    color: var(--quiet);
  }
  .layout-list dl > .short {
    grid-column: 1 / -1;
  }
  @container (inline-size >= 32em) {
    .layout-list dl > div {
      display: grid;
      grid-template-columns: 14em 1fr;
      gap: 1em;
    }
  }
  .note {
    font-size: 0.93em;
    padding-inline-start: 0.8em;
    border-inline-start: 0.2em solid var(--unconfirmed);
  }
  .term {
    display: inline;
    min-height: 0;
    padding: 0.2em 0;
    margin-block: -0.2em;
    border: 0;
    border-radius: 0;
    font: inherit;
    text-align: inherit;
    text-decoration: underline dotted 0.1em;
    text-underline-offset: 0.2em;
  }
  .explanation {
    display: block;
    margin-block: 0.4em 0.2em;
    padding: 0.5em 0.8em;
    font-size: 0.93em;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .old {
    font-weight: 600;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    font-size: 0.85em;
  }
  .tags > li {
    padding: 0.15em 0.6em;
    background: color-mix(in srgb, var(--accent) 9%, transparent);
    border: 1px solid transparent;
    border-radius: var(--radius);
  }
  .tags > .ambition {
    background: none;
    border-color: var(--border);
  }
  .foot {
    margin-block-start: auto;
    font-size: 0.85em;
    color: var(--quiet);
  }
  .foot > a {
    display: inline-block;
    padding-block: 0.35em;
  }
  .sources li {
    padding-block: 0.25em;
  }
`;
