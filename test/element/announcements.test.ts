import {aTimeout, expect} from '@open-wc/testing';
import {bundledNetworks} from '../../src/networks/bundled.js';
import {choose, result, status, tick, type} from '../support/controls.js';
import {all, element, until} from '../support/element.js';
import {exampleIds} from '../../demo/galleri/examples.js';

describe('Announcements', () => {
  it('R1.3 one status, empty at first, the same node ever after, a full sentence once per change', async () => {
    const host = await element();
    const [node, ...others] = all(host, '[role="status"]');
    expect(others).to.be.empty;
    await aTimeout(20);
    expect(status(host)).to.equal('');
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(status(host)));
    observer.observe(node as Element, {subtree: true, childList: true, characterData: true});
    await tick(host, 'Energi');
    await until(() => heard.length, 'told');
    await aTimeout(20);
    observer.disconnect();
    expect(all(host, '[role="status"]')[0]).to.equal(node);
    expect(heard).to.deep.equal([`${host.shown.length} av ${bundledNetworks().length} nettverk vises.`]);
    expect(heard[0]).to.equal(result(host));
  });

  it('R1.3 two choices on end are each told once and truly, and the same count is told again', async () => {
    const host = await element();
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(status(host)));
    observer.observe(all(host, '[role="status"]')[0] as Element, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    const told: string[] = [];
    for (const place of ['0301', '4601', '5601']) {
      await choose(host, 'Kommune', place);
      told.push(result(host));
      await until(() => heard.length === told.length, `told of ${place}`);
    }
    await type(host, ' ');
    told.push(result(host));
    await until(() => heard.length === told.length, 'told after the pause');
    await aTimeout(20);
    observer.disconnect();
    expect(heard).to.deep.equal(told);
  });

  it('R1.3 says nothing of the old when attributes change', async () => {
    const host = await element();
    await choose(host, 'Kommune', '4601');
    await until(() => status(host), 'told');
    host.kommune = '5601';
    await host.updateComplete;
    expect(status(host)).to.equal('');
  });

  it('R1.3 is told also when the element is moved meanwhile', async () => {
    const host = await element();
    await type(host, 'zzz');
    const {parentElement} = host;
    host.remove();
    parentElement?.append(host);
    await until(() => status(host), 'told');
    expect(status(host)).to.equal('Ingen nettverk passer.');
  });

  it('R1.3 typing is told once it pauses, zero hits too', async () => {
    const host = await element();
    for (const text of ['z', 'zz', 'zzz']) {
      await type(host, text);
      await aTimeout(0);
      expect(status(host)).to.equal('');
    }
    await until(() => status(host), 'told');
    expect(status(host)).to.equal('Ingen nettverk passer.');
  });

  it('R2.4 follows the language', async () => {
    const host = await element();
    await tick(host, 'Energi');
    await until(() => status(host), 'told');
    host.lang = 'en';
    await until(() => /^Showing \d+ of \d+ networks\.$/.test(status(host)), 'told in English');
  });

  it('klima-nettverk-change tells what is on show, on change only', async () => {
    const host = await element();
    const seen: {shown: readonly string[]; total: number}[] = [];
    host.addEventListener('klima-nettverk-change', ({detail}) => seen.push(detail));
    host.requestUpdate();
    await host.updateComplete;
    expect(seen).to.be.empty;
    await tick(host, 'Energi');
    host.only = exampleIds(2).join(' ');
    await host.updateComplete;
    expect(seen).to.have.lengthOf(2);
    expect(seen[1]).to.deep.equal({shown: host.shown, total: 2});
  });
});
