// What test/coverage.md says of a run.

const codeAt = (lines, {start, end}) =>
  (start.line === end.line
    ? lines[start.line - 1].slice(start.column, end.column)
    : lines[start.line - 1].slice(start.column)
  ).trim();

/** Lines in a row are one piece. */
const inRows = (numbers) =>
  numbers.reduce((rows, number) => {
    const last = rows.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else rows.push([number]);
    return rows;
  }, []);

/** Lines, and pieces of lines, of a file that no test has run. */
const notRunIn = ({statementMap, s, branchMap, b}, lines) => {
  const isRun = Object.fromEntries(
    Object.entries(statementMap).map(([key, {start}]) => [start.line, s[key] > 0]),
  );
  const whole = inRows(
    Object.keys(isRun)
      .map(Number)
      .filter((line) => !isRun[line]),
  );
  // What V8 counts of a branch that goes on over lines is lost when files are added up; its lines tell.
  const pieces = Object.entries(branchMap).flatMap(([key, {locations}]) =>
    locations.filter(
      ({start, end}, index) => b[key][index] === 0 && start.line === end.line && isRun[start.line],
    ),
  );
  return [
    ...whole.map((rows) => ({line: rows[0], code: lines[rows[0] - 1].trim(), count: rows.length})),
    ...pieces.map((location) => ({line: location.start.line, code: codeAt(lines, location), count: 1})),
  ].sort((a, b) => a.line - b.line);
};

const share = (part, all) => (all ? `${((100 * part) / all).toFixed(1)} %` : '–');

const partOf = (file) => (file.includes('/', 'src/'.length) ? file.slice(0, file.lastIndexOf('/')) : 'src');

const quoted = (code) => (code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``);

const listed = ({file, line, code, count}) =>
  `- ${file}, line ${line}${count > 1 ? ` to ${line + count - 1}` : ''}: ${quoted(code)}`;

export const documentOf = ({coverage, explained, version, today, root, sourceOf}) => {
  const files = Object.entries(coverage)
    .map(([path, counts]) => ({file: path.slice(root.length + 1), counts, lines: sourceOf(path)}))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const rowOf = (part, own) => {
    const cells = [({s}) => Object.values(s), ({b}) => Object.values(b).flat()].flatMap((countsOf) => {
      const runs = own.flatMap(({counts}) => countsOf(counts));
      return [runs.length, share(runs.filter(Boolean).length, runs.length)];
    });
    return `| ${[part, ...cells].join(' | ')} |`;
  };
  const notRun = files.flatMap(({file, counts, lines}) =>
    notRunIn(counts, lines).map((piece) => ({file, ...piece})),
  );
  const isKnown =
    ({file, code}) =>
    (known) =>
      known.file === file && known.code === code;
  const groups = explained.map(({why, code}) => ({
    why,
    pieces: notRun.filter((each) => code.some(isKnown(each))),
  }));
  const rest = notRun.filter((each) => !groups.some(({pieces}) => pieces.includes(each)));
  const parts = [...new Set(files.map(({file}) => partOf(file)))];
  const text = [
    '# What the tests run',
    '',
    `Written by \`npm run coverage\` on ${today}, for version ${version}: the lines of src that the browser tests run in`,
    'Chromium. Tests of whole pages run the built file, which is not counted.',
    '',
    '| part | lines | run | branches | run |',
    '| --- | --: | --: | --: | --: |',
    ...parts.map((part) =>
      rowOf(
        part,
        files.filter(({file}) => partOf(file) === part),
      ),
    ),
    rowOf('all', files),
    '',
    '## Not run, and why',
    ...groups
      .filter(({pieces}) => pieces.length)
      .flatMap(({why, pieces}) => ['', why, '', ...pieces.map(listed)]),
    ...(rest.length ? ['', '## Not run, and not explained', '', ...rest.map(listed)] : []),
    '',
  ].join('\n');
  return {text, unexplained: rest.length};
};
