import {tellHeight} from '../frame-height.js';
import {knownAttributes, parametersOf} from '../link-upgrade.js';

// The script of the static pages: what stands in the address becomes attributes of the element.
const element = document.querySelector('klima-nettverk');
const {search, hash} = window.location;
const known = knownAttributes();
for (const parameters of [new URLSearchParams(search), parametersOf(hash) ?? []])
  for (const [name, value] of parameters) if (known.has(name)) element?.setAttribute(name, value);

tellHeight(document.documentElement);
