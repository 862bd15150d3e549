/** What an address of a page or a file must be; a user name in it would lead to a secret, another protocol to a script. */
export const webAddress = 'an https: or http: address without user name';

/** Whether an address is that. */
export const isWebAddress = ({protocol, username, password}: URL): boolean =>
  /^https?:$/.test(protocol) && !username && !password;
