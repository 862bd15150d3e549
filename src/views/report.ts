import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Network} from '../networks/network.js';
import type {Contact} from './model.js';
import {inLocale} from './words.js';

// encodeURIComponent() throws at half a pair of surrogates, which own data may hold.
const mailto = (email: string, subject: string, body: string): string =>
  `mailto:${email}?${new URLSearchParams({subject, body}).toString().replace(/\+/g, '%20')}`;

const withNetwork = (address: string, id: string, name: string): string => {
  const url = new URL(address);
  url.searchParams.set('network', id);
  url.searchParams.set('name', name);
  return url.href;
};

/** A link to report an error, with the network filled in. */
export const report = ({id, name: names}: Network, contact: Contact | undefined): unknown => {
  if (!contact) return nothing;
  const name = inLocale(names);
  const href =
    'email' in contact
      ? mailto(
          contact.email,
          msg(str`Feil i opplysningene om ${name}`),
          msg(str`Nettverk: ${name} (${id})\n\nDette er feil:\n\nKilde (lenke):\n`),
        )
      : withNetwork(contact.url, id, name);
  return html`<a href=${href}>${msg('Meld feil')}<span class="hidden"> – ${name}</span></a>`;
};
