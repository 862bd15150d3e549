import {isWebAddress, parseUrl} from '../networks/address.js';
import type {Contact} from '../views/model.js';

/** Reads an e-mail address or an https address without user name; anything else is undefined. */
export const readContact = (typed: string): Contact | undefined => {
  const email = typed.replace(/^mailto:/i, '');
  if (/^[^\s@:/?&#%]+@[^\s@:/?&#%]{1,255}\.[^\s@:/?&#%]{1,255}$/.test(email)) return {email};
  const url = parseUrl(typed);
  return url?.protocol === 'https:' && isWebAddress(url) ? {url: typed} : undefined;
};
