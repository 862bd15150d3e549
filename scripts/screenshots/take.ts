import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import {nameOf, type Shot} from './plan.js';

// Longer pages are cut: what comes then looks like what has come.
const tallest = 3000;

const hasPdftoppm = spawnSync('pdftoppm', ['-v']).status === 0;

const setLook = async (page: Page, {look}: Shot): Promise<void> => {
  const session = await page.createCDPSession();
  const features = [
    {name: 'prefers-color-scheme', value: look === 'dark-system' ? 'dark' : 'light'},
    {name: 'forced-colors', value: look === 'forced-colors' ? 'active' : 'none'},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ];
  await session.send('Emulation.setEmulatedMedia', {features});
};

const onPaper = async (page: Page, folder: string, name: string): Promise<string[]> => {
  await page.pdf({path: `${folder}/${name}.pdf`, format: 'A4', margin: {top: '15mm', bottom: '15mm'}});
  if (!hasPdftoppm) return [`${name}.pdf`];
  spawnSync('pdftoppm', ['-png', '-r', '70', '-l', '4', `${folder}/${name}.pdf`, `${folder}/${name}`]);
  return readdirSync(folder).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'));
};

/** Writes the pictures of one shot, and gives their file names. */
export const take = async (page: Page, shot: Shot, address: string, folder: string): Promise<string[]> => {
  const {host, state, lang, width, look} = shot;
  const name = nameOf(shot);
  await page.setViewport({width, height: 900});
  await setLook(page, shot);
  const query = new URLSearchParams({state, ...(lang && {lang})}).toString();
  await page.goto(`${address}demo/galleri/${host}.html?${query}`);
  await page.waitForSelector('html[data-ready]');
  if (look === 'print') return onPaper(page, folder, name);
  const {top, bottom} = await page.evaluate(() => {
    const {y = 0} = document.querySelector('[data-element]')?.getBoundingClientRect() ?? {};
    return {top: y + scrollY, bottom: document.documentElement.scrollHeight};
  });
  // What stands above the element is seen once for each host.
  const y = state === 'municipality' ? 0 : Math.max(0, top - 60);
  const clip = {x: 0, y, width, height: Math.min(bottom - y, tallest)};
  await page.screenshot({
    path: `${folder}/${name}.png`,
    clip,
    captureBeyondViewport: true,
    optimizeForSpeed: true,
  });
  return [`${name}.png`];
};
