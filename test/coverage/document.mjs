// What test/coverage.md says of a run.
import {missedWithReasons, partOf, quoted, rowsByPart} from '../support/explained.mjs';

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
  const groups = explained.map(({why, code}) => ({
    why,
    isKnown: (piece) => code.some((known) => known.file === piece.file && known.code === piece.code),
  }));
  const {lines, unexplained} = missedWithReasons(notRun, groups, 'Not run', listed);
  const text = [
    '# What the tests run',
    '',
    `Written by \`npm run coverage\` on ${today}, for version ${version}: the lines of src that the browser tests run in`,
    'Chromium. Tests of whole pages run the built file, which is not counted.',
    '',
    '| part | lines | run | branches | run |',
    '| --- | --: | --: | --: | --: |',
    ...rowsByPart(files, ({file}) => partOf(file, 'src'), rowOf),
    '',
    ...lines,
  ].join('\n');
  return {text, unexplained};
};
