import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {framed} from '../../scripts/site/frame.js';
import {guidePage, guides} from '../../scripts/site/guides.js';

const pageOf = (name: string): string => framed(`veiledning/${name}`, guidePage(`veiledning/${name}`) ?? '');

describe('The page of a guide', () => {
  for (const {page, lang} of guides)
    it(`${page} says its language and its heading in the title, and leads to the other language`, () => {
      const html = pageOf(page.slice('veiledning/'.length));
      const other = lang === 'nb' ? 'nn' : 'nb';
      assert.match(html, new RegExp(`<html lang="${lang}">`));
      assert.match(
        html,
        new RegExp(`href="./\\w+${other === 'nn' ? '-nn' : ''}.html" lang="${other}" hreflang="${other}"`),
      );
      assert.match(html, /<title>(.+) – klima-nettverk<\/title>[^]*<h1>\1<\/h1>/);
    });

  it('is made for guides only', () => {
    for (const page of ['index.html', 'veiledning/other.html', 'guides/nb/it.md'])
      assert.equal(guidePage(page), undefined);
  });

  it('links to the built pages in its own language', () => {
    assert.match(pageOf('it-nn.html'), /<a href="\.\/redaktor-nn\.html">/);
    assert.match(pageOf('it-nn.html'), /<a href="\.\.\/bygg-nn\.html">/);
    assert.match(pageOf('redaktor.html'), /<a href="\.\/klimaradgiver\.html#feil">/);
  });

  it('has the ids of headings, and headings of rows', () => {
    assert.match(pageOf('it.html'), /<h2 id="nettlesere">Nettlesere<\/h2>/);
    assert.match(pageOf('it.html'), /<th scope="row">Egne data \(<code>src<\/code>\)<\/th>/);
  });

  it('sets the first paragraph and each status apart', () => {
    assert.match(pageOf('cms.html'), /<\/h1>\n<p class="lead">/);
    assert.match(pageOf('cms.html'), /<p class="status"><strong>Status:<\/strong>/);
  });
});
