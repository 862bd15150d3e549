/** The browser to test in, as options for puppeteer. */
export function findBrowser(): Promise<{executablePath: string; args: string[]; headless: true | 'shell'}>;
