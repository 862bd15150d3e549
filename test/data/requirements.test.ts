import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const rows = readFileSync('docs/requirements.md', 'utf8').matchAll(/^\| (R\d\.\d+) +\|(.+)\|(.*)\|$/gm);
const requirements = [...rows].map(([, id = '', sentence = '', heldBy = '']) => ({
  id,
  sentence: sentence.trim(),
  heldBy: heldBy.trim(),
}));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(node_modules|fixtures)$/.test(entry.name) ? [] : filesIn(path);
    return /\.(ts|m?js|html|md|json)$/.test(entry.name) ? [path] : [];
  });

const usedIn = (folder: string): string[] =>
  filesIn(folder).flatMap((file) => readFileSync(file, 'utf8').match(/\bR[1-9]\.\d+\b/g) ?? []);

describe('The requirements', () => {
  const used = new Set(['test', 'demo', 'scripts'].flatMap(usedIn));

  it('each say something, once', () => {
    assert.ok(requirements.length > 80);
    assert.equal(new Set(requirements.map(({id}) => id)).size, requirements.length);
    for (const {id, sentence} of requirements) assert.match(sentence, /\.$/, id);
  });

  it('are defined where one is named', () => {
    const defined = new Set(requirements.map(({id}) => id));
    assert.deepEqual(
      [...used].filter((id) => !defined.has(id)),
      [],
    );
  });

  it('are each named by a test, or say what holds them instead', () => {
    const unheld = requirements.filter(({id, heldBy}) => !used.has(id) && !heldBy);
    assert.deepEqual(unheld, []);
  });
});
