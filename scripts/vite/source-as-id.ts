import {readFileSync} from 'node:fs';
import type {Plugin} from 'vite';

// What lit-localize joins the parts of a template with before it makes an id of them.
const delimiter = '\x1e';

const plain = (xml: string): string =>
  xml
    .replace(/<x [^>]*>/g, delimiter)
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** The bokmål text of each message by its id, from the translators' file. */
const sources = (): Map<string, string> => {
  const file = readFileSync(new URL('../../locales/nn.xlf', import.meta.url), 'utf8');
  const units = file.matchAll(/<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>/g);
  return new Map([...units].map(([, id = '', source = '']) => [id, plain(source)]));
};

/**
 * Makes the bokmål text the id of its message. The text stands in the templates already, so that it costs next to
 * nothing once compressed, where hashes cost eight bytes each and a function to make them.
 */
export const sourceAsId = (): Plugin => ({
  name: 'source-as-id',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('/@lit/localize/internal/id-generation.js'))
      return `export const generateMsgId = (strings) => typeof strings === 'string' ? strings : strings.join('${delimiter}');`;
    if (!/\/src\/generated\/locales\/\w+\.ts$/.test(id)) return null;
    const texts = sources();
    return code.replace(/^'(s[0-9a-f]{14,16})'/gm, (_, hash: string) => {
      const text = texts.get(hash);
      if (text === undefined) this.error(`no message ${hash} in locales/nn.xlf`);
      return JSON.stringify(text);
    });
  },
});
