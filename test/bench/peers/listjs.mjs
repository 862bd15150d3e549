import List from 'list.js';

const host = document.querySelector('#peer');
const list = new List(host, {
  valueNames: ['name', 'summary', 'long', 'note', 'tags'],
  listClass: 'cards',
  searchClass: 'search',
});
list.on('updated', () => {
  host.querySelector('.result').textContent = `${list.matchingItems.length} nettverk`;
});
