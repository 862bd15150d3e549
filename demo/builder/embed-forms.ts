import {escaped} from './escape.js';
import type {Addresses, Attribute} from './read.js';

/** The embed file of this build; undefined while developing, when there is none. */
export interface Build {
  readonly version: string;
  readonly integrity: string;
}

/** All that the forms are made of. */
export interface Parts {
  readonly attributes: readonly Attribute[];
  readonly addresses: Addresses;
  /** What the link says. */
  readonly linkText: string;
  /** The hash to pin the script with. */
  readonly integrity: string | undefined;
}

const written = (attributes: readonly Attribute[]): string =>
  attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');

// Commas and spaces stay easy to read; quotes and brackets would end the link in some editors.
const encoded = (value: string): string =>
  encodeURIComponent(value)
    .replace(/%2C/g, ',')
    .replace(/%20/g, '+')
    .replace(/['()*!~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

const parameters = (attributes: readonly Attribute[]): string =>
  attributes.map(([name, value]) => `${name}=${encoded(value)}`).join('&');

const anchor = (href: string, text: string): string => `<a href="${escaped(href)}">${escaped(text)}</a>`;

/** The address that the script turns into the list. Its fragment is a CSS selector too, as some pages take it for one. */
export const linkAddress = ({attributes, addresses}: Parts): string => {
  const url = new URL(addresses.page);
  const query = [url.search.slice(1), parameters(attributes)].filter(Boolean).join('&');
  url.search = url.hash = '';
  return `${url.href}${query ? '?' : ''}${query}#klima-nettverk`;
};

/** That address as a link that stands alone in its block. */
export const link = (parts: Parts): string => `<p>${anchor(linkAddress(parts), parts.linkText)}</p>`;

/** The element with its fallback. */
export const element = ({attributes, addresses, linkText}: Parts): string =>
  `<klima-nettverk${written(attributes)}>\n  ${anchor(addresses.page, linkText)}\n</klima-nettverk>`;

// As browsers read it, for whom `\\host\file.js` is elsewhere too.
const isFromElsewhere = (script: string): boolean => {
  const here = 'https://page.invalid';
  return new URL(script, here).origin !== here;
};

/** The script. A host elsewhere gets neither cookies nor the address of the page (R3.4). */
export const scriptTag = ({addresses: {script}, integrity}: Parts): string => {
  const pin: Attribute[] = integrity ? [['integrity', integrity]] : [];
  const elsewhere: Attribute[] = isFromElsewhere(script)
    ? [
        ['crossorigin', 'anonymous'],
        ['referrerpolicy', 'no-referrer'],
      ]
    : [];
  return `<script${written([['src', script], ...pin, ...elsewhere])} defer></script>`;
};

/** Script and element together. */
export const htmlBlock = (parts: Parts): string => `${scriptTag(parts)}\n${element(parts)}`;

/**
 * The static page in a frame, and a link for readers who do not get it. The script knows the frame by its class; the
 * edge is taken away by the old attribute, since a policy may forbid `style`.
 */
export const frame = ({attributes, addresses, linkText}: Parts): string => {
  const url = new URL(addresses.framePage);
  url.hash = '';
  const query = [url.search.slice(1), parameters(attributes)].filter(Boolean).join('&');
  url.search = '';
  const src = query ? `${url.href}?${query}` : url.href;
  const settings = written([
    ['class', 'klima-nettverk'],
    ['src', src],
    ['title', linkText],
    ['width', '100%'],
    ['height', '900'],
    ['frameborder', '0'],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
  ]);
  return `<iframe${settings}></iframe>\n<p>${anchor(addresses.page, linkText)}</p>`;
};

const sourceOf = (address: string, page: string): string => {
  const {origin} = new URL(address, page);
  return origin === new URL(page).origin ? "'self'" : origin;
};

/** What a content security policy must allow, for the script and for the frame. */
export const policies = ({addresses: {page, script, framePage}}: Parts): {script: string; frame: string} => ({
  script: `script-src ${sourceOf(script, page)}`,
  frame: `frame-src ${sourceOf(framePage, page)}`,
});
