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
  } else if (path.startsWith('/test-page/klima-nettverk')) {
    context.type = 'text/javascript';
    context.body = await readFile('dist/klima-nettverk.js', 'utf8');
  } else if (path === '/test-page') {
    const {body = '', lang, csp, head = ''} = query;
    if (csp) context.set('content-security-policy', csp);
    context.type = 'text/html';
    context.body = `<!doctype html><html${lang === undefined ? '' : ` lang="${lang}"`}><meta charset="utf-8"><title>Test</title>${head}<script src="/test-page/spy.js"></script><body>${body}</body></html>`;
  } else await next();
};
