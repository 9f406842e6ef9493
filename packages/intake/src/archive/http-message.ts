import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';

/** A response as it went over the wire, taken apart. */
export interface HttpMessage {
  status: number;
  headers: Record<string, string>;
  /** Chunks joined, compression undone. */
  body: Uint8Array;
}

/** Reads a stored HTTP/1 response; null when it is none or its body can't be unpacked within `most` bytes. */
export function readHttpMessage(bytes: Uint8Array, most: number): HttpMessage | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = headEnd(buffer);
  const head = buffer.toString('latin1', 0, end.at);
  const [first, ...lines] = head.split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(first ?? '');
  if (!status) return null;
  const headers = headersOf(lines);
  const raw = buffer.subarray(end.at + end.length);
  const joined = /chunked/i.test(headers['transfer-encoding'] ?? '') ? withoutChunks(raw) : raw;
  const body = unpacked(joined, headers['content-encoding'] ?? '', most);
  return body && { status: Number(status[1]), headers, body };
}

function headEnd(buffer: Buffer): { at: number; length: number } {
  const strict = buffer.indexOf('\r\n\r\n');
  const loose = buffer.subarray(0, strict < 0 ? undefined : strict).indexOf('\n\n');
  if (loose >= 0) return { at: loose, length: 2 };
  return strict < 0 ? { at: buffer.length, length: 0 } : { at: strict, length: 4 };
}

/** Header lines as a table, names in lower case; a folded line goes on with the one before. */
export function headersOf(lines: string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  let last = '';
  for (const line of lines) {
    const m = /^([^\s:]+)\s*:\s*(.*?)\s*$/.exec(line);
    if (m) {
      last = m[1]!.toLowerCase();
      headers[last] = m[2]!;
    } else if (last && /^\s/.test(line)) headers[last] += ` ${line.trim()}`;
  }
  return headers;
}

/** Archives keep the header and sometimes not the chunks; what does not begin with a chunk's size is taken as it is. */
function withoutChunks(raw: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < raw.length; ) {
    const line = raw.indexOf('\n', at);
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(raw.toString('latin1', at, Math.min(line, at + 200)));
    if (line < 0 || !size) return chunks.length ? Buffer.concat(chunks) : raw;
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    chunks.push(raw.subarray(line + 1, line + 1 + length));
    at = line + 1 + length + (raw[line + 1 + length] === 13 ? 2 : 1);
  }
  return Buffer.concat(chunks);
}

function unpacked(body: Buffer, encoding: string, most: number): Uint8Array | null {
  const options: ZlibOptions = { maxOutputLength: most };
  try {
    if (/gzip/i.test(encoding)) return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body;
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, options);
    if (/deflate/i.test(encoding))
      return (body[0]! & 15) === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
    return body;
  } catch {
    return null;
  }
}
