import {tellHeight} from '../frame-height.js';
import {authors, harmless} from '../address-parameters.js';
import {parametersOf} from '../link-parameters.js';

// The script of the static pages: what stands in the address becomes attributes of the element.
const element = document.querySelector('klima-nettverk');
const {search, hash} = window.location;
const known = new Set([...harmless, ...authors]);
for (const parameters of [new URLSearchParams(search), parametersOf(hash) ?? []])
  for (const [name, value] of parameters) if (known.has(name)) element?.setAttribute(name, value);

tellHeight(document.documentElement);
