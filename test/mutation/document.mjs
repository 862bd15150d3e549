// What test/mutation.md says of a run.

const isFound = ({status}) => status === 'Killed' || status === 'Timeout';
const isMissed = ({status}) => status === 'Survived' || status === 'NoCoverage';

const partOf = (file) => (file.includes('/', 'src/'.length) ? file.slice(0, file.lastIndexOf('/')) : file);

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

const quoted = (code) => (code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``);

const fits =
  ({file, code, to}) =>
  (mutant) =>
    mutant.file === file && mutant.code === code && (to === undefined || mutant.replacement === to);

const listed = (mutants) =>
  mutants.map(
    ({file, line, code, replacement}) => `- ${file}, line ${line}: ${quoted(code)} → ${quoted(replacement)}`,
  );

export const documentOf = ({report, explained, version, stryker, today}) => {
  const mutants = mutantsOf(report);
  const missed = mutants.filter(isMissed);
  const groups = explained.map(({why, mutants: known}) => ({
    why,
    survivors: missed.filter((mutant) => known.some((each) => fits(each)(mutant))),
  }));
  const rest = missed.filter((mutant) => !groups.some(({survivors}) => survivors.includes(mutant)));
  const parts = [...new Set(mutants.map(({file}) => partOf(file)))].sort();
  const lines = [
    '# What the tests notice',
    '',
    `Written by \`npm run mutation\` on ${today}, for version ${version}, with Stryker ${stryker}. Each mutant is one small`,
    'change of the source; it is noticed when a test fails or never ends.',
    '',
    '| part | mutants | noticed | score |',
    '| --- | --: | --: | --: |',
    ...parts.map((part) =>
      scoreRow(
        part,
        mutants.filter(({file}) => partOf(file) === part),
      ),
    ),
    scoreRow('all', mutants),
    '',
    '## Not noticed, and why',
    ...groups
      .filter(({survivors}) => survivors.length)
      .flatMap(({why, survivors}) => ['', why, '', ...listed(survivors)]),
    ...(rest.length ? ['', '## Not noticed, and not explained', '', ...listed(rest)] : []),
    '',
  ];
  return {text: lines.join('\n'), unexplained: rest.length};
};
