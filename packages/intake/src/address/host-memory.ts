import { IntakeError } from '../errors.ts';
import { absolute } from './absolute.ts';
import { type FetchOptions, requestOptions, waitError } from './fetch-source.ts';
import { request } from './request.ts';
import { EVERYTHING, NOTHING, type Robots, readRobots } from './robots.ts';

/** The name that a site's robots.txt may speak to. */
const PROGRAM = 'chancery';
/** RFC 9309, 2.4: not longer than a day. */
const ROBOTS_KEPT = 24 * 3_600_000;
const ROBOTS_BYTES = 512 * 1024;

/** What hosts asked for, remembered over many visits: robots.txt for a day, a wait until it is over. Held by who visits repeatedly. */
export class HostMemory {
  readonly #robots = new Map<string, { rules: Robots; until: number }>();
  readonly #waits = new Map<string, string>();

  /**
   * Asks leave to visit. @throws `address-wait` while the host's wait lasts, `address-robots` when it asks programs to stay away.
   */
  async ask(url: URL, options: FetchOptions): Promise<void> {
    const retryAt = this.#waits.get(url.host);
    if (retryAt && Date.parse(retryAt) > options.now().getTime())
      throw waitError(url, retryAt, 'the server asked to wait');
    this.#waits.delete(url.host);
    const rules = await this.#rulesOf(url, options);
    if (!rules.allows(url.pathname + url.search))
      throw new IntakeError('address-robots', {
        doing: 'fetching',
        to: url.href,
        why: 'the robots.txt of its site asks programs to leave it alone',
      });
  }

  /** The host asked to be left alone until then. */
  wait(url: URL, retryAt: string): void {
    this.#waits.set(url.host, retryAt);
  }

  async #rulesOf(url: URL, options: FetchOptions): Promise<Robots> {
    const now = options.now().getTime();
    const known = this.#robots.get(url.origin);
    if (known && known.until > now) return known.rules;
    const rules = await fetchRobots(new URL('/robots.txt', url), options);
    this.#robots.set(url.origin, { rules, until: now + ROBOTS_KEPT });
    return rules;
  }
}

/**
 * RFC 9309, 2.3.1: none there means all is allowed, a server in trouble means nothing is. A redirect is followed five times.
 * @throws `address-…` when nobody answers: that says nothing about the site, and is not remembered.
 */
async function fetchRobots(url: URL, options: FetchOptions): Promise<Robots> {
  const { previous: _, ...rest } = options;
  let at = url;
  for (let hops = 0; hops < 5; hops++) {
    const answer = await request(at, { ...requestOptions(rest), maxBytes: ROBOTS_BYTES });
    if (answer.status >= 500) return NOTHING;
    const location = answer.headers.location;
    if (answer.status < 300) return readRobots(new TextDecoder().decode(answer.body), PROGRAM);
    const next = answer.status < 400 ? absolute(location ?? null, at.href) : null;
    if (next === null) return EVERYTHING;
    at = new URL(next);
  }
  return EVERYTHING;
}
