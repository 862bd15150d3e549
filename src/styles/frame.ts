import {css} from 'lit';

/** The element itself, headings, groups, buttons. */
export const frame = css`
  :host {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    min-inline-size: min(100%, 17em);
    font: inherit;
    color: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    /* What a sticky header of the page covers, kept free above the element, and above what has the focus. */
    scroll-margin-top: var(--klima-scroll-margin, 0);
  }
  :host([hidden]),
  slot[hidden] {
    display: none;
  }
  slot:not([name], [hidden]) ~ .frame {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .frame {
    container-type: inline-size;
    contain-intrinsic-inline-size: 17em;
    line-height: 1.5;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    font-weight: 600;
  }
  ul {
    list-style: none;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  :focus-visible {
    outline: 0.18em solid currentColor;
    outline-offset: 0.15em;
    border-radius: 0.1em;
  }
  summary {
    cursor: pointer;
    width: fit-content;
    min-height: 24px;
    padding-block: 0.3em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.1em 0.6em;
    vertical-align: 0.15em;
    border: solid currentColor;
    border-width: 0 0.13em 0.13em 0;
    rotate: -45deg;
  }
  @media (prefers-reduced-motion: no-preference) {
    summary::before {
      transition: rotate 0.15s;
    }
  }
  [open] > summary::before {
    rotate: 45deg;
    vertical-align: 0.25em;
  }
  summary:hover,
  .term {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .title {
    font-size: 1.75em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .intro {
    max-width: 65ch;
    text-wrap: pretty;
    margin-block-start: 0.5em;
  }
  .group {
    margin-block-start: calc(var(--gap) * 2);
  }
  .group-title {
    font-size: 1.4em;
    line-height: 1.3;
    margin-block-end: 0.6em;
  }
  .count {
    font-weight: normal;
    font-size: 0.7em;
    padding: 0.1em 0.6em;
    margin-inline-start: 0.35em;
    vertical-align: 0.12em;
    background: var(--surface);
    border-radius: 1em;
  }
  summary .group-title {
    display: inline;
  }
  .ended > .cards {
    margin-block-start: 0.8em;
  }
  .cards {
    display: grid;
    gap: var(--gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
  }
  .cards:has([open]) {
    align-items: start;
  }
  .layout-list .cards {
    grid-template-columns: minmax(0, 1fr);
  }
  .empty {
    margin-block-start: calc(var(--gap) * 1.5);
    padding: 1.25em;
    border: 1px dashed var(--control);
    border-radius: calc(var(--radius) * 1.5);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap);
    margin-block-start: calc(var(--gap) * 1.5);
  }
  button {
    font: inherit;
    color: inherit;
    min-height: 2.75em;
    padding: 0.4em 0.9em;
    background: var(--field);
    border: 1px solid var(--control);
    border-radius: var(--radius);
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
  }
  button:active {
    background: color-mix(in srgb, currentColor 12%, transparent);
  }
  .notice {
    margin-block-start: var(--gap);
    padding-inline-start: 0.8em;
    border-inline-start: 0.2em solid var(--unconfirmed);
  }
  .waiting {
    block-size: 20em;
    background: var(--surface);
    border-radius: calc(var(--radius) * 1.5);
  }
  .stale {
    margin-block-start: calc(var(--gap) * 1.5);
  }
  .credit {
    margin-block-start: calc(var(--gap) * 1.5);
    font-size: 0.85em;
    color: var(--quiet);
  }
  :is(a, button, summary, input, select, [tabindex]) {
    scroll-margin-top: var(--klima-scroll-margin, 0);
  }
  .hidden:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
