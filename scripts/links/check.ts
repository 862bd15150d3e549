/** What became of an address. */
export interface LinkResult {
  readonly url: string;
  /** ok; moved for good; dead (gone or no such host); suspicious: a person should look. */
  readonly verdict: 'ok' | 'moved' | 'dead' | 'suspicious';
  readonly why: string;
  /** Where it leads now, if elsewhere. */
  readonly leadsTo?: string;
}

export interface LinkOptions {
  /** Milliseconds to wait for an answer. */
  readonly timeout: number;
  /** Tries in all when the answer may be a passing fault. */
  readonly tries: number;
  /** Milliseconds between two requests to one host, and before a new try. */
  readonly pause: number;
  /** Hosts asked at the same time. */
  readonly hosts: number;
}

const defaults: LinkOptions = {timeout: 20_000, tries: 3, pause: 2_000, hosts: 4};

const headers = {
  'user-agent': 'klima-nettverk link check (a few requests, some times a year)',
  accept: 'text/html,*/*;q=0.5',
};

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const emptyOrParked =
  /<title[^>]*>[^<]*(404|not found|ikke funnet|finnes ikke|finst ikkje|domain (is )?for sale|parked)[^<]*<\/title>/i;

const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly start: string;
}

const startOf = async (response: Response): Promise<string> => {
  if (!response.headers.get('content-type')?.includes('html')) {
    await response.body?.cancel();
    return '';
  }
  const reader = response.body?.getReader();
  const {value} = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value);
};

const ask = async (url: string, timeout: number): Promise<Answer> => {
  const response = await fetch(url, {headers, redirect: 'manual', signal: AbortSignal.timeout(timeout)});
  return {
    status: response.status,
    location: response.headers.get('location'),
    start: await startOf(response),
  };
};

const codeOf = (error: unknown): string => {
  const {name, cause} = error as {name?: string; cause?: {code?: string; message?: string}};
  return name === 'TimeoutError' ? 'TIMEOUT' : (cause?.code ?? cause?.message ?? String(error));
};

const failure = (url: string, code: string, {timeout, tries}: LinkOptions): LinkResult => {
  if (code === 'ENOTFOUND') return {url, verdict: 'dead', why: 'no such host'};
  if (code === 'TIMEOUT')
    return {url, verdict: 'suspicious', why: `no answer in ${timeout} ms, ${tries} tries`};
  const isTls = /SSL|TLS|CERT|SIGN|ALTNAME/i.test(code);
  return {url, verdict: 'suspicious', why: isTls ? `TLS failure: ${code}` : `no connection: ${code}`};
};

const withRetries = async (url: string, options: LinkOptions): Promise<Answer | {code: string}> => {
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt >= options.tries;
    try {
      const answer = await ask(url, options.timeout);
      if (isLast || !isPassing(answer.status)) return answer;
    } catch (error) {
      if (isLast || codeOf(error) === 'ENOTFOUND') return {code: codeOf(error)};
    }
    await sleep(options.pause * attempt);
  }
};

const isFrontPage = (url: string): boolean => new URL(url).pathname.length <= 1;

const judge = (url: string, end: string, {status, start}: Answer, permanent: boolean): LinkResult => {
  const leadsTo = end === url ? {} : {leadsTo: end};
  if (status === 404 || status === 410) return {url, verdict: 'dead', why: `answers ${status}`, ...leadsTo};
  if (status >= 400) return {url, verdict: 'suspicious', why: `answers ${status}`, ...leadsTo};
  if (emptyOrParked.test(start))
    return {url, verdict: 'suspicious', why: 'its title says that it is gone', ...leadsTo};
  if (end !== url && isFrontPage(end) && !isFrontPage(url))
    return {url, verdict: 'suspicious', why: 'leads to a front page', ...leadsTo};
  if (end !== url && permanent) return {url, verdict: 'moved', why: 'moved for good', ...leadsTo};
  return {url, verdict: 'ok', why: end === url ? `answers ${status}` : 'redirects for now', ...leadsTo};
};

/** Requests one address, follows up to five redirects, and says what became of it. */
export const checkLink = async (url: string, options = defaults): Promise<LinkResult> => {
  let end = url;
  let permanent = true;
  for (let hop = 0; hop <= 5; hop++) {
    const answer = await withRetries(end, options);
    if ('code' in answer)
      return {...failure(url, answer.code, options), ...(end === url ? {} : {leadsTo: end})};
    if (answer.status < 300 || answer.status > 399 || !answer.location)
      return judge(url, end, answer, permanent);
    permanent &&= answer.status === 301 || answer.status === 308;
    if (!URL.canParse(answer.location, end))
      return {url, verdict: 'suspicious', why: `redirects to no address: ${answer.location}`};
    end = new URL(answer.location, end).href;
  }
  return {url, verdict: 'suspicious', why: 'redirects more than five times', leadsTo: end};
};

/** Requests all addresses: one at a time and with a pause at each host, some hosts side by side. */
export const checkLinks = async (urls: readonly string[], options = defaults): Promise<LinkResult[]> => {
  const queues = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    const {host} = new URL(url);
    queues.set(host, [...(queues.get(host) ?? []), url]);
  }
  const waiting = [...queues.values()];
  const results = new Map<string, LinkResult>();
  const worker = async () => {
    for (let queue = waiting.pop(); queue; queue = waiting.pop())
      for (const [index, url] of queue.entries()) {
        if (index) await sleep(options.pause);
        results.set(url, await checkLink(url, options));
      }
  };
  await Promise.all(Array.from({length: options.hosts}, worker));
  return [...new Set(urls)].flatMap((url) => results.get(url) ?? []);
};
