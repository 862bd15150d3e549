import {isWebAddress, parseUrl} from '../networks/address.js';

/** Where readers report errors: an e-mail address or an https address. */
export type Contact = {readonly email: string} | {readonly url: string};

/** Reads an e-mail address or an https address without user name; anything else is undefined. */
export const readContact = (typed: string): Contact | undefined => {
  const email = typed.replace(/^mailto:/i, '');
  if (/^[^\s@:/?&#%]+@[^\s@:/?&#%]{1,255}\.[^\s@:/?&#%]{1,255}$/.test(email)) return {email};
  const url = parseUrl(typed);
  return url?.protocol === 'https:' && isWebAddress(url) ? {url: typed} : undefined;
};
