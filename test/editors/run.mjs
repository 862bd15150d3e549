// Pastes the documented forms into real editors, saves, and looks whether the saved text shows the element.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../scripts/browsers/chromium.mjs';
import {forms, wanted} from './forms.mjs';
import {installWhenStale} from '../../scripts/install.mjs';
import {bundle, versionOf} from './bundle.mjs';
import {serve} from './serve.mjs';
import * as wordpress from './wordpress.mjs';

// The first is the proof that each form works where nothing changes it.
const editors = [
  {name: 'no editor', module: 'none', ways: ['set'], allMustWork: true},
  {name: 'TinyMCE', module: 'tinymce-6', ways: ['paste', 'set']},
  {name: 'TinyMCE', module: 'tinymce', ways: ['paste', 'set']},
  {name: 'CKEditor 5', module: 'ckeditor5', ways: ['paste', 'set']},
  {name: 'Tiptap', module: 'tiptap', packageName: '@tiptap/core', ways: ['paste', 'set']},
  {name: 'Quill', module: 'quill', ways: ['paste', 'set']},
  {name: 'DOMPurify', module: 'dompurify', ways: ['set']},
  {name: 'sanitize-html', module: 'sanitize-html', ways: ['set']},
  {name: 'WordPress KSES', ways: ['set'], tool: wordpress},
];
const wayNames = {paste: 'pasted', set: 'set as HTML'};

/** Runs in the editor's page. */
const edit = async (way, markup) => {
  const editor = await globalThis.openEditor();
  await editor[way](markup);
  // Some editors take in what is pasted a moment later.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return editor.save();
};

const works = 'works';
const unasked = 'cards, not as asked';

/** Runs in a frame of the page with the saved text: which elements show cards, and whether as asked. */
const cardsIn = ({kommune, lang}) =>
  [...document.querySelectorAll('klima-nettverk')]
    .filter(({shadowRoot}) => shadowRoot?.querySelector('[part~="card"]'))
    .map((element) => element.getAttribute('kommune') === kommune && element.getAttribute('lang') === lang);

/** A function that inserts markup in an editor and gives back what it saves. */
const opened = async (browser, server, {module, tool}) => {
  if (tool) return (_way, markup) => tool.save(markup);
  const url = server.editorPage(module, await bundle(module));
  return (way, markup) => saveIn(browser, url, way, markup);
};

const saveIn = async (browser, url, way, markup) => {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    return await page.evaluate(edit, way, markup);
  } finally {
    await page.close();
  }
};

const lookAt = async (browser, url) => {
  const page = await browser.newPage();
  try {
    await page.goto(url, {waitUntil: 'networkidle0'});
    let found = [];
    for (let round = 0; round < 5; round++) {
      found = (await Promise.all(page.frames().map((frame) => frame.evaluate(cardsIn, wanted)))).flat();
      if (found.includes(true)) return works;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    if (found.length) return unasked;
    const link = await page.$('a[href*="/klimanettverk"]');
    return link ? 'only the link is left' : 'nothing';
  } finally {
    await page.close();
  }
};

const cell = (text) => text.replaceAll('|', '\\|');

const table = (rows) => {
  const lines = [['editor', 'version', 'inserted', ...forms.map(({name}) => name)], ...rows];
  const [head, ...rest] = lines.map((line) => `| ${line.map(cell).join(' | ')} |`);
  return [head, `|${' --- |'.repeat(forms.length + 3)}`, ...rest].join('\n');
};

const report = (rows, browserVersion) => {
  const date = new Date().toISOString().slice(0, 10);
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  return `# What editors leave of each form

Written by \`npm run check:editors\` on ${date}: klima-nettverk ${version} in ${browserVersion}. Each form was inserted at
default settings, saved, read back, and put in a page with a strict content security policy.

${table(rows)}

- **works**: \`<klima-nettverk>\` with the municipality and the language asked for shows cards.
- **cards, not as asked**: cards, but not for the municipality or in the language asked for.
- **only the link is left**: readers can follow the link, and see no cards.
- **nothing**: no link, no cards.
- **link**, **link with class**, **element**: the script is in the template. **HTML block**: only in the block.
- **iframe**: without the script, and with \`frame-src 'self'\` in the policy.
`;
};

if (!existsSync('dist/klima-nettverk.js') || !existsSync('dist/pages/nn.html')) {
  console.error('Run npm run build first: dist/ is missing.');
  process.exit(1);
}
installWhenStale(import.meta.dirname, 'the editors');
const found = await findChromium();
if (!found)
  throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH to the program.');
const {executablePath, args, headless} = found;
const browser = await puppeteer.launch({
  executablePath,
  headless,
  // No editor reaches anything outside this machine.
  args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
const server = await serve();
const rows = [];
const failures = [];
try {
  for (const editor of editors) {
    const {name, module, packageName = module, ways, allMustWork, tool} = editor;
    if (tool && !tool.isThere) {
      rows.push([name, '–', 'not run: not on the machine', ...forms.map(() => '–')]);
      continue;
    }
    const version = tool?.version() ?? (module === 'none' ? '–' : versionOf(packageName));
    const save = await opened(browser, server, editor);
    for (const way of ways) {
      const found = [];
      for (const {name: form, markup, mustWork, ownScript} of forms) {
        const saved = await save(way, markup);
        if (process.argv.includes('--saved')) console.log(`${name} ${version}, ${form}:\n${saved}\n`);
        const result = await lookAt(browser, server.savedPage(saved, {withScript: !ownScript}));
        if ((mustWork || allMustWork) && result !== works)
          failures.push(`${name} ${version}, ${form}: ${result}\n${saved}`);
        found.push(result);
      }
      rows.push([name, version, wayNames[way], ...found]);
      console.log(rows.at(-1).join(' · '));
    }
  }
  const text = report(rows, await browser.version());
  const matrix = await prettier.format(text, {...(await prettier.resolveConfig('x.md')), parser: 'markdown'});
  writeFileSync(join(import.meta.dirname, 'matrix.md'), matrix);
  console.log(`\n${matrix}`);
} finally {
  await browser.close();
  server.close();
}
for (const failure of failures) console.error(`Must work, and does not: ${failure}`);
process.exitCode = failures.length ? 1 : 0;
