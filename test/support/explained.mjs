// What test/mutation.md and test/coverage.md have in common: what a run missed, with the reasons that we know.
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

export const versionAndDay = () => ({
  version: readJson('package.json').version,
  today: new Date().toISOString().slice(0, 10),
});

/** The folder of a file; what stands in none below src is `alone`, by itself or together. */
export const partOf = (file, alone = file) =>
  file.includes('/', 'src/'.length) ? file.slice(0, file.lastIndexOf('/')) : alone;

export const quoted = (code) => (code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``);

/** The lines of a table: one for each part, by `rowOf`, and one for all. */
export const rowsByPart = (all, partIn, rowOf) => [
  ...[...new Set(all.map(partIn))].sort().map((part) =>
    rowOf(
      part,
      all.filter((each) => partIn(each) === part),
    ),
  ),
  rowOf('all', all),
];

/**
 * The lines of what was missed, under the reasons of `groups`, each with the test `isKnown` of what it explains;
 * `what` is the missed thing in words. And how many no reason explains.
 */
export const missedWithReasons = (missed, groups, what, line) => {
  const filled = groups
    .map(({why, isKnown}) => ({why, list: missed.filter(isKnown)}))
    .filter(({list}) => list.length);
  const rest = missed.filter((each) => !filled.some(({list}) => list.includes(each)));
  const lines = [
    `## ${what}, and why`,
    ...filled.flatMap(({why, list}) => ['', why, '', ...list.map(line)]),
    ...(rest.length ? ['', `## ${what}, and not explained`, '', ...rest.map(line)] : []),
    '',
  ];
  return {lines, unexplained: rest.length};
};

/** Writes the document, says it, and fails when something is not explained. */
export const publish = async (path, {text, unexplained}, details) => {
  writeFileSync(path, await format(text, {...(await resolveConfig(path)), filepath: path}));
  console.log(`\n${text}\nWritten to ${path}; ${details}.`);
  process.exitCode = unexplained ? 1 : 0;
};
