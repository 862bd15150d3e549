interface Found {
  readonly executablePath: string;
  readonly args: string[];
  readonly headless: true | 'shell';
}

/** How long to wait for a page, in milliseconds, where a machine has much else to do. */
export const patience: number;

/** The browser of the Chromium family to test in, as options for puppeteer; undefined where there is none. */
export function findChromium(): Promise<Found | undefined>;
