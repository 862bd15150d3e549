import {mkdirSync, writeFileSync} from 'node:fs';
import {readGlossary, readNetworks} from './data/read.js';
import {checkLinks} from './links/check.js';
import {report} from './links/report.js';

const {networks} = readNetworks();
const {glossary} = readGlossary();

const users = new Map<string, string[]>();
const use = (url: string | null, user: string) => {
  if (url) users.set(url, [...new Set([...(users.get(url) ?? []), user])]);
};
for (const {id, website, joinUrl, sources} of networks)
  for (const url of [website, joinUrl, ...Object.values(sources).map((source) => source.url)]) use(url, id);
for (const [id, {source}] of Object.entries(glossary)) use(source.url, `glossary: ${id}`);

console.log(`Requesting ${users.size} addresses, with pauses; this takes some minutes.`);
const results = await checkLinks([...users.keys()]);
const date = new Date().toISOString().slice(0, 10);
mkdirSync('reports', {recursive: true});
const file = `reports/links-${date}.md`;
writeFileSync(
  file,
  report(results, (url) => users.get(url) ?? [], date),
);
for (const verdict of ['dead', 'moved', 'suspicious', 'ok'] as const)
  console.log(`${verdict}: ${results.filter((result) => result.verdict === verdict).length}`);
console.log(`Written to ${file}`);
