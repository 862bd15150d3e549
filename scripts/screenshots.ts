// Writes pictures of the gallery into screenshots/, with index.html to look them through.
// `npm run screenshots -- --only punkt`: those with "punkt" in the file name.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {createServer} from 'vite';
import {findChromium, patience} from './browsers/chromium.mjs';
import {nameOf, shots} from './screenshots/plan.js';
import {contactSheet, type Taken} from './screenshots/sheet.js';
import {take} from './screenshots/take.js';

const folder = 'screenshots';
// As many as a small machine has cores.
const browsers = 2;

const {only = ''} = parseArgs({options: {only: {type: 'string'}}}).values;
const waiting = shots.filter((shot) => nameOf(shot).includes(only));
const taken = new Map<string, Taken>();
const failed: string[] = [];

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder);
const server = await createServer({logLevel: 'error', server: {port: 5300, hmr: false}});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const options = await findChromium();

const work = async (): Promise<void> => {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  for (let shot = queue.shift(); shot; shot = queue.shift())
    try {
      taken.set(nameOf(shot), [shot, await take(page, shot, address, folder)]);
    } catch (error) {
      failed.push(`${nameOf(shot)}: ${String(error)}`);
    }
  await browser.close();
};

const queue = [...waiting];
await Promise.all(Array.from({length: browsers}, work));
await server.close();

const inOrder = waiting.map((shot) => taken.get(nameOf(shot))).filter((each) => each !== undefined);
writeFileSync(`${folder}/index.html`, contactSheet(inOrder));
console.log(`${folder}/index.html: ${taken.size} of ${waiting.length} pictures`);
for (const line of failed) console.error(line);
process.exitCode = failed.length || !taken.size ? 1 : 0;
