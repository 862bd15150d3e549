import {expect} from '@open-wc/testing';
import {applyAddress, type Shown} from '../../src/page/static-address.js';
import {consoleDuring} from '../support/element.js';

type Attributes = Readonly<Record<string, string>>;

/** A static page: the attributes in its markup, and the window in which it is shown. */
const pageAt = (address: string, isFramed = false, markup: Attributes = {}) => {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(markup)) element.setAttribute(name, value);
  const location = new URL(address, 'https://kommune.example/nb.html');
  const listeners = new Set<() => void>();
  const shown = {
    location,
    addEventListener: (type: string, listener: () => void) =>
      type === 'hashchange' && listeners.add(listener),
  } as unknown as {-readonly [Name in keyof Shown]: Shown[Name]};
  shown.parent = isFramed ? window : (shown as unknown as Window);
  applyAddress(element, shown);
  const go = (hash: string) => {
    location.hash = hash;
    for (const listener of listeners) listener();
  };
  return {element, go};
};

const attributesOf = (element: Element): Attributes =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

const setBy = (address: string, isFramed?: boolean, markup?: Attributes) =>
  attributesOf(pageAt(address, isFramed, markup).element);

const spoofs = {
  heading: 'Kommunen%20er%20hacket',
  contact: 'https%3A%2F%2Fevil.example',
  'member-of': 'et-nettverk,to',
  src: 'https%3A%2F%2Fevil.example%2Fd.json',
};

/** Ways to write one parameter. */
const disguises: Readonly<Record<string, (name: string, value: string) => string>> = {
  'in the query': (name, value) => `?${name}=${value}`,
  'in the fragment': (name, value) => `#klima-nettverk?${name}=${value}`,
  'in a fragment without ?': (name, value) => `#klima-nettverk&${name}=${value}`,
  'in a fragment with /': (name, value) => `#klima-nettverk/?${name}=${value}`,
  'in capitals': (name, value) => `?${name.toUpperCase()}=${value}`,
  'with a capital': (name, value) => `#klima-nettverk?${name[0]?.toUpperCase()}${name.slice(1)}=${value}`,
  'with spaces': (name, value) => `?+${name}+=${value}`,
  'name encoded': (name, value) => `?%${name.charCodeAt(0).toString(16)}${name.slice(1)}=${value}`,
  'all of the query encoded': (name, value) => `?${encodeURIComponent(`${name}=${value}`)}`,
  'all of the fragment encoded': (name, value) => `#klima-nettverk${encodeURIComponent(`?${name}=${value}`)}`,
  'encoded twice': (name, value) =>
    `#klima-nettverk${encodeURIComponent(encodeURIComponent(`?${name}=${value}`))}`,
  twice: (name, value) => `?${name}=a&${name}=${value}`,
  'in both': (name, value) => `?${name}=a#klima-nettverk?${name}=${value}`,
  'after &amp;': (name, value) => `?kommune=3403&amp;${name}=${value}`,
  'after &amp;amp;': (name, value) => `?kommune=3403&amp;amp;${name}=${value}`,
  'after &AMP; in the fragment': (name, value) => `#klima-nettverk?kommune=3403&AMP;${name}=${value}`,
  'after a second #': (name, value) => `#x#klima-nettverk?${name}=${value}`,
  'after a fragment that cannot be decoded': (name, value) =>
    `?${name}=${value}#klima-nettverk%3Fx%3D%E0%A4%A`,
};

describe('R9.2 The address of a static page', () => {
  const {warn} = console;
  before(() => (console.warn = () => undefined));
  after(() => (console.warn = warn));

  for (const [disguise, write] of Object.entries(disguises))
    it(`${disguise}: says nothing in the municipality's name, and asks for nobody's data`, () => {
      for (const [name, value] of Object.entries(spoofs)) {
        const address = write(name, value);
        expect(setBy(address), address).not.to.have.any.keys(...Object.keys(spoofs));
        expect(setBy(address, true), address).not.to.have.property('src');
        const markup = {[name]: 'as the page says', kommune: '3403'};
        for (const isFramed of [false, true])
          expect(setBy(address, isFramed, markup), address).to.deep.equal(markup);
      }
    });

  it('chooses by each of the harmless names, in the query and in the fragment', () => {
    const query =
      'kommune=1&fylke=2&lang=nn&scope=3&only=4&without=5&max=6&layout=7&ended=8&heading-level=9&controls=10&focus-areas=11&ambition=12';
    const all = Object.fromEntries(new URLSearchParams(query));
    for (const address of [`?${query}`, `#klima-nettverk?${query}`])
      expect(setBy(address)).to.deep.equal(all);
  });

  it('in a frame, says what the page around answers for', () => {
    const query = '?heading=Hos+oss&contact=klima%40kommune.no&member-of=et-nettverk';
    const all = {heading: 'Hos oss', contact: 'klima@kommune.no', 'member-of': 'et-nettverk'};
    expect(setBy(query, true)).to.deep.equal(all);
    expect(setBy(query)).to.deep.equal({});
  });

  it('changes nothing that stands in the markup, not even what is empty or harmless', () => {
    const markup = {heading: '', kommune: '0301', lang: 'en'};
    const address = '?kommune=3403&lang=nn&heading=x&max=3#klima-nettverk?KOMMUNE=3403&lang=nn&heading=y';
    expect(setBy(address, true, markup)).to.deep.equal({...markup, max: '3'});
  });

  const settled: [markup: Attributes, query: string, set: Attributes][] = [
    [{heading: 'Klimanettverk for Hamar'}, '?kommune=0301&fylke=03&max=3', {max: '3'}],
    [{contact: 'klima@hamar.kommune.no'}, '?kommune=0301', {}],
    [{'member-of': ''}, '?kommune=0301&fylke=03', {}],
    [{fylke: '34'}, '?kommune=0301', {}],
    [{kommune: '3403'}, '#klima-nettverk?fylke=03', {}],
    [{only: 'et-nettverk to'}, '?without=et-nettverk,to&scope=regional&lang=nn', {lang: 'nn'}],
    [{without: 'et-nettverk'}, '?only=et-nettverk', {}],
    [{scope: 'regional'}, '?only=et-nettverk', {}],
    [{lang: 'nn'}, '?kommune=0301&only=et-nettverk', {kommune: '0301', only: 'et-nettverk'}],
  ];
  for (const [markup, address, set] of settled)
    it(`with ${JSON.stringify(markup)} in the markup, ${address} joins nothing with it that is not so`, () => {
      for (const isFramed of [false, true])
        expect(setBy(address, isFramed, markup)).to.deep.equal({...markup, ...set});
    });

  it('in a frame, an address may say words and their place together, and change both', () => {
    const {element, go} = pageAt('#klima-nettverk?heading=Hamar&kommune=3403', true);
    expect(attributesOf(element)).to.deep.equal({heading: 'Hamar', kommune: '3403'});
    go('#klima-nettverk?heading=Oslo&kommune=0301');
    expect(attributesOf(element)).to.deep.equal({heading: 'Oslo', kommune: '0301'});
    element.setAttribute('heading', 'Hamar');
    go('#klima-nettverk?kommune=5001');
    expect(attributesOf(element)).to.deep.equal({heading: 'Hamar'});
  });

  it('sets no other attribute', () => {
    const others = [
      'style',
      'class',
      'id',
      'hidden',
      'dir',
      'slot',
      'onclick',
      'part',
      '__proto__',
      'is',
      '',
    ];
    for (const other of others)
      for (const isFramed of [false, true])
        expect(setBy(`?${other}=x#klima-nettverk?${other}=x`, isFramed)).to.deep.equal({});
  });

  for (const [what, address, expected] of [
    ['capitals', '?KOMMUNE=3403&Lang=en', {kommune: '3403', lang: 'en'}],
    ['an ampersand escaped', '?kommune=3403&amp;lang=en', {kommune: '3403', lang: 'en'}],
    ['one escaped twice', '?kommune=3403&amp;amp;lang=en', {kommune: '3403', lang: 'en'}],
    ['a query encoded as a whole', '?kommune%3D3403%26lang%3Den', {kommune: '3403', lang: 'en'}],
    ['a fragment after the query', '?max=3&lang=en#klima-nettverk?lang=nn', {max: '3', lang: 'nn'}],
    ['the last of several', '?lang=en&lang=nn', {lang: 'nn'}],
    ['a fragment that cannot be decoded', '?max=3#klima-nettverk%3Fx%3D%E0%A4%A', {max: '3'}],
    ['a query that cannot be decoded', '?%E0%A4%A%3D=1&max=3', {max: '3'}],
    ['a fragment of another', '?max=3#klima-nettverket?lang=nn', {max: '3'}],
    ['no parameters', '?#', {}],
  ] as const)
    it(`A15 reads ${what}`, () => {
      expect(setBy(address)).to.deep.equal(expected);
    });

  it('A15 heeds a fragment that changes, and takes back what the former one said', () => {
    const {element, go} = pageAt('?lang=en#klima-nettverk?lang=nn&max=3', false, {layout: 'list'});
    go('#klima-nettverk?kommune=3403&layout=cards&src=/x.json&heading=x');
    expect(attributesOf(element)).to.deep.equal({lang: 'en', kommune: '3403', layout: 'list'});
    element.setAttribute('kommune', '0301');
    go('#klima-nettverk%3Fx%3D%E0%A4%A');
    expect(attributesOf(element)).to.deep.equal({lang: 'en', kommune: '0301', layout: 'list'});
    go('');
    go('#klima-nettverk?kommune=3403&lang=nn');
    expect(attributesOf(element)).to.deep.equal({lang: 'nn', kommune: '0301', layout: 'list'});
  });

  it('writes few lines in the console, however much it refuses', async () => {
    const names = Array.from({length: 1000}, (_, index) => `x${index}=1`).join('&');
    const lines = await consoleDuring(() => {
      pageAt(`?${names}#klima-nettverk?${names}`);
      return Promise.resolve();
    });
    expect(lines).to.have.lengthOf(20);
  });

  it('says in the console what it refuses, each name once, and nothing of what it takes', async () => {
    const lines = await consoleDuring(() => {
      const {go} = pageAt('?src=/x.json&SRC=/y.json&kommune=3403&lang=nn', false, {lang: 'en'});
      go('#klima-nettverk?src=/x.json&lang=nb');
      go('#klima-nettverk?src=/x.json&heading=Ring+oss');
      return Promise.resolve();
    });
    expect(lines).to.have.lengthOf(3);
    expect(lines.join('\n'))
      .to.match(/"src".*kommune, fylke, lang/)
      .and.match(/"lang".*page itself/)
      .and.match(/"heading"/)
      .and.not.contain('Ring oss');
  });
});
