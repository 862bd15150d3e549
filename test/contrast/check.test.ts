import {expect} from '@open-wc/testing';
import {tick} from '../support/controls.js';
import {consoleDuring, element, until} from '../support/element.js';

describe('The entry for development', () => {
  it('says which colours are too faint, on elements that were there before it and after a change', async () => {
    const host = await element({max: '8'});
    const lines: string[] = [];
    const seen = await consoleDuring(async () => {
      const tell = console.warn;
      console.warn = (...args: unknown[]) => {
        lines.push(String(args[0]));
        tell(...args);
      };
      host.style.setProperty('--klima-accent', '#eee');
      await import('../../src/contrast/check.js');
      await until(() => lines.length, 'the first warnings');
      host.style.setProperty('--klima-control', '#eee');
      await tick(host, 'Energi');
      await until(() => lines.some((line) => line.includes('edge')), 'a warning of edges');
    });
    expect(seen.join('\n')).to.match(/text of a\..*: contrast 1\.\d+:1, wanted 4\.5:1/);
  });
});
