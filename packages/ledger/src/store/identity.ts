import { createHash } from 'node:crypto';

/** `sha256:` and the hex digest, as the codebook names texts. */
export const digest = (data: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(data).digest('hex')}`;

/**
 * A source's id, made from what it is and never from when it came: where it came from, its bytes, and which part of them
 * it is. A file without an address is its bytes, whatever it is called.
 */
export function sourceId(source: { url: string | null; sha256: string; part: string | null }): string {
  const what = JSON.stringify([source.url, source.sha256, source.part]);
  return `s${createHash('sha256').update(what).digest('hex').slice(0, 16)}`;
}
