// Medians with quartiles, and ratios paired by round.
export const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at % 1);
};

export const median = (values) => quantile(values, 0.5);

const short = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** "12.1 [11.5–13.0]" */
export const spread = (values) =>
  `${short(median(values))} [${short(quantile(values, 0.25))}–${short(quantile(values, 0.75))}]`;

/** The ratios of a page to another one, round by round. */
export const ratios = (rows, page, to, field) =>
  rows
    .filter((row) => row.page === page)
    .flatMap((row) => {
      const other = rows.find((each) => each.page === to && each.round === row.round);
      return other ? [row[field] / other[field]] : [];
    });

const columns = ['painted', 'lcp', 'cpu', 'script', 'layout', 'worstKey', 'cleared', 'cls'];

/** Everything measured in one condition, for the console. */
export const summary = (rows, title) => {
  const pages = [...new Set(rows.map(({page}) => page))].sort();
  const lines = pages.map((page) => {
    const own = rows.filter((row) => row.page === page);
    const cells = columns.map((field) => {
      const values = own.map((row) => row[field]).filter((value) => value !== undefined);
      return values.length ? spread(values) : '–';
    });
    const [{requests, cookies, storage, before, after}] = own;
    return [page, ...cells, `${requests}/${cookies}/${storage}`, `${before ?? '–'}→${after ?? '–'}`];
  });
  const paired = pages.map((page) => {
    const cells = ['painted', 'lcp', 'cpu'].map((field) => {
      const values = ratios(rows, page, 'plain', field);
      return values.length ? spread(values) : '–';
    });
    return [page, ...cells];
  });
  const text = (cells) => cells.map((cell) => String(cell).padEnd(20)).join('');
  return [
    `\n${title}: milliseconds, median [quartiles]`,
    text(['page', ...columns, 'requests/…', 'cards']),
    ...lines.map(text),
    'against plain, paired by round',
    text(['page', 'painted', 'lcp', 'cpu']),
    ...paired.map(text),
  ].join('\n');
};
