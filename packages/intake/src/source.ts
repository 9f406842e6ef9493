import { createHash } from 'node:crypto';

/** The source exactly as it came, to be kept for good. */
export interface FrozenSource {
  bytes: Uint8Array;
  /** `sha256:` and the hex digest of the bytes. */
  sha256: string;
  /** When it was taken, an ISO 8601 instant given from outside; null when nobody said. */
  takenAt: string | null;
  /** The final address, after all redirects; null for a file. */
  url: string | null;
  /** The file's name, when it came from one. */
  filename: string | null;
  /** The response's headers that bear on the reading or on asking again, in lower case. */
  headers: Record<string, string>;
}

/** The headers worth keeping: what the bytes are, and what a conditional request needs. */
const KEPT_HEADERS = [
  'content-type',
  'content-language',
  'content-disposition',
  'last-modified',
  'etag',
  'date',
  'link',
  'memento-datetime',
];

export interface SourceFacts {
  takenAt?: string | null;
  url?: string | null;
  filename?: string | null;
  headers?: Record<string, string | string[] | undefined>;
}

/** Bytes with their digest and what is known about where they came from. */
export function freeze(bytes: Uint8Array, facts: SourceFacts = {}): FrozenSource {
  return {
    bytes,
    sha256: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    takenAt: facts.takenAt ?? null,
    url: facts.url ?? null,
    filename: facts.filename ?? null,
    headers: kept(facts.headers ?? {}),
  };
}

function kept(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const out: Record<string, string> = {};
  for (const name of KEPT_HEADERS) {
    const value = lower.get(name);
    if (value !== undefined) out[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return out;
}
