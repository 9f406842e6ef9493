import { pipeline, Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { IntakeError } from '../errors.ts';
import type { Limits } from '../limits.ts';

/** Below this a high ratio harms nobody: a page of one repeated line packs well. */
const HARMLESS = 1024 * 1024;

/**
 * Unpacks one file. @throws `gzip-damaged`, `gzip-bomb` when it grows past the limit or past any honest ratio.
 */
export function gunzip(bytes: Uint8Array, limits: Limits, name: string): Uint8Array {
  const most = Math.max(HARMLESS, Math.min(limits.unpackedBytes, bytes.length * limits.packRatio));
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw bomb(name, `it unpacks to more than ${most} bytes`);
    throw damaged(name, cause);
  }
}

/**
 * Unpacks a stream of gzip members as it comes; memory stays bounded, the ratio is watched. What breaks in the stream itself is
 * thrown as it is, and the stream is let go with its reader.
 */
export async function* gunzipStream(
  packed: AsyncIterable<Uint8Array>,
  limits: Limits,
  name: string,
): AsyncGenerator<Uint8Array> {
  let bytesIn = 0;
  let bytesOut = 0;
  let broken: { cause: unknown } | null = null;
  const counted = async function* () {
    try {
      for await (const chunk of packed) {
        bytesIn += chunk.length;
        yield chunk;
      }
    } catch (cause) {
      broken = { cause };
      throw cause;
    }
  };
  const unpacked = createGunzip({ chunkSize: 64 * 1024 });
  pipeline(Readable.from(counted()), unpacked, () => {});
  try {
    for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
      bytesOut += chunk.length;
      if (bytesOut > HARMLESS && bytesOut > bytesIn * limits.packRatio)
        throw bomb(name, `it unpacks to more than ${limits.packRatio} times its size`);
      yield chunk;
    }
  } catch (cause) {
    throw cause instanceof IntakeError || broken ? cause : damaged(name, cause);
  } finally {
    unpacked.destroy();
  }
}

const bomb = (name: string, why: string) => new IntakeError('gzip-bomb', { doing: 'unpacking', to: name, why });
const damaged = (name: string, cause: unknown) =>
  new IntakeError('gzip-damaged', {
    doing: 'unpacking',
    to: name,
    why: cause instanceof Error ? cause.message : String(cause),
    cause,
  });
