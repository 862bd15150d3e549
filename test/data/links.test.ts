import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {checkLink, checkLinks, type LinkOptions} from '../../scripts/links/check.js';
import {report} from '../../scripts/links/report.js';

const options: LinkOptions = {timeout: 2_000, tries: 2, pause: 5, hosts: 2};
const asked: string[] = [];
let server: Server;
let base = '';

const html = (title: string) => `<!doctype html><title>${title}</title>`;

const answers: Record<
  string,
  () => [status: number, headers?: Record<string, string>, body?: string] | undefined
> = {
  '/': () => [200, {'content-type': 'text/html'}, html('Forside')],
  '/here': () => [200, {'content-type': 'text/html'}, html('En side')],
  '/file.pdf': () => [200, {'content-type': 'application/pdf'}, 'x'.repeat(200_000)],
  '/moved': () => [301, {location: '/here'}],
  '/for-now': () => [302, {location: '/here'}],
  '/to-front': () => [301, {location: '/'}],
  '/to-nothing': () => [301, {location: '/gone'}],
  '/to-rubbish': () => [301, {location: 'http://[bad'}],
  '/gone': () => [404],
  '/soft': () => [200, {'content-type': 'text/html'}, html('404 – Siden finnes ikke')],
  '/refused': () => [403],
  '/loop': () => [302, {location: '/loop'}],
  '/busy-once': () => (asked.filter((path) => path === '/busy-once').length > 1 ? [200] : [503]),
  '/silent': () => undefined,
};

describe('The link check', () => {
  before(async () => {
    server = createServer(({url = ''}, response) => {
      asked.push(url);
      const answer = (answers[url] ?? (() => [404]))();
      if (answer) response.writeHead(answer[0], answer[1]).end(answer[2]);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const cases: [path: string, verdict: string, why: RegExp, leadsTo?: string][] = [
    ['/here', 'ok', /200/],
    ['/file.pdf', 'ok', /200/],
    ['/moved', 'moved', /for good/, '/here'],
    ['/for-now', 'ok', /for now/, '/here'],
    ['/to-front', 'suspicious', /front page/, '/'],
    ['/to-nothing', 'dead', /404/, '/gone'],
    ['/to-rubbish', 'suspicious', /no address/],
    ['/gone', 'dead', /404/],
    ['/soft', 'suspicious', /gone/],
    ['/refused', 'suspicious', /403/],
    ['/loop', 'suspicious', /five times/, '/loop'],
    ['/busy-once', 'ok', /200/],
    ['/silent', 'suspicious', /no answer in 2000 ms, 2 tries/],
  ];
  for (const [path, verdict, why, leadsTo] of cases)
    it(`R7.5 ${path} is ${verdict}`, async () => {
      const result = await checkLink(base + path, options);
      assert.equal(result.verdict, verdict);
      assert.match(result.why, why);
      assert.equal(result.leadsTo, leadsTo && base + leadsTo);
    });

  it('R7.5 a TLS failure is suspicious, and named', async () => {
    const result = await checkLink(base.replace('http:', 'https:') + '/here', options);
    assert.equal(result.verdict, 'suspicious');
    assert.match(result.why, /TLS failure/);
  });

  it('R7.5 a host that does not exist is dead', async () => {
    const result = await checkLink('http://no-such-host.invalid/', {...options, timeout: 5_000});
    assert.ok(['no such host'].includes(result.why) || /EAI_AGAIN/.test(result.why), result.why);
  });

  it('asks a host for one address at a time, each address once', async () => {
    asked.length = 0;
    const results = await checkLinks([`${base}/here`, `${base}/moved`, `${base}/here`], options);
    assert.deepEqual(
      results.map(({url}) => url),
      [`${base}/here`, `${base}/moved`],
    );
    assert.deepEqual(asked, ['/here', '/moved', '/here']);
  });

  it('writes a dated report that names where each address is used', async () => {
    const results = await checkLinks([`${base}/gone`, `${base}/moved`], options);
    const text = report(results, () => ['et-nettverk'], '2026-01-31');
    assert.match(text, /^# Links on 2026-01-31/);
    assert.match(text, /## Dead: 1\n\n\* <[^>]+\/gone>: answers 404 \(et-nettverk\)/);
    assert.match(text, /## Moved for good: 1\n\n\* <[^>]+\/moved>: moved for good, leads to <[^>]+\/here>/);
  });
});
