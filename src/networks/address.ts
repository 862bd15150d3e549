/** What an address of a page or a file must be; a user name in it would lead to a secret, another protocol to a script. */
export const webAddress = 'an https: or http: address without user name';

/** The address, or none where `typed` is not one. `URL.canParse` is younger than browsers that must work. */
export const parseUrl = (typed: string, base?: string): URL | undefined => {
  try {
    return new URL(typed, base);
  } catch {
    return undefined;
  }
};

/** Whether an address is that. */
export const isWebAddress = (url: URL | undefined): boolean =>
  url !== undefined && /^https?:$/.test(url.protocol) && !url.username && !url.password;
