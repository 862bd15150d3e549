import {css} from 'lit';

/** Search, filters, map and the line of results. */
export const controls = css`
  .controls {
    display: grid;
    gap: 1.2em 2em;
    margin-block-start: calc(var(--gap) * 1.5);
    padding: 1.2em;
    background: var(--surface);
    border: 1px solid transparent;
    border-radius: calc(var(--radius) * 1.5);
  }
  .map {
    display: none;
  }
  .county-map {
    inline-size: 100%;
  }
  @container (inline-size >= 40em) {
    .controls {
      grid-template-columns: 15em 1fr;
      padding: 1.5em;
    }
    .map {
      display: grid;
      gap: 0.6em;
      align-content: start;
    }
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-content: start;
  }
  .field {
    flex: 1 1 10em;
  }
  .field > span,
  legend {
    display: block;
    margin-block-end: 0.35em;
    padding: 0;
    font-weight: 600;
    font-size: 0.93em;
  }
  select,
  input[type='search'] {
    font: inherit;
    inline-size: 100%;
    min-height: 2.75em;
    padding: 0.35em 0.6em;
    color: inherit;
    background: var(--field);
    border: 1px solid var(--control);
    border-radius: var(--radius);
  }
  /* WebKit may let the chosen text reach out of it, and the page be scrolled sideways. */
  select {
    overflow: clip;
  }
  option,
  optgroup {
    color: CanvasText;
    background: Canvas;
  }
  select:hover,
  input[type='search']:hover {
    border-color: currentColor;
  }
  fieldset {
    flex-basis: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .chip {
    position: relative;
    display: inline-flex;
    font-size: 0.93em;
    cursor: pointer;
  }
  .chip input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chip > span {
    padding: 0.25em 0.8em;
    background: var(--field);
    border: 1px solid var(--control);
    border-radius: 2em;
    min-height: 24px;
  }
  .chip:hover > span {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
  }
  .chip:active > span {
    background: color-mix(in srgb, currentColor 12%, transparent);
  }
  .chip input:checked + span {
    font-weight: 600;
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    background: color-mix(in srgb, var(--accent) 14%, transparent);
  }
  .chip input:checked + span > .number {
    color: inherit;
  }
  .chip input:checked + span::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .chip input:focus-visible + span {
    outline: 0.18em solid currentColor;
    outline-offset: 0.15em;
  }
  @media (forced-colors: active) {
    .chip input:checked + span {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  .chip.none > span {
    background: none;
  }
  .number {
    color: var(--quiet);
    font-weight: normal;
    margin-inline-start: 0.2em;
  }
  .last {
    flex-basis: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.5em;
    align-items: center;
    justify-content: space-between;
  }
  .check {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-height: max(2em, 24px);
    cursor: pointer;
  }
  .check input {
    inline-size: max(1.4em, 24px);
    block-size: max(1.4em, 24px);
    margin: 0;
    color: inherit;
    accent-color: var(--accent);
  }
  .county-map path {
    fill: color-mix(in oklab, var(--accent) var(--share), color-mix(in srgb, currentColor 4%, transparent));
    stroke: color-mix(in srgb, currentColor 55%, transparent);
    stroke-width: 0.7;
  }
  .county-map > g {
    cursor: pointer;
  }
  .shade-0 {
    --share: 0%;
  }
  .shade-1 {
    --share: 6%;
  }
  .shade-2 {
    --share: 12%;
  }
  .shade-3 {
    --share: 18%;
  }
  .shade-4 {
    --share: 24%;
  }
  .county-map .chosen {
    stroke: currentColor;
    stroke-width: 2;
  }
  .county-map .lines {
    fill: none;
    stroke-width: 0.5;
  }
  /* Read on each of the shades. */
  text {
    font-weight: 600;
    fill: currentColor;
    text-anchor: middle;
  }
  .named {
    font-weight: normal;
    text-anchor: start;
  }
  .county-map path:hover {
    stroke: currentColor;
    stroke-width: 2;
  }
  .hit {
    fill: transparent;
  }
  .results {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.5em;
    align-items: center;
    justify-content: space-between;
    margin-block-start: calc(var(--gap) * 1.5);
  }
  .actions,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .ways {
    margin-block-start: 0.6em;
  }
  .reasons {
    font-size: 0.93em;
  }
  .pick {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
  }
  .small {
    min-height: max(2em, 24px);
    padding: 0.1em 0.7em;
    font-weight: normal;
    font-size: 0.93em;
  }
  .quiet {
    color: var(--quiet);
    font-weight: normal;
  }
  /* Quiet within quiet would fade twice, and is too faint on a tint. */
  .same .quiet,
  .chip input:checked + span > .number {
    color: inherit;
  }
  .on-paper {
    display: none;
  }
`;
