import {expect, fixture, html} from '@open-wc/testing';
import {all, element, inside} from '../support/element.js';
import {exampleId, exampleIds, international} from '../../demo/galleri/examples.js';

const setPage = (css: string): (() => void) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
};

describe('Layout', () => {
  for (const width of [280, 320, 700, 1200])
    it(`R1.9 fits ${width} pixels with everything open, in every language`, async () => {
      for (const lang of ['nb', 'nn', 'en']) {
        const host = await element({lang});
        host.style.width = `${width}px`;
        for (const details of all<HTMLDetailsElement>(host, 'details')) details.open = true;
        const edge = host.getBoundingClientRect().right + 1;
        const wide = all(host, '.frame *:not(.hidden, svg *)').filter(
          (node) => node.getBoundingClientRect().right > edge,
        );
        expect(wide.map((node) => node.outerHTML.slice(0, 80))).to.be.empty;
        expect(host.scrollWidth).to.be.at.most(width);
      }
    });

  it('R6.2 takes font, size and colour from the page, and has no background', async () => {
    const undo = setPage('html{font-size:62.5%} body{font:20px/1.5 Georgia,serif;color:rgb(10, 20, 30)}');
    const host = await element({only: exampleId()});
    const summary = getComputedStyle(inside(host).querySelector('.summary') as Element);
    expect(summary.fontSize).to.equal('20px');
    expect(summary.fontFamily).to.contain('Georgia');
    expect(summary.color).to.equal('rgb(10, 20, 30)');
    expect(getComputedStyle(host).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    undo();
  });

  it('R1.10 text spacing set by the reader clips nothing', async () => {
    const undo = setPage(
      'body{line-height:1.5 !important;letter-spacing:0.12em !important;word-spacing:0.16em !important}',
    );
    const host = await element({only: exampleIds(2, international).join(' ')});
    host.style.width = '320px';
    const clipped = all(host, '.card *:not(.hidden, svg, svg *)').filter(
      (node) => getComputedStyle(node).overflow !== 'visible' && node.scrollHeight > node.clientHeight + 1,
    );
    expect(clipped).to.be.empty;
    expect(host.scrollWidth).to.be.at.most(320);
    undo();
  });

  const places: [what: string, markup: string][] = [
    ['a table cell', '<table><tr><td></td><td>Meny</td></tr></table>'],
    ['a flex row beside a menu', '<div style="display:flex"><p>Meny</p><div data-here></div></div>'],
    ['a flex column', '<div style="display:flex;flex-direction:column;align-items:center" data-here></div>'],
    ['a grid that does not stretch', '<div style="display:grid;justify-items:start" data-here></div>'],
    ['an inline block', '<div style="display:inline-block" data-here></div>'],
    ['a float', '<div style="float:left" data-here></div>'],
    ['a dialog', '<dialog open data-here></dialog>'],
    ['a paragraph', '<p data-here></p>'],
  ];
  for (const [what, markup] of places)
    it(`R5.5 is wide enough to read in ${what}`, async () => {
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      holder.innerHTML = markup;
      const host = document.createElement('klima-nettverk');
      host.setAttribute('only', exampleId());
      (holder.querySelector('[data-here]') ?? holder.querySelector('td'))?.append(host);
      await host.updateComplete;
      expect(host.getBoundingClientRect().width).to.be.at.least(250);
    });

  it('R5.5 is a block, and hides with "hidden"', async () => {
    const host = await element({only: exampleId()});
    expect(getComputedStyle(host).display).to.equal('block');
    host.hidden = true;
    expect(getComputedStyle(host).display).to.equal('none');
  });

  it('R6.2 no sheet of ours uses rem, px text, a web font or a URL', () => {
    return element({only: exampleId()}).then((host) => {
      const css = inside(host)
        .adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({cssText}) => cssText))
        .join('\n');
      expect(css).not.to.match(/\d+rem\b|url\(|@font-face|@import|font-size: [\d.]+px/);
    });
  });
});
