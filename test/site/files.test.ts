import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {sections} from '../../demo/site.js';
import {framed} from '../../scripts/site/frame.js';
import {guidePage} from '../../scripts/site/guides.js';

const read = (file: string) => readFileSync(join('site', file), 'utf8');
const bytes = (file: string) => readFileSync(join('site', file));
const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const {version} = json<{version: string}>('package.json');
const evergreen = `v${version.split('.')[0]}`;
const hashOf = (content: Buffer) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

const pages = readdirSync('site', {recursive: true, encoding: 'utf8'}).filter((file) =>
  file.endsWith('.html'),
);
const entries = sections.flatMap((section) => section.pages.map(([file, name]) => ({file, name, section})));

describe('R4.5 The addresses of the embed file', () => {
  const published = `${version}/klima-nettverk.js`;

  it('hold the file of this build: pinned by the whole version, evergreen by its first number', () => {
    const built = readFileSync('dist/klima-nettverk.js');
    for (const file of [published, `${evergreen}/klima-nettverk.js`, 'klima-nettverk.js'])
      assert.ok(bytes(file).equals(built), file);
  });

  it('the hash beside the pinned file is its own, and the evergreen one has none', () => {
    const {sha384, ...integrity} = json<{sha384: string; version: string}>(`site/${version}/integrity.json`);
    assert.equal(sha384, hashOf(bytes(published)));
    assert.equal(integrity.version, version);
    assert.ok(!existsSync(`site/${evergreen}/integrity.json`));
  });

  it('the builder knows that hash and that version', () => {
    const script = read('bygg.js');
    assert.ok(script.includes(hashOf(bytes(published))));
    assert.ok(script.includes(version));
  });
});

describe('The site', () => {
  it('has an index, and every page that a bar names', () => {
    assert.ok(pages.includes('index.html'));
    for (const {file} of entries) assert.ok(pages.includes(file), file);
  });

  it('frames each page of demo/ once, in its own language', () => {
    for (const {file, section} of entries) {
      const source = guidePage(file) ?? readFileSync(join('demo', file), 'utf8');
      assert.ok(!source.includes('class="bar"'), `${file} has a bar of its own`);
      const page = framed(file, source);
      assert.ok(page.includes(`<html lang="${section.lang}">`), file);
      assert.equal(page.match(/<nav class="bar"/g)?.length, 1, file);
      assert.equal(page.match(/aria-current="page"/g)?.length, 1, file);
      assert.equal(page.match(/<footer class="foot"/g)?.length, 1, file);
    }
  });

  it('leads from each translation to the others', () => {
    for (const file of ['bygg.html', 'bygg-nn.html', 'bygg-en.html'])
      for (const other of ['bygg.html', 'bygg-nn.html', 'bygg-en.html'])
        assert.equal(read(file).includes(`href="./${other}"`), true, `${file} to ${other}`);
  });

  it('works at any path: each address of its own is relative, and leads to a file', () => {
    for (const page of pages) {
      const markup = read(page).replace(/<template[\s\S]*<\/template>/g, '');
      const own = [...markup.matchAll(/<\w+\b[^<>]* (?:href|src)="([^"#]+)/g)].map(
        ([, address = '']) => address,
      );
      for (const address of own) {
        if (/^(https?|data|mailto):/.test(address)) continue;
        assert.doesNotMatch(address, /^\//, `${page}: ${address}`);
        assert.ok(existsSync(join('site', dirname(page), address)), `${page}: ${address}`);
      }
    }
  });

  it('has nothing in the pages for readers that a browser refuses to load from file:', () => {
    for (const {file} of entries.filter(({file}) => file !== 'galleri.html'))
      assert.deepEqual(read(file).match(/<(script|link)\b[^>]*(type="module"|crossorigin)/), null, file);
  });
});
