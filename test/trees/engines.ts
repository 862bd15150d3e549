import {readFile} from 'node:fs/promises';
import puppeteer, {type Browser, type LaunchOptions, type Page} from 'puppeteer-core';
import type {Shown} from './lost.js';

/** A part of the tree that an engine hands to screen readers. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly parts: readonly Told[];
}

export interface Engine {
  readonly browser: Browser;
  readonly treeOf: (page: Page) => Promise<Told>;
}

const readBeside = (file: string): Promise<string> => readFile(new URL(file, import.meta.url), 'utf8');

const openChromium = async (found: LaunchOptions): Promise<Engine> => ({
  browser: await puppeteer.launch(found),
  treeOf: async (page) => {
    const session = await page.createCDPSession();
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const read = (id: string): Told => {
      const {ignored, role, name, childIds = []} = byId.get(id) ?? {ignored: true};
      return {
        role: ignored ? 'ignored' : String(role?.value),
        name: ignored ? '' : String(name?.value ?? ''),
        parts: childIds.map(read),
      };
    };
    return read(nodes[0]?.nodeId ?? '');
  },
});

/** What Puppeteer does not tell of its way to Firefox. */
interface WithConnection {
  readonly connection: {
    send: (command: string, parameters: object) => Promise<{result: unknown}>;
  };
}
interface Windows {
  readonly contexts: readonly {readonly context: string}[];
}
interface Evaluated {
  readonly result?: {readonly value: string};
  readonly exceptionDetails?: {readonly text: string};
}

const openFirefox = async (found: LaunchOptions): Promise<Engine> => {
  const browser = await puppeteer.launch({
    ...found,
    // The tree is kept in the process of Firefox's own window, which only this lets a script look into.
    args: [...(found.args ?? []), '--remote-allow-system-access'],
    // The tree is made although no screen reader asks for it.
    extraPrefsFirefox: {'accessibility.force_disabled': -1},
  });
  const {connection} = browser as unknown as WithConnection;
  const windows = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const context = (windows.result as Windows).contexts[0]?.context;
  const expression = await readBeside('firefox-tree.js');
  return {
    browser,
    treeOf: async () => {
      const evaluated = await connection.send('script.evaluate', {
        expression,
        target: {context},
        awaitPromise: false,
      });
      const {result, exceptionDetails} = evaluated.result as Evaluated;
      if (!result) throw new Error(exceptionDetails?.text);
      return JSON.parse(result.value) as Told;
    },
  };
};

export const openers: Readonly<Record<string, (found: LaunchOptions) => Promise<Engine>>> = {
  chromium: openChromium,
  firefox: openFirefox,
};

const shown = await readBeside('shown.js');

/** Kind and text of all that sighted readers find on a page. */
export const shownOn = async (page: Page): Promise<Shown[]> => (await page.evaluate(shown)) as Shown[];
