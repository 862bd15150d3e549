import {aTimeout, expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {placesListed, until} from '../support/element.js';
import {cardIds, closePages, openPage, script, shadow, type PageOptions} from '../pages/open.js';
import {exampleIds} from '../../demo/galleri/examples.js';

const [one, other] = exampleIds(2);
const address = `https://www.example.no/klimanettverk#klima-nettverk?only=${one}`;
const tag = `<klima-nettverk only="${one}"><a href="${address}">Klimanettverk</a></klima-nettverk>`;
const link = `<p><a href="${address}">Klimanettverk</a></p>`;
const scriptAs = (how: string) => `<script ${how} src="/test-page/klima-nettverk.js"></script>`;

const expectWorks = async (options: PageOptions): Promise<void> => {
  const {document, window} = await openPage(options);
  const element = document.querySelector('klima-nettverk') ?? undefined;
  await element?.updateComplete;
  expect(cardIds(element), JSON.stringify(options)).to.deep.equal([one]);
  expect(window.seen).to.deep.equal({violations: [], errors: [], console: []});
};

describe('Load orders', () => {
  afterEach(closePages);

  for (const [what, content] of [
    ['element', tag],
    ['link', link],
  ] as const) {
    for (const how of ['', 'defer', 'async', 'type="module"'])
      it(`R5.4 ${what}, script ${how || 'plain'}: before it, after it, in the head`, async () => {
        await expectWorks({body: `${scriptAs(how)}${content}`});
        await expectWorks({body: `${content}${scriptAs(how)}`});
        await expectWorks({head: scriptAs(how), body: content});
      });

    it(`R5.4 ${what}, script put in later by a tag manager`, async () => {
      const {document, window} = await openPage({body: content});
      const late = Object.assign(document.createElement('script'), {src: '/test-page/klima-nettverk.js'});
      const loaded = new Promise((resolve) => late.addEventListener('load', resolve));
      document.body.append(late);
      await loaded;
      const element = document.querySelector('klima-nettverk') ?? undefined;
      await element?.updateComplete;
      expect(cardIds(element)).to.deep.equal([one]);
      expect(window.seen.errors).to.be.empty;
    });

    it(`R4.4 ${what}, script twice and in two versions`, async () => {
      await expectWorks({
        body: `${script}${content}${script}${scriptAs('data-x').replace('.js', '.js?v=2')}`,
      });
    });

    it(`R5.5 ${what} in a paragraph, a list, a table cell, with <base>, in quirks mode`, async () => {
      const inner = what === 'link' ? content : `<p>${content}</p>`;
      for (const body of [
        inner,
        `<ul><li>${content}</li></ul>`,
        `<table><tbody><tr><td>${content}</td></tr></tbody></table>`,
      ])
        await expectWorks({body: `${body}${script}`});
      await expectWorks({
        head: '<base href="https://www.example.no/"/>',
        body: content + scriptAs('').replace('src="', `src="${location.origin}`),
      });
      await expectWorks({kind: 'quirks', body: `${content}${script}`});
    });
  }

  it('R4.1 a link is upgraded under the strictest policy too', async () => {
    const csp =
      "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
    await expectWorks({body: `${link}${script}`, csp});
  });

  it('R5.4 on an XHTML page link and element work as on any other, map and controls too', async () => {
    const csp =
      "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
    for (const content of [tag, link]) await expectWorks({kind: 'xhtml', body: `${content}${script}`, csp});
    const whole = {body: `<klima-nettverk></klima-nettverk>${script}`};
    const parts = [];
    for (const kind of ['html', 'xhtml'] as const) {
      const {document} = await openPage({...whole, kind});
      const root = shadow(document.querySelector('klima-nettverk') ?? undefined);
      await placesListed(root.host);
      parts.push(
        [...root.querySelectorAll('*')].map(({namespaceURI, localName}) => `${namespaceURI} ${localName}`),
      );
    }
    expect(parts[1]).to.deep.equal(parts[0]);
  });

  it('R4.1 R4.3 link, elements in two languages and own data together under the strictest policy', async () => {
    const csp =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    const hidden = `{"networks": [{"id": "${other}", "hidden": true}]}`;
    const src = `/test-page/data.json?body=${encodeURIComponent(hidden)}`;
    const child = `<script type="application/json">${hidden}</script>`;
    const elements = `<klima-nettverk lang="nn" src="${src}"></klima-nettverk><klima-nettverk lang="en">${child}</klima-nettverk>`;
    const {document, window} = await openPage({body: `${link}${elements}${script}`, csp});
    const [byLink, nynorsk, english] = document.querySelectorAll('klima-nettverk');
    const others = bundledNetworks().length - 1;
    await until(() => cardIds(nynorsk).length === others, 'the file read');
    expect(cardIds(byLink)).to.deep.equal([one]);
    for (const each of [nynorsk, english])
      expect(cardIds(each)).to.have.lengthOf(others).and.not.to.include(other);
    expect(shadow(nynorsk).querySelector('.frame')?.getAttribute('lang')).to.equal('nn');
    expect(window.seen).to.deep.equal({violations: [], errors: [], console: []});
  });

  it('works in a template once it is put in the page, and in the shadow root of another element', async () => {
    const {document} = await openPage({body: `<template>${tag}</template><div></div>${script}`});
    const copy = document.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
    const host = document.querySelector('div') as HTMLElement;
    host.attachShadow({mode: 'open'}).append(copy);
    const element = host.shadowRoot?.querySelector('klima-nettverk') ?? undefined;
    await element?.updateComplete;
    expect(cardIds(element)).to.deep.equal([one]);
  });

  it('removed and put back elsewhere it goes on, and a link moved with it stays a fallback', async () => {
    const {document} = await openPage({body: `${link}<main></main>${script}`});
    const element = document.querySelector('klima-nettverk');
    element?.remove();
    await aTimeout(0);
    document.querySelector('main')?.append(element as Element);
    await aTimeout(0);
    expect(document.querySelectorAll('klima-nettverk')).to.have.lengthOf(1);
    expect(shadow(element ?? undefined).querySelectorAll('[part="card"]')).to.have.lengthOf(1);
  });

  it('a menu, running text and an editor keep their links', async () => {
    const a = `<a href="${address}">Klimanettverk</a>`;
    const body = `<nav><p>${a}</p></nav><p>Les om ${a}.</p><div contenteditable="true"><p>${a}</p></div>${script}`;
    const {document} = await openPage({body});
    expect(document.querySelectorAll('klima-nettverk')).to.be.empty;
    expect(document.querySelectorAll('a')).to.have.lengthOf(3);
  });
});
