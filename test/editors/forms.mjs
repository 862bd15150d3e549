// What the guide for editors says to insert. Each form stands between two paragraphs, as in a text.
export const site = 'https://www.example.no';

const address = `${site}/klimanettverk`;
const upgraded = `${address}?kommune=3403&amp;lang=nn#klima-nettverk`;
const fallback = `<a href="${address}">Klimanettverk for kommunar</a>`;
const element = `<klima-nettverk kommune="3403" lang="nn">${fallback}</klima-nettverk>`;
const between = (markup) => `<p>Før</p>${markup}<p>Etter</p>`;

export const wanted = {kommune: '3403', lang: 'nn'};

/** `mustWork`: the run fails without it. `ownScript`: no script in the template, only the one in the form. */
export const forms = [
  {
    name: 'link',
    mustWork: true,
    markup: between(`<p><a href="${upgraded}">Klimanettverk for kommunar</a></p>`),
  },
  {
    name: 'link with class',
    mustWork: true,
    markup: between(`<p><a class="klima-nettverk" href="${upgraded}">Klimanettverk for kommunar</a></p>`),
  },
  {
    name: 'HTML block',
    ownScript: true,
    markup: between(`<script src="/klima-nettverk.js" defer></script>${element}`),
  },
  {
    name: 'element',
    markup: between(element),
  },
  {
    name: 'iframe',
    ownScript: true,
    markup: between(
      `<iframe src="${address}?kommune=3403" title="Klimanettverk for kommunar" width="100%" height="900" loading="lazy" referrerpolicy="no-referrer"></iframe><p>${fallback}</p>`,
    ),
  },
];
