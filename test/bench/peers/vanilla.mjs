import data from 'cards';
import {haystackOf, listHtml} from './card.js';

const root = document.querySelector('#peer').attachShadow({mode: 'open'});
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  [...document.querySelectorAll('style')]
    .map((style) => style.textContent)
    .join('')
    .replaceAll('.host', ':host')
    .concat('.card[hidden] {display: none}'),
);
root.adoptedStyleSheets = [sheet];
root.innerHTML = listHtml(data);

const haystacks = data.cards.map(haystackOf);
const items = [...root.querySelectorAll('.card')];
const result = root.querySelector('.result');
root.querySelector('input').addEventListener('input', ({target}) => {
  const wanted = target.value.trim().toLowerCase();
  items.forEach((item, index) => (item.hidden = !haystacks[index].includes(wanted)));
  result.textContent = `${items.filter(({hidden}) => !hidden).length} nettverk`;
});
