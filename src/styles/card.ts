import {css} from 'lit';

/** One network. */
export const card = css`
  .card {
    container-type: inline-size;
    position: relative;
    display: grid;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.5);
  }
  .card.ended {
    background: var(--surface);
  }
  .body {
    display: flex;
    flex-direction: column;
    gap: 0.8em;
    padding: 1.25em;
  }
  @container (inline-size < 18em) {
    .body {
      padding: 0.9em;
    }
    .body .name {
      font-size: 1.05em;
    }
  }
  .head {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0.6em 0.8em;
  }
  .silhouette {
    inline-size: 2.9em;
    block-size: 3.7em;
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
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.45em;
    vertical-align: -0.06em;
    border: 0.375em solid var(--active);
    border-radius: 50%;
  }
  .unconfirmed .status::before {
    border: 0.17em solid var(--unconfirmed);
  }
  .ended .status::before {
    border-color: var(--quiet);
    border-radius: 0;
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
    content: '✓ ';
    content: '✓ ' / '';
  }
  .name {
    font-size: 1.15em;
    line-height: 1.3;
    grid-row: 2;
    grid-column: 1 / -1;
    text-wrap: balance;
    hyphens: auto;
  }
  .name > a {
    display: inline-block;
    min-height: 24px;
    padding-block: 0.1em;
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
  @container (inline-size < 32em) {
    /* Not in one \`:is()\`: a browser without \`:has()\` would take the second of a pair alone. */
    dl > .short + .short,
    dl > .short:has(+ .short) {
      grid-column: auto;
    }
  }
  dt {
    font-size: 0.92em;
    color: var(--quiet);
  }
  @container (inline-size >= 32em) {
    dl > div {
      display: grid;
      grid-template-columns: 9.5em 1fr;
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
    background: none;
    border: 0;
    border-radius: 0;
    font: inherit;
    text-align: inherit;
    /* Without the line, or the minifier joins them to a shorthand that WebKit does not know. */
    text-decoration-style: dotted;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
  }
  .explanation {
    display: block;
    margin-block: 0.4em 0.2em;
    padding: 0.1em 0.8em;
    font-size: 0.93em;
    border-inline-start: 0.2em solid var(--accent);
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
    background: var(--surface);
    border: 1px solid transparent;
    border-radius: var(--radius);
  }
  .tags > .ambition {
    background: none;
    border-color: var(--border);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.5em;
    align-items: center;
    justify-content: space-between;
    margin-block-start: auto;
    font-size: 0.85em;
  }
  .foot > p {
    color: var(--quiet);
  }
  .foot > p,
  .sources[open] {
    flex-basis: 100%;
  }
  .foot > a {
    display: inline-block;
    min-height: 24px;
    padding-block: 0.35em;
  }
  .join {
    display: block;
    width: fit-content;
    min-height: 44px;
    padding-block: 0.7em;
    font-weight: 600;
  }
  .sources li {
    padding-block: 0.25em;
    break-inside: avoid;
  }
  @container (inline-size >= 46em) {
    .body {
      display: grid;
      grid-template: repeat(7, auto) 1fr / 5fr 6fr;
      gap: 0 2.5em;
      padding: 1.5em;
    }
    .body > * {
      grid-column: 1;
    }
    .body > .head ~ :not(dl) {
      margin-block-start: 0.8em;
    }
    .body > dl {
      grid-area: 1 / 2 / 9;
      align-self: start;
    }
    .body > .foot {
      grid-area: 9 / 1 / auto / -1;
    }
    .foot > p {
      flex: auto;
    }
    .sources > ul {
      columns: 24em;
      column-gap: 2em;
    }
  }
`;
