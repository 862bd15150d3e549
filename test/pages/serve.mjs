// Serves whole pages that tests open in a frame: /test-page?body=…&lang=…&csp=… with the built file beside them.
import {readFile} from 'node:fs/promises';

const spy = `
  window.seen = {violations: [], errors: [], console: []};
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    seen.violations.push(violatedDirective + ' ' + blockedURI));
  addEventListener('error', ({message}) => seen.errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => seen.errors.push(String(reason)));
  for (const level of ['log', 'info', 'warn', 'error'])
    console[level] = (...args) => seen.console.push(level + ': ' + args.join(' '));`;

export const servePage = async (context, next) => {
  const {path, query} = context;
  if (path === '/test-page/spy.js') {
    context.type = 'text/javascript';
    context.body = spy;
  } else if (/^\/test-page\/(static|without-\w+)\//.test(path)) {
    // `without-element`: its script is lost on the way; `without-scripts`: that of the page is, too.
    const [, , kind, file] = path.split('/');
    if (kind !== 'static' && file.endsWith(kind === 'without-element' ? 'verk.js' : '.js')) return;
    context.type = file.endsWith('.js') ? 'text/javascript' : 'text/html';
    context.body = await readFile(`dist/pages/${file}`, 'utf8');
  } else if (path.startsWith('/test-page/klima-nettverk')) {
    context.set(
      'content-type',
      query.plain === undefined ? 'text/javascript; charset=utf-8' : 'text/javascript; charset=windows-1252',
    );
    context.body = await readFile('dist/klima-nettverk.js');
  } else if (path === '/test-page/data.json') {
    const {status = '200', body = '', wait = '0'} = query;
    await new Promise((resolve) => setTimeout(resolve, Number(wait)));
    context.status = Number(status);
    context.type = 'application/json';
    context.body = body.startsWith('repeat:')
      ? 'x'.repeat(Number(body.slice(7)))
      : body.replace('{cookie}', context.get('cookie'));
  } else if (path === '/test-page') {
    const {body = '', lang, csp, head = '', kind, doctype = '<!doctype html>'} = query;
    if (csp) context.set('content-security-policy', csp);
    context.type = kind === 'xhtml' ? 'application/xhtml+xml' : 'text/html';
    const language = lang === undefined ? '' : ` lang="${lang}"`;
    const start = {
      html: `${doctype}<html${language}>`,
      quirks: `<html${language}>`,
      xhtml: `<html xmlns="http://www.w3.org/1999/xhtml"${language}>`,
    }[kind ?? 'html'];
    context.body = `${start}<head><title>Test</title><script src="/test-page/spy.js"></script>${head}</head><body>${body}</body></html>`;
  } else await next();
};
