import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {Marked, type RendererObject, type Token} from 'marked';
import {sections} from '../../demo/site.js';
import {accessibilityTables} from './accessibility-tables.js';
import {wayFrom} from './frame.js';

interface Guide {
  readonly lang: 'nb' | 'nn';
  /** Path of the built page. */
  readonly page: string;
  /** Path of the Markdown, below demo/. */
  readonly source: string;
}

const guideOf = (page: string): Guide | undefined => {
  const [, name, ending] = /^veiledning\/(\w+)(-nn)?\.html$/.exec(page) ?? [];
  if (!name) return undefined;
  const lang = ending ? 'nn' : 'nb';
  return {lang, page, source: `guides/${lang}/${name}.md`};
};

/** Every guide that a bar names. */
export const guides: readonly Guide[] = sections
  .flatMap(({pages}) => pages)
  .flatMap(([page]) => guideOf(page) ?? []);

const guideMadeFrom = (source: string): Guide | undefined => guides.find((guide) => guide.source === source);

/** The Markdown links to files beside it, the page to pages. */
const builtLink = ({page, source}: Guide, href: string): string => {
  if (/^(https:|#)/.test(href)) return href;
  const {pathname, hash} = new URL(href, `file:///${source}`);
  const target = pathname.slice(1);
  return wayFrom(page, guideMadeFrom(target)?.page ?? target) + hash;
};

/** Beyond GitHub's Markdown: `## Heading {#id}`, row headings in bold, and a frame around each status. */
const renderer: RendererObject = {
  heading({tokens, depth}) {
    const [, text = '', id] = /^(.*?)(?: \{#([\w-]+)\})?$/.exec(this.parser.parseInline(tokens)) ?? [];
    return `<h${depth}${id ? ` id="${id}"` : ''}>${text}</h${depth}>\n`;
  },
  paragraph({text, tokens}) {
    const look = text.startsWith('**Status:**') ? ' class="status"' : '';
    return `<p${look}>${this.parser.parseInline(tokens)}</p>\n`;
  },
  tablecell({header, tokens}) {
    const [first] = tokens;
    if (header && first) return `<th scope="col">${this.parser.parseInline(tokens)}</th>\n`;
    if (tokens.length === 1 && first?.type === 'strong')
      return `<th scope="row">${this.parser.parseInline(first.tokens ?? [])}</th>\n`;
    return `<td>${this.parser.parseInline(tokens)}</td>\n`;
  },
};

const withTables = (html: string, lang: Guide['lang']): string =>
  html.replace(/<!-- table: (\w+) -->/g, (_, name: string) => {
    const table = accessibilityTables[name];
    if (!table) throw new Error(`No table "${name}"`);
    return table(lang);
  });

const render = (guide: Guide): string => {
  const walkTokens = (token: Token) => {
    if (token.type === 'link') token.href = builtLink(guide, String(token.href));
  };
  const markdown = readFileSync(posix.join('demo', guide.source), 'utf8');
  const html = new Marked({renderer, walkTokens}).parse(markdown, {async: false});
  return withTables(html, guide.lang)
    .replace('</h1>\n<p>', '</h1>\n<p class="lead">')
    .replaceAll('\n</code></pre>', '</code></pre>');
};

/** The page of a guide, without the frame; nothing for other pages. */
export const guidePage = (page: string): string | undefined => {
  const guide = guides.find((each) => each.page === page);
  if (!guide) return undefined;
  const content = render(guide);
  const [, title] = /<h1>(.*)<\/h1>/.exec(content) ?? [];
  return `<!doctype html>
<html lang="${guide.lang}">
  <head>
    <title>${title} – klima-nettverk</title>
  </head>
  <body>
    <main class="guide">
${content}
    </main>
  </body>
</html>
`;
};
