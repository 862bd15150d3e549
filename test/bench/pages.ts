import {readFileSync} from 'node:fs';
import {ownNetworks} from './own-networks.js';
import {networksWith, plainMarkup, sheet} from './plain.js';
import {bundlePeer, peers} from './peers.js';

/** Files by the path at which they are served. */
export type Files = Map<string, string>;

const frame =
  'body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:CanvasText;background:Canvas}';

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Klimanettverk</title><style>${frame}</style>${head}</head><body>${body}</body></html>`;

const plain = (css: string, markup: string): string =>
  page(`<style>${css}</style>`, `<div class="host">${markup}</div>`);

const jsonChild = (count: number): string =>
  count ? `<script type="application/json">${JSON.stringify(ownNetworks(count))}</script>` : '';

const link = '<a href="https://www.example.no/klimanettverk">Klimanettverk for kommuner</a>';
const script = '<script src="/klima-nettverk.js" defer></script>';

const element = (count: number, style = ''): string =>
  page(`${style}${script}`, `<klima-nettverk>${link}${jsonChild(count)}</klima-nettverk><p>Etterpå</p>`);

/** The rule of the reference that keeps the place of the element free. */
export const reserve = (): string => {
  const [, css] =
    /```css\n([^`]*klima-nettverk:not\(:defined\)[^`]*)```/.exec(readFileSync('docs/reference.md', 'utf8')) ??
    [];
  if (!css) throw new Error('docs/reference.md has no rule for klima-nettverk:not(:defined)');
  return `<style>${css}</style>`;
};

/** The pages that show the bundled networks, and `count` own ones. */
export const pagesFor = async (count: number): Promise<Files> => {
  const markup = plainMarkup(networksWith(count));
  const files: Files = new Map([
    ['/plain.html', plain(sheet, markup)],
    ['/ours.html', element(count)],
    ['/klima-nettverk.js', readFileSync('dist/klima-nettverk.js', 'utf8')],
  ]);
  if (count) return files;
  files.set('/ours-reserved.html', element(0, reserve()));
  files.set('/ours-static.html', readFileSync('dist/pages/nb.html', 'utf8'));
  files.set('/page.js', readFileSync('dist/pages/page.js', 'utf8'));
  for (const name of peers) {
    const {body, js} = await bundlePeer(name);
    files.set(
      `/${name}.html`,
      page(`<style>${sheet}</style><script src="/${name}.js" defer></script>`, body),
    );
    files.set(`/${name}.js`, js);
  }
  return files;
};
