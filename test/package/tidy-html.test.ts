import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tidyHtml} from '../../scripts/vite/tidy-html.js';

const cases: [what: string, template: string, tidy: string][] = [
  ['lines and indents', '<ul>\n    <li>a</li>\n    <li>b</li>\n  </ul>', '<ul><li>a</li><li>b'],
  ['space around a value in a block', '<p>\n  ${0}\n</p> ${1} <p>b</p>', '<p>${0}</p>${1}<p>b'],
  ['end tags that nothing follows', '<p><b>a</b></p>', '<p><b>a'],
  ['no end tag that a space or a value follows', '<p>a</p><b>b</b> ', '<p>a</p><b>b</b> '],
  ['no end tag before a value', '<p>a</p>${0}', '<p>a</p>${0}'],
  [
    'a tag over several lines',
    '<div\n  class="a"\n  ?hidden=${0}\n>\n  b</div\n>',
    '<div class="a" ?hidden=${0}>b',
  ],
];

const endOf = (template: string): string => /(?:<\/[\w-]+>)+$/.exec(template)?.[0] ?? '';

for (const [what, template, tidy] of cases)
  test(`templates lose ${what}`, () => assert.equal(tidyHtml(template), tidy));

for (const template of [
  '<p>one <b>two</b> ${0} <a href=${1}>three</a> four</p>',
  '<span>a</span> <span>b</span>',
  '<label><input type="checkbox" /> <span>${0}</span></label>',
  '<button type="button">a</button> <button type="button">b</button>',
])
  test(`words and inline elements stay apart in ${template}`, () => {
    assert.equal(`${tidyHtml(template)}${endOf(template)}`, template.replace(' />', '/>'));
  });
