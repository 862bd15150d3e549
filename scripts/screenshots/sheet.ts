import {nameOf, type Shot} from './plan.js';

/** A shot and the files it gave. */
export type Taken = readonly [Shot, readonly string[]];

const picture = (file: string): string =>
  file.endsWith('.pdf')
    ? `<a href="${file}">${file}</a>`
    : `<a href="${file}"><img src="${file}" loading="lazy" alt="${file}"></a>`;

const figure = ([shot, files]: Taken): string =>
  `<figure>${files.map(picture).join('')}<figcaption>${nameOf(shot)}</figcaption></figure>`;

/** One page with all pictures, in groups. */
export const contactSheet = (taken: readonly Taken[]): string => {
  const groups = [...new Set(taken.map(([{group}]) => group))].map((group) => {
    const figures = taken.filter(([shot]) => shot.group === group).map(figure);
    return `<h2>${group} (${figures.length})</h2><div>${figures.join('\n')}</div>`;
  });
  return `<!doctype html>
<html lang="nb">
<meta charset="utf-8">
<title>Skjermbilder av klima-nettverk</title>
<style>
body{font:16px/1.4 system-ui,sans-serif;margin:1rem;background:#ddd}
div{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(22rem,1fr))}
figure{margin:0;background:#fff;overflow:hidden}
img{display:block;width:100%;height:30rem;object-fit:cover;object-position:top}
figcaption{padding:.5rem}
</style>
<h1>Skjermbilder av klima-nettverk</h1>
${groups.join('\n')}
</html>
`;
};
