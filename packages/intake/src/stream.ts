import { constants, gunzipSync } from 'node:zlib';

/** The first bytes of a stream, and the whole stream again. */
export async function peek(
  input: AsyncIterable<Uint8Array>,
  count: number,
): Promise<{ head: Uint8Array; stream: AsyncIterable<Uint8Array> }> {
  const chunks = input[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await chunks.next();
    if (next.done) break;
    taken.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(taken);
  return { head, stream: continued(head, chunks) };
}

async function* continued(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Bytes in memory as a stream, in chunks that pass on without a copy. */
export async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1 << 16) yield bytes.subarray(at, at + (1 << 16));
}

/** The beginning of what a gzip file holds, out of its beginning; empty when it is damaged. */
export function gunzippedHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head.subarray(0, 16 * 1024), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: 64 * 1024 * 1024,
    });
  } catch {
    return new Uint8Array(0);
  }
}
