// Lists every state of every host.
import {hosts} from './hosts.js';
import {states} from './states.js';

const linkTo = (host: string, state: string, text: string): HTMLElement => {
  const link = document.createElement('a');
  link.href = `./galleri/${host}.html?state=${state}`;
  link.textContent = text;
  const item = document.createElement('li');
  item.append(link);
  return item;
};

const sections = hosts.map(({id, name}) => {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = name;
  const list = document.createElement('ul');
  list.append(...states.map((state) => linkTo(id, state.id, state.name)));
  section.append(heading, list);
  return section;
});
document.querySelector('[data-hosts]')?.replaceChildren(...sections);
