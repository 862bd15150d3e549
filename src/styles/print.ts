import {css} from 'lit';

/** On paper: one column, everything open, addresses written out. */
export const print = css`
  @media print {
    :host {
      --accent: #000;
      --quiet: #000;
      color: #000;
      background: #fff;
    }
    .frame {
      font-size: 9.5pt;
      line-height: 1.35;
    }
    .body {
      padding: 0.9em;
      gap: 0.5em;
    }
    .cards {
      display: block;
    }
    .card {
      margin-block-end: 1em;
    }
    li,
    tr {
      break-inside: avoid;
    }
    .group:first-of-type li:first-child {
      break-inside: auto;
    }
    .controls,
    .results,
    .pick,
    .foot > a,
    summary .hidden,
    button:not(.term) {
      display: none;
    }
    .group-title {
      break-after: avoid;
    }
    .tags > li {
      border-color: currentColor;
    }
    .on-paper {
      display: block;
    }
    .table {
      overflow: visible;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
    }
    summary::before {
      display: none;
    }
    a[href]:not(.address)::after {
      content: ' (' attr(href) ')';
      font-weight: normal;
      font-size: 0.85em;
    }
  }
`;
