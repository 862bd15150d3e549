import {css} from 'lit';

/** The table of networks side by side. */
export const compare = css`
  .comparison {
    margin-block-start: calc(var(--gap) * 1.5);
  }
  .table {
    position: relative;
    overflow-x: auto;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.93em;
  }
  th,
  td {
    min-inline-size: 9em;
    padding: 0.6em 0.8em;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
    border-block-end: 1px solid var(--line);
  }
  thead th {
    font-size: 1.05em;
  }
  thead tr:first-child > * {
    padding-block-end: 0;
    border: 0;
  }
  thead tr:last-child > * {
    padding-block-start: 0.4em;
    border-block-end: 2px solid var(--border);
  }
  tbody th {
    min-inline-size: 7em;
    font-weight: 600;
  }
  .same > * {
    color: var(--quiet);
    font-weight: normal;
  }
  @container (inline-size < 40em) {
    table {
      font-size: 0.85em;
    }
    th,
    td {
      min-inline-size: 8em;
      padding: 0.5em;
    }
    tbody th {
      min-inline-size: 5.5em;
    }
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
`;
