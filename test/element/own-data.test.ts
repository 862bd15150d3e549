import {aTimeout, expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import type {KlimaNettverk} from '../../src/klima-nettverk.js';
import {cardOf, consoleDuring, element, inside, textOf, until} from '../support/element.js';
import {exampleId} from '../../demo/galleri/examples.js';
import {own} from '../support/own.js';

const address = (body: string, more = '') => `/test-page/data.json?body=${encodeURIComponent(body)}${more}`;

const errorsOf = (host: KlimaNettverk): string[][] => {
  const seen: string[][] = [];
  host.addEventListener('klima-nettverk-error', ({detail}) =>
    seen.push(detail.faults.map(({path, message}) => `${path}: ${message}`)),
  );
  return seen;
};

/** An element whose attribute is set once someone listens, after it was used or an error told. */
const withSource = async (src: string) => {
  const host = await element();
  const errors = errorsOf(host);
  const lines = await consoleDuring(async () => {
    const {length} = host.shown;
    host.setAttribute('src', src);
    await until(() => errors.length || host.shown.length !== length, 'an answer');
    await host.updateComplete;
  });
  return {host, errors, lines};
};

describe('Own data: in the element', () => {
  it('R3.2 asks for nothing by default', async () => {
    performance.clearResourceTimings();
    await element({kommune: '3403'});
    await aTimeout(50);
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('data.json'))).to.be
      .empty;
  });

  it('src adds networks, and text stays text', async () => {
    const name = {nb: '<img src=x onerror=alert(1)>', nn: '<b>To</b>', en: '&amp;'};
    const {host, errors, lines} = await withSource(address(JSON.stringify({networks: [own({name})]})));
    expect(errors).to.be.empty;
    expect(lines).to.be.empty;
    expect(textOf(cardOf(host, 'vart').querySelector('[part="title"]'))).to.equal(name.nb);
    expect(inside(host).querySelector('img')).to.be.null;
  });

  const broken: [what: string, src: string, message: RegExp][] = [
    ['is not JSON', address('{"networks": ['), /JSON/],
    ['is not there', address('', '&status=404'), /answers 404/],
    ['is too large', address('repeat:2100000'), /larger than/],
    ['is a script address', 'javascript:alert(1)', /https: or http:/],
    ['is a data address', 'data:application/json,{"networks":[]}', /https: or http:/],
    ['has a user name', 'https://me:secret@example.no/data.json', /user name/],
    ['is no address', 'http://[', /URL|url/],
  ];
  for (const [what, src, message] of broken)
    it(`the bundled set stays when the file ${what}, and the error says so`, async () => {
      const {host, errors, lines} = await withSource(src);
      expect(host.shown).to.have.lengthOf(bundledNetworks().length);
      expect(errors).to.have.lengthOf(1);
      expect(errors[0]?.[0]).to.match(message);
      expect(lines).to.have.lengthOf(1);
    });

  it('R3.2 a site behind a login gets the cookies of its own origin, as with any of its files', async () => {
    document.cookie = 'login=kari; path=/test-page';
    const {host} = await withSource(
      address(JSON.stringify({networks: [own({name: {nb: '{cookie}', nn: 'A', en: 'A'}})]})),
    );
    document.cookie = 'login=; path=/test-page; max-age=0';
    expect(inside(host).textContent).to.contain('login=kari');
  });

  for (const json of ['null', '[]', '{"networks": {}}', '"nettverk"'])
    it(`${json} is no list of networks: the reader is told, as of a file that is not there`, async () => {
      for (const broken of [address(json), address('', '&status=404')]) {
        const {host, errors, lines} = await withSource(broken);
        expect(textOf(inside(host).querySelector('.notice'))).to.match(/kunne ikke/);
        expect([errors.length, lines.length]).to.deep.equal([1, 1]);
        host.src = address(JSON.stringify({networks: [own()]}));
        await until(() => host.shown.includes('vart'), 'the next file read');
        await host.updateComplete;
        expect(inside(host).querySelector('.notice')).to.be.null;
      }
    });

  it('a file that takes more than eight seconds is given up', async () => {
    const original = window.setTimeout.bind(window);
    const hurried = (act: () => void, wait?: number) => original(act, wait === 8_000 ? 60 : wait);
    window.setTimeout = hurried as typeof window.setTimeout;
    const {host, errors} = await withSource(address('{"networks": []}', '&wait=10000'));
    window.setTimeout = original;
    expect(errors[0]?.[0]).to.contain('no answer in 8000 ms');
    expect(host.shown).to.have.lengthOf(bundledNetworks().length);
  });

  it('ids of own networks are no mistake while the file is on its way', async () => {
    const host = document.createElement('klima-nettverk');
    host.setAttribute('only', 'vart');
    host.setAttribute('src', address(JSON.stringify({networks: [own()]}), '&wait=100'));
    const lines = await consoleDuring(async () => {
      document.body.append(host);
      await until(() => host.shown.length, 'the file read');
    });
    expect(lines).to.be.empty;
    expect(host.shown).to.deep.equal(['vart']);
    host.remove();
  });

  it('a change of src drops the request under way; none gives the bundled set back', async () => {
    const slow = address(JSON.stringify({networks: [own({id: 'sein'})]}), '&wait=300');
    const host = await element({src: slow});
    host.src = address(JSON.stringify({networks: [own({id: 'rask'})]}));
    await until(() => host.shown.includes('rask'), 'the second file read');
    await aTimeout(400);
    expect(host.shown).to.include('rask').and.not.to.include('sein');
    host.src = null;
    await until(() => host.shown.length === bundledNetworks().length, 'the bundled set');
  });

  it('a JSON child does the same without a request', async () => {
    const id = exampleId();
    const host = document.createElement('klima-nettverk');
    host.innerHTML = `<script type="application/json">${JSON.stringify({networks: [own(), {id, hidden: true}]})}</script><a href="#">x</a>`;
    document.body.append(host);
    await host.updateComplete;
    expect(host.shown).to.include('vart').and.not.to.include(id);
    host.remove();
  });

  it('a JSON child that is broken is told; the bundled set stays', async () => {
    const host = document.createElement('klima-nettverk');
    host.innerHTML = '<script type="application/json">{oops</script>';
    const errors = errorsOf(host);
    const lines = await consoleDuring(async () => {
      document.body.append(host);
      await host.updateComplete;
    });
    expect(host.shown).to.have.lengthOf(bundledNetworks().length);
    expect([errors.length, lines.length]).to.deep.equal([1, 1]);
    host.remove();
  });

  it('a source may be in any language, without a date or a title, and at any address', async () => {
    const sources = {
      ...(own().sources as object),
      fransk: {url: 'https://www.example.no/%E0%A4%A', publisher: 'A', title: null, date: null, lang: 'fr'},
      papir: {url: null, publisher: 'B', title: 'Om nettet', date: '2020', lang: 'nb'},
      intet: {url: null, publisher: 'C', title: null, date: '2020', lang: 'nb'},
    };
    const {host, errors} = await withSource(address(JSON.stringify({networks: [own({sources})]})));
    expect(errors).to.be.empty;
    const items = [...cardOf(host, 'vart').querySelectorAll('.sources li')].slice(-3);
    expect(items.map(textOf)).to.deep.equal([
      `A: example.no/%E0%A4%A – kilde for ${textOf(cardOf(host, 'vart').querySelector('.name'))} (uten dato, på fransk)`,
      'B: Om nettet (2020)',
      'C: uten tittel (2020)',
    ]);
    expect(items[1]?.querySelector('[lang="nb"]')).to.exist;
    expect(items[2]?.querySelector('[lang]')).to.be.null;
  });

  it('members may be county councils alone', async () => {
    const members = {
      municipalities: [],
      counties: ['18', '34', '46', '50'],
      asOf: '2025',
      complete: true,
      sources: ['own-page'],
    };
    const {host} = await withSource(address(JSON.stringify({networks: [own({members})]})));
    expect(textOf(cardOf(host, 'vart').querySelector('dl'))).to.contain('4 fylkeskommuner (2025)');
  });

  it('an element with a file keeps it when it is moved, whatever JSON it holds', async () => {
    const {host} = await withSource(address(JSON.stringify({networks: [own()]})));
    const child = Object.assign(document.createElement('script'), {type: 'application/json'});
    child.textContent = JSON.stringify({networks: [own({id: 'barn'})]});
    host.append(child);
    document.body.append(host);
    await host.updateComplete;
    expect(host.shown).to.include('vart').and.not.to.include('barn');
    host.remove();
  });

  it('a thousand faults make no thousand lines', async () => {
    const many = JSON.stringify({networks: Array.from({length: 100}, (_, index) => ({id: `x${index}`}))});
    const child = Object.assign(document.createElement('script'), {
      type: 'application/json',
      textContent: many,
    });
    const host = document.createElement('klima-nettverk');
    host.append(child);
    const told = await consoleDuring(async () => {
      document.body.append(host);
      await host.updateComplete;
    });
    expect(told).to.have.lengthOf(21);
    host.remove();
  });
});
