import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readAttributes, type RawAttributes} from '../../src/element/attributes.js';
import {select} from '../../src/finding/select.js';
import {wordsOf} from '../../src/finding/search.js';
import {parametersOf} from '../../src/page/links/parameters.js';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {mergeOwn} from '../../src/networks/merge.js';
import {haystackOf} from '../../src/element/search.js';
import {attributes, check, entry, fragment, ownData, seed, text, wellFormed} from './arbitrary.js';

const many = 10_000;

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const rawOf = (given: Readonly<Record<string, string>>): RawAttributes =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [camel(name), value]));

const settingsOf = (given: Readonly<Record<string, string>>) =>
  readAttributes(rawOf(given), undefined, () => undefined);

describe(`Fuzzing, ${many} of each (seed ${seed})`, () => {
  it('own data: never throws, keeps every bundled network that it does not name, tells each fault with its path', () => {
    check(
      fc.property(ownData, (data) => {
        const {networks, faults} = mergeOwn(bundledNetworks(), data);
        const ids = networks.map(({id}) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        const named = JSON.stringify(data);
        const kept = new Set(ids);
        expect(bundledNetworks().filter(({id}) => !kept.has(id) && !named.includes(`"${id}"`))).to.be.empty;
        expect(faults.filter(({path, message}) => !path || !message)).to.be.empty;
        const own = networks.filter((each) => !bundledNetworks().includes(each));
        const addresses = own.flatMap((each) => [
          each.website,
          each.joinUrl,
          ...each.sources.map(({url}) => url),
        ]);
        expect(addresses.filter((each) => each !== null && !/^https?:/.test(each))).to.be.empty;
        expect(({} as Record<string, unknown>).x).to.be.undefined;
      }),
      many,
    );
  });

  it('own data: every right entry counts, whatever stands around it', () => {
    check(
      fc.property(
        fc.array(entry, {maxLength: 3}),
        wellFormed,
        fc.array(fc.jsonValue(), {maxLength: 3}),
        (before, right, after) => {
          const alone = mergeOwn([], {networks: [right]});
          const {networks} = mergeOwn([], {networks: [...before, right, ...after]});
          expect(networks.some(({id}) => id === right.id)).to.equal(
            alone.networks.length === 1 ||
              mergeOwn([], {networks: before}).networks.some(({id}) => id === right.id),
          );
        },
      ),
      many / 4,
    );
  });

  it('attributes: never throw, what comes out is allowed', () => {
    check(
      fc.property(attributes, (given) => {
        const {headingLevel, layout, query} = settingsOf(given);
        expect(headingLevel).to.be.within(2, 5);
        expect(['cards', 'list']).to.include(layout);
        expect(query.county ?? '00').to.match(/^\d\d$/);
        expect(query.municipality ?? '0000').to.match(/^\d{4}$/);
        expect(query.max ?? 1).to.be.above(0);
      }),
      many,
    );
  });

  it('links: are read, or are not ours; a fragment that cannot be decoded is the only fault there is', () => {
    let read = 0;
    check(
      fc.property(fragment, (rest) => {
        try {
          if (parametersOf(`https://www.example.no/#klima-nettverk${rest}`)) read++;
        } catch (error) {
          expect(error).to.be.instanceOf(URIError);
        }
      }),
      many,
    );
    expect(read).to.be.above(many / 2);
  });

  it('searches: never throw, and find no more than there is', () => {
    const settings = {...settingsOf({}), locale: 'nb', haystackOf} as const;
    const today = new Date();
    check(
      fc.property(text, (typed) => {
        expect(wordsOf(typed).join('').length).to.be.at.most(1_000);
        const {shown, total} = select(bundledNetworks(), settings, {text: typed}, today).found;
        expect(shown).to.be.within(0, total);
        if (wordsOf(typed).length === 0) expect(shown).to.equal(total);
      }),
      many,
    );
  });
});
