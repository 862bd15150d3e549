import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {texts} from '../../demo/builder/texts/texts.js';
import {bokmålWords} from '../../scripts/data/texts.js';

/** Every text, also those that are made of parts. */
const all = (value: unknown, path = ''): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, (value as (...parts: unknown[]) => string)(2, '', '', '')]];
  return Object.entries(value as object).flatMap(([key, each]) => all(each, `${path}.${key}`));
};

const page = (file: string) => readFileSync(new URL(`../../demo/${file}`, import.meta.url), 'utf8');
const wordsOn = (file: string) =>
  page(file)
    .replace(/<[^>]+>/g, ' ')
    .replace(/klima-nettverk/g, ' ');

describe('The texts of the builder', () => {
  it('R2.3 have no bokmål in nynorsk', () => {
    for (const [path, text] of all(texts.nn)) assert.deepEqual(bokmålWords(text), [], path);
    assert.deepEqual(bokmålWords(wordsOn('bygg-nn.html')), []);
    assert.ok(all(texts.nb).flatMap(([, text]) => bokmålWords(text)).length > 50, 'the check sees bokmål');
  });

  it('R2.2 are all there in each language, and none is empty', () => {
    const paths = all(texts.nb).map(([path]) => path);
    for (const each of [texts.nn, texts.en]) {
      assert.deepEqual(
        all(each).map(([path]) => path),
        paths,
      );
      for (const [path, text] of all(each)) assert.ok(text.trim(), path);
    }
    const english = new Map(all(texts.en));
    const same = all(texts.nb).filter(([path, text]) => english.get(path) === text);
    assert.deepEqual(
      same.map(([, text]) => text),
      ['Bokmål', 'Nynorsk', '4. Ramme (iframe)'].filter((text) => same.some(([, each]) => each === text)),
    );
  });
});
