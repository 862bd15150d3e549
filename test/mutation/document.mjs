// What test/mutation.md says of a run.
import {missedWithReasons, partOf, quoted, rowsByPart} from '../support/explained.mjs';

const isFound = ({status}) => status === 'Killed' || status === 'Timeout';
const isMissed = ({status}) => status === 'Survived' || status === 'NoCoverage';

const codeAt = (source, {start, end}) => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n').replace(/\s+/g, ' ');
};

const mutantsOf = ({files}) =>
  Object.entries(files).flatMap(([file, {source, mutants}]) =>
    mutants.map(({status, location, replacement}) => ({
      file,
      status,
      line: location.start.line,
      code: codeAt(source, location),
      replacement: replacement.replace(/\s+/g, ' '),
    })),
  );

const scoreRow = (part, mutants) => {
  const found = mutants.filter(isFound).length;
  const all = found + mutants.filter(isMissed).length;
  return `| ${part} | ${all} | ${found} | ${((100 * found) / all).toFixed(1)} % |`;
};

const fits =
  ({file, code, to}) =>
  (mutant) =>
    mutant.file === file && mutant.code === code && (to === undefined || mutant.replacement === to);

const listed = ({file, line, code, replacement}) =>
  `- ${file}, line ${line}: ${quoted(code)} → ${quoted(replacement)}`;

export const documentOf = ({report, explained, version, stryker, today}) => {
  const mutants = mutantsOf(report);
  const groups = explained.map(({why, mutants: known}) => ({
    why,
    isKnown: (mutant) => known.some((each) => fits(each)(mutant)),
  }));
  const {lines, unexplained} = missedWithReasons(mutants.filter(isMissed), groups, 'Not noticed', listed);
  const text = [
    '# What the tests notice',
    '',
    `Written by \`npm run mutation\` on ${today}, for version ${version}, with Stryker ${stryker}. Each mutant is one small`,
    'change of the source; it is noticed when a test fails or never ends.',
    '',
    '| part | mutants | noticed | score |',
    '| --- | --: | --: | --: |',
    ...rowsByPart(mutants, ({file}) => partOf(file), scoreRow),
    '',
    ...lines,
  ].join('\n');
  return {text, unexplained};
};
