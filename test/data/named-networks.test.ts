import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readNetworks} from '../../scripts/data/read.js';

const below = (folder: string, ending: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);

const pages = ['README.md', ...below('docs', '.md'), ...below('demo', '.md'), ...below('demo', '.html')];

/** Ids that a text gives as examples: values of attributes and parameters, and what own data hides. */
const namedIn = (text: string): string[] => {
  const lists = [...text.matchAll(/\b(?:only|without|member-of)=(?:"([^"]*)"|([\w,-]+))/g)];
  const hidden = [...text.matchAll(/"id": "([\w-]+)", "hidden"/g)];
  const ids = [
    ...lists.flatMap(([, a, b]) => (a ?? b ?? '').split(/[\s,]+/)),
    ...hidden.map(([, id]) => id ?? ''),
  ];
  return ids.filter(Boolean);
};

describe('Networks that pages for people give as examples', () => {
  it('are found in tags, addresses and own data', () => {
    const text =
      '<klima-nettverk only="a b-c"> ?without=d,e&max=3 `member-of=f` {"id": "g", "hidden": true} `only=…`';
    assert.deepEqual(namedIn(text), ['a', 'b-c', 'd', 'e', 'f', 'g']);
  });

  it('are there; after one has gone, the pages that name it name another', () => {
    const known = new Set(readNetworks().networks.map(({id}) => id));
    const gone = pages.flatMap((page) =>
      namedIn(readFileSync(page, 'utf8'))
        .filter((id) => !known.has(id))
        .map((id) => `${page} names the network ${id}, which is not there: name another one`),
    );
    assert.deepEqual(gone, []);
  });
});
