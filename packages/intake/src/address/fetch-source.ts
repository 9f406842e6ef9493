import { IntakeError } from '../errors.ts';
import { sniff } from '../sniff.ts';
import { type FrozenSource, freeze } from '../source.ts';
import type { HostMemory } from './host-memory.ts';
import { type Answer, type RequestOptions, type Resolve, request } from './request.ts';

export interface FetchOptions {
  /** The clock, to date the source and to honour `Retry-After`. */
  now: () => Date;
  /** Who asks, with a way to reach them: `Chancery/0.1 (+https://…)`. */
  userAgent?: string;
  /** Addresses of one's own network are refused unless this says otherwise. */
  allowPrivate?: boolean | ((address: string) => boolean);
  /** The source as it was taken last; asks only for what is newer. */
  previous?: Pick<FrozenSource, 'headers' | 'sha256'>;
  /** Given for feeds and repeated visits: robots.txt is respected and a server that asked to wait is not asked again. */
  memory?: HostMemory;
  limits?: Partial<FetchLimits>;
  signal?: AbortSignal;
  resolve?: Resolve;
}

export interface FetchLimits {
  bytes: number;
  /** For each request, whole. */
  milliseconds: number;
  idleMilliseconds: number;
  redirects: number;
}

export const FETCH_LIMITS: FetchLimits = {
  bytes: 64 * 1024 * 1024,
  milliseconds: 60_000,
  idleMilliseconds: 15_000,
  redirects: 8,
};

/** The source, or that it has not changed since. `moved` is where the server says that the page lives for good now. */
export type Fetched =
  | { kind: 'fetched'; source: FrozenSource; moved: string | null }
  | { kind: 'unchanged'; url: string; moved: string | null };

export const USER_AGENT = 'Chancery/0.1 (reads public statements of states; a person asked for this page)';

/**
 * Takes the source at an address. Every host on the way is resolved and judged before it is connected to.
 * @throws the `address-…` codes, `source-empty`, `source-binary` for what holds no text.
 */
export async function fetchSource(address: string, options: FetchOptions): Promise<Fetched> {
  let url = parsed(address);
  let moved: string | null = null;
  const seen = new Set<string>();
  for (;;) {
    if (seen.has(url.href) || seen.size > (options.limits?.redirects ?? FETCH_LIMITS.redirects))
      throw tooManyRedirects(address, seen.has(url.href));
    seen.add(url.href);
    await options.memory?.ask(url, options);
    const answer = await request(url, requestOptions(options));
    const next = redirected(answer, url);
    if (!next) return received(answer, url, moved, options);
    if ((answer.status === 301 || answer.status === 308) && (seen.size === 1 || moved !== null)) moved = next.href;
    url = next;
  }
}

function parsed(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw new IntakeError('address-invalid', { doing: 'fetching', to: address, why: 'it is no http or https address' });
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

/** What is asked with every request; `previous` makes it conditional. */
export function requestOptions(options: FetchOptions): RequestOptions {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const { etag, 'last-modified': since } = options.previous?.headers ?? {};
  return {
    headers: {
      'user-agent': options.userAgent ?? USER_AGENT,
      accept:
        'text/html,application/xhtml+xml,application/pdf,application/rss+xml,application/atom+xml,application/feed+json;q=0.9,*/*;q=0.5',
      'accept-encoding': 'gzip, br',
      ...(etag && { 'if-none-match': etag }),
      ...(since && { 'if-modified-since': since }),
    },
    allowPrivate: options.allowPrivate ?? false,
    maxBytes: limits.bytes,
    milliseconds: limits.milliseconds,
    idleMilliseconds: limits.idleMilliseconds,
    resolve: options.resolve,
    signal: options.signal,
  };
}

function redirected(answer: Answer, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(answer.status) || !answer.headers.location) return null;
  return parsed(
    URL.canParse(answer.headers.location, from.href)
      ? new URL(answer.headers.location, from.href).href
      : answer.headers.location,
  );
}

function received(answer: Answer, url: URL, moved: string | null, options: FetchOptions): Fetched {
  if (answer.status === 304) return { kind: 'unchanged', url: url.href, moved };
  if (answer.status === 429 || answer.status === 503) throw mustWait(answer, url, options);
  if (answer.status < 200 || answer.status > 299)
    throw new IntakeError('address-status', {
      doing: 'fetching',
      to: url.href,
      why: `the server answered ${answer.status}`,
    });
  const source = freeze(answer.body, { takenAt: options.now().toISOString(), url: url.href, headers: answer.headers });
  const kind = sniff(source.bytes, { mediaType: source.headers['content-type'] ?? null, filename: url.pathname });
  if (kind === 'empty')
    throw new IntakeError('source-empty', { doing: 'fetching', to: url.href, why: 'the answer is empty' });
  if (kind === 'binary')
    throw new IntakeError('source-binary', {
      doing: 'fetching',
      to: url.href,
      why: 'it is no text and no known document, whatever the server calls it',
    });
  return source.sha256 === options.previous?.sha256
    ? { kind: 'unchanged', url: url.href, moved }
    : { kind: 'fetched', source, moved };
}

/** RFC 9110, 10.2.3: seconds or a date. Without it an hour is a polite guess. */
function mustWait(answer: Answer, url: URL, options: FetchOptions): IntakeError {
  const told = answer.headers['retry-after'] ?? '';
  const now = options.now().getTime();
  const until = /^\d{1,7}$/.test(told) ? now + Number(told) * 1000 : Date.parse(told);
  const retryAt = new Date(Number.isNaN(until) ? now + 3_600_000 : Math.max(until, now)).toISOString();
  options.memory?.wait(url, retryAt);
  return waitError(url, retryAt, `the server answered ${answer.status}`);
}

export const waitError = (url: URL, retryAt: string, why: string): IntakeError =>
  new IntakeError('address-wait', { doing: 'fetching', to: url.href, why, next: `Wait until ${retryAt}.`, retryAt });

const tooManyRedirects = (address: string, circle: boolean): IntakeError =>
  new IntakeError('address-redirects', {
    doing: 'fetching',
    to: address,
    why: circle ? 'it leads back to itself' : 'it leads on and on',
  });
