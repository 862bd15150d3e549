interface Found {
  readonly executablePath: string;
  readonly args: string[];
  readonly headless: true | 'shell';
}

/** The browser of the Chromium family to test in, as options for puppeteer; undefined where there is none. */
export function findChromium(): Promise<Found | undefined>;
