import { IntakeError } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { ByteReader } from './byte-reader.ts';
import { headersOf, readHttpMessage } from './http-message.ts';

/** A page out of a web archive: what the server answered, and when it was asked. */
export interface ArchivedPage {
  url: string;
  /** ISO 8601, by the archive. */
  takenAt: string | null;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** A record that could not be read; the archive goes on behind it. */
export interface BadRecord {
  url: string;
  error: IntakeError;
}

const HEADER_BYTES = 64 * 1024;
const HEADER_LINES = 200;

/**
 * The pages of a WARC file (ISO 28500), one by one, as the stream brings them: successful responses and resources that may
 * hold a document. Pictures, scripts and styles are passed over unread. Memory holds one record at a time.
 * @throws `warc-damaged` at what is no record; what was yielded before it stands.
 */
export async function* archivedPages(
  source: AsyncIterable<Uint8Array>,
  limits: Limits,
  name: string,
): AsyncGenerator<ArchivedPage | BadRecord> {
  const reader = new ByteReader(source);
  try {
    for (;;) {
      const headers = await recordHeaders(reader, name);
      if (!headers) return;
      const length = lengthOf(headers, reader, name);
      if (!mayHoldPage(headers)) {
        await passOver(reader, length, name);
        continue;
      }
      const page = await pageOf(headers, length, reader, limits, name);
      if (page) yield page;
    }
  } finally {
    await reader.close();
  }
}

/** The headers of the next record; null at the end. Empty lines lie between records. */
async function recordHeaders(reader: ByteReader, name: string): Promise<Record<string, string> | null> {
  let line = await textLine(reader);
  while (line === '') line = await textLine(reader);
  if (line === null) return null;
  if (!/^WARC\/\d\.\d/.test(line)) throw damaged(name, `at byte ${reader.position - line.length} no record begins`);
  const lines: string[] = [];
  for (;;) {
    const next = await textLine(reader);
    if (next === null) throw damaged(name, 'it ends within the headers of a record');
    if (next === '') return headersOf(lines);
    if (lines.push(next) > HEADER_LINES) throw damaged(name, 'a record has headers without end');
  }
}

async function textLine(reader: ByteReader): Promise<string | null> {
  const line = await reader.line(HEADER_BYTES);
  return line && new TextDecoder().decode(line.bytes.subarray(0, HEADER_BYTES));
}

function lengthOf(headers: Record<string, string>, reader: ByteReader, name: string): number {
  const length = Number(headers['content-length']);
  if (!Number.isSafeInteger(length) || length < 0)
    throw damaged(name, `the record before byte ${reader.position} does not say how long it is`);
  return length;
}

const mayHoldPage = (headers: Record<string, string>): boolean =>
  headers['warc-type'] === 'response'
    ? !/^(?:dns|whois):/i.test(urlOf(headers))
    : headers['warc-type'] === 'resource' && isDocument(headers['content-type']);

const isDocument = (mediaType: string | undefined): boolean =>
  /html|pdf|wordprocessingml|rss|atom|text\/plain/i.test(mediaType ?? 'html');

/** The page that a record holds; null for an answer that holds none. The record is used up either way. */
async function pageOf(
  headers: Record<string, string>,
  length: number,
  reader: ByteReader,
  limits: Limits,
  name: string,
): Promise<ArchivedPage | BadRecord | null> {
  const url = urlOf(headers);
  if (length > limits.warcRecordBytes) {
    await passOver(reader, length, name);
    const why = `it has ${length} bytes, and ${limits.warcRecordBytes} are read`;
    return { url, error: new IntakeError('source-too-large', { doing: 'reading the record', to: url, why }) };
  }
  const block = await reader.read(length);
  if (block.length < length) throw damaged(name, `it ends within the record of ${url}`);
  const takenAt = headers['warc-date'] ?? null;
  if (headers['warc-type'] === 'resource')
    return { url, takenAt, headers: { 'content-type': headers['content-type'] ?? '' }, body: block };
  const answer = readHttpMessage(block, limits.unpackedBytes);
  if (!answer) return { url, error: damaged(url, 'its record holds no HTTP response that can be unpacked') };
  if (answer.status !== 200 || !isDocument(answer.headers['content-type'])) return null;
  return { url, takenAt, headers: answer.headers, body: answer.body };
}

async function passOver(reader: ByteReader, length: number, name: string): Promise<void> {
  if ((await reader.skip(length)) < length) throw damaged(name, 'it ends within a record');
}

const urlOf = (headers: Record<string, string>): string =>
  (headers['warc-target-uri'] ?? 'a record').replace(/^<(.*)>$/, '$1');

const damaged = (name: string, why: string) =>
  new IntakeError('warc-damaged', { doing: 'reading the archive', to: name, why });
