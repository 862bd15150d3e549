import data from 'cards';
import {h, render} from 'preact';
import {useState} from 'preact/hooks';
import {haystackOf} from './card.js';

const haystacks = new Map(data.cards.map((card) => [card, haystackOf(card)]));

const Silhouette = ({covered}) =>
  h(
    'svg',
    {class: 'silhouette', viewBox: '0 0 236 300', 'aria-hidden': 'true'},
    h('use', {class: 'land', href: '#land'}),
    covered ? h('path', {class: 'covered', d: covered}) : h('use', {class: 'covered', href: '#land'}),
  );

const Source = ({publisher, title, url, date}) =>
  h(
    'li',
    null,
    `${publisher}: `,
    url ? h('a', {href: url}, title) : title,
    h('span', {class: 'quiet'}, `(${date ?? 'uten dato'})`),
  );

const Fact = ({term, text}) => h('div', {class: 'long'}, h('dt', null, term), h('dd', null, text));

const Card = ({card}) =>
  h(
    'li',
    {class: `card ${card.status}`},
    h(
      'div',
      {class: 'head'},
      h(Silhouette, card),
      h('h4', {class: 'name'}, card.href ? h('a', {href: card.href}, card.name) : card.name),
      h(
        'p',
        {class: 'meta'},
        h('span', {class: 'coverage'}, card.coverage),
        h('span', {class: 'status'}, card.statusText),
      ),
    ),
    h('p', {class: 'summary'}, card.summary),
    h(
      'dl',
      null,
      card.facts.map(([term, text]) => h(Fact, {key: term, term, text})),
    ),
    card.note && h('p', {class: 'note'}, card.note),
    h(
      'ul',
      {role: 'list', class: 'tags'},
      card.tags.map((tag) => h('li', {key: tag}, tag)),
    ),
    h(
      'div',
      {class: 'foot'},
      h('p', null, card.confirmed),
      h(
        'details',
        {class: 'sources'},
        h('summary', null, `Kilder (${card.sources.length})`),
        h(
          'ul',
          {role: 'list'},
          card.sources.map((each, index) => h(Source, {key: index, ...each})),
        ),
      ),
    ),
  );

const Directory = () => {
  const [wanted, setWanted] = useState('');
  const found = data.cards.filter((card) => haystacks.get(card).includes(wanted));
  const type = ({target}) => setWanted(target.value.trim().toLowerCase());
  return h(
    'div',
    {class: 'frame'},
    h('svg', {class: 'hidden'}, h('path', {id: 'land', d: data.land})),
    h(
      'label',
      {class: 'field'},
      h('span', null, 'Søk i nettverkene'),
      h('input', {type: 'search', autocomplete: 'off', onInput: type}),
    ),
    h('p', {class: 'result'}, `${found.length} nettverk`),
    h(
      'ul',
      {role: 'list', class: 'cards'},
      found.map((card) => h(Card, {key: card.id, card})),
    ),
  );
};
render(h(Directory), document.querySelector('#peer'));
