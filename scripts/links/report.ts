import type {LinkResult} from './check.js';

const titles: Record<LinkResult['verdict'], string> = {
  dead: 'Dead',
  moved: 'Moved for good',
  suspicious: 'Suspicious: a person should look',
  ok: 'In order',
};

const order = ['dead', 'moved', 'suspicious', 'ok'] as const;

const line = ({url, why, leadsTo}: LinkResult, users: readonly string[]): string =>
  `* <${url}>: ${why}${leadsTo ? `, leads to <${leadsTo}>` : ''} (${users.join(', ')})`;

/** The results as a dated page in Markdown; `usersOf` tells where an address is used. */
export const report = (
  results: readonly LinkResult[],
  usersOf: (url: string) => readonly string[],
  date: string,
): string => {
  const sections = order.map((verdict) => {
    const list = results.filter((result) => result.verdict === verdict);
    return `## ${titles[verdict]}: ${list.length}\n\n${list.map((each) => line(each, usersOf(each.url))).join('\n')}\n`;
  });
  return `# Links on ${date}\n\n${results.length} addresses requested. Nothing was changed.\n\n${sections.join('\n')}`;
};
