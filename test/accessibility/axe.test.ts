import {expect, fixture, html} from '@open-wc/testing';
import {faultsIn, rules} from '../support/axe.js';
import {languages, states} from '../support/states.js';

describe('Axe, all its rules', () => {
  for (const [name, state] of Object.entries(states))
    it(`R1.1 finds nothing: ${name}, in every language`, async () => {
      for (const lang of languages) expect(await faultsIn(await state(lang)), lang).to.deep.equal([]);
    });

  it('R1.1 with best practice and WCAG 2.2 among them, and sees a fault inside a shadow root', async () => {
    expect(rules()).to.include.members([
      'target-size',
      'heading-order',
      'label-content-name-mismatch',
      'region',
    ]);
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.attachShadow({mode: 'open'}).innerHTML = '<img src="data:,"><h2>A</h2><h4>B</h4>';
    const faults = (await faultsIn(holder)).join();
    expect(faults).to.contain('image-alt').and.to.contain('heading-order');
  });
});
