import type {LaunchOptions} from 'puppeteer-core';

interface FoundEngine {
  readonly id: string;
  readonly name: string;
  /** What to do where it is missing. */
  readonly install: string;
  readonly found: LaunchOptions | undefined;
}

/** Of these engines, the ones that ENGINES allows, and where each is found. REQUIRE_ENGINES makes a missing one an error. */
export function findEngines(ids?: readonly string[]): Promise<FoundEngine[]>;
