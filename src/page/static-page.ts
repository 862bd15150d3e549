import {sendHeight} from './frame-height.js';
import {applyAddress} from './static-address.js';

// The script of the static pages.
sendHeight(document.documentElement);

// The page around has a first heading and a main part of its own.
if (window.parent !== window) {
  document.querySelector('h1')?.remove();
  document.querySelector('main')?.setAttribute('role', 'none');
}

const element = document.querySelector('klima-nettverk');
if (element) applyAddress(element, window);

// The other script is lost, and the page is to be read as it is.
if (!customElements.get('klima-nettverk')) document.documentElement.classList.add('without-script');
