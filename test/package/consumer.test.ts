import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {makeConsumer} from './consumer.js';

const useElement = `
  const element = document.createElement('klima-nettverk');
  element.kommune = '3403';
  const ids: readonly string[] = element.shown;
  element.addEventListener('klima-nettverk-change', ({detail}) => detail.shown.includes(ids[0] ?? ''));
  element.addEventListener('klima-nettverk-error', ({detail}) => detail.faults.map(({message}) => message));
  // @ts-expect-error: no such property, so the type is not any
  element.komune;`;

describe('Someone who installs the package', () => {
  const consumer = makeConsumer();
  after(consumer.remove);

  it('has complete types with nothing installed but Lit', () => {
    const code = `
      import {KlimaNettverk} from 'klima-nettverk';
      ${useElement}
      const same: KlimaNettverk = element;
      customElements.define('my-networks', class extends KlimaNettverk {});
      console.log(same);`;
    assert.equal(consumer.typeErrors(code), '');
    assert.equal(consumer.typeErrors(code, {module: 'ESNext', moduleResolution: 'bundler'}), '');
  });

  it('knows the tag by importing its registration only', () => {
    assert.equal(consumer.typeErrors(`import 'klima-nettverk/define';${useElement}`), '');
  });

  it('can import it on a server, where there is no page', () => {
    const printed = consumer.run(`
      import {KlimaNettverk} from 'klima-nettverk';
      import 'klima-nettverk/define';
      import 'klima-nettverk/jsx';
      import networks from 'klima-nettverk/networks.json' with {type: 'json'};
      console.log(KlimaNettverk.name.length > 0, typeof document, networks.networks.length > 0);`);
    assert.equal(printed.trim(), 'true undefined true');
  });
});
