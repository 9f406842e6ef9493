import { ByteReader } from './archive/byte-reader.ts';
import { gunzip, gunzipStream } from './archive/gzip.ts';
import { badLine, lineDocument } from './archive/jsonl.ts';
import { type OpenedMember, unzip } from './archive/unzip.ts';
import { archivedPages } from './archive/warc.ts';
import type { Document } from './document.ts';
import { IntakeError } from './errors.ts';
import type { Hints } from './hints.ts';
import { nameOf, take } from './intake.ts';
import { LIMITS, type Limits } from './limits.ts';
import { type Kind, sniff } from './sniff.ts';
import { freeze } from './source.ts';
import { chunksOf, gunzippedHead, peek } from './stream.ts';
import type { Taking } from './taking.ts';

/** One document out of a source, or one part of it that could not be read; the others go on. */
export type Expanded = { document: Document } | { part: string; error: IntakeError };

/** Archives within archives are opened this deep. */
const DEEPEST = 3;

/**
 * All documents of a source: the one of a page, each item of a feed, each file of a ZIP, each page of a WARC, each line of a
 * JSONL, a message and its attachments. WARC and JSONL, packed by gzip or not, are read as a stream within bounded memory.
 * A ZIP is checked as a whole before its first document comes.
 * @throws IntakeError when the source as a whole can't be read.
 */
export async function* expand(
  input: Uint8Array | AsyncIterable<Uint8Array>,
  hints: Hints = {},
): AsyncGenerator<Expanded> {
  const limits = { ...LIMITS, ...hints.limits };
  if (input instanceof Uint8Array) yield* expandBytes(input, hints, limits, 0);
  else yield* expandStream(input, hints, limits);
}

async function* expandStream(input: AsyncIterable<Uint8Array>, hints: Hints, limits: Limits): AsyncGenerator<Expanded> {
  const name = nameOf(hints);
  const { head, stream } = await peek(input, 64 * 1024);
  const packed = sniff(head, hints) === 'gzip';
  const kind = sniff(packed ? gunzippedHead(head) : head, { ...hints, filename: unpackedName(hints) });
  const unpacked = () => (packed ? gunzipStream(stream, limits, name) : stream);
  if (kind === 'warc') yield* warcDocuments(unpacked(), hints, limits);
  else if (kind === 'jsonl') yield* jsonlDocuments(unpacked(), hints, limits);
  else yield* expandBytes(await collect(stream, limits.sourceBytes, name), hints, limits, 0);
}

async function* expandBytes(bytes: Uint8Array, hints: Hints, limits: Limits, depth: number): AsyncGenerator<Expanded> {
  const taking: Taking = { source: freeze(bytes, hints), bytes, hints, limits, name: nameOf(hints), part: null };
  yield* expandTaking(taking, depth);
}

async function* expandTaking(taking: Taking, depth: number): AsyncGenerator<Expanded> {
  const { bytes, hints, limits, name } = taking;
  const kind: Kind = hints.format
    ? 'text'
    : sniff(bytes, { mediaType: hints.mediaType ?? null, filename: hints.filename ?? hints.url ?? null });
  if (kind === 'gzip') {
    const inner: Hints = { ...hints, ...(unpackedName(hints) !== null && { filename: unpackedName(hints) }) };
    yield* expandTaking({ ...taking, bytes: gunzip(bytes, limits, name), hints: inner }, tooDeep(depth, name));
  } else if (kind === 'zip') yield* zipDocuments(taking, tooDeep(depth, name));
  else if (kind === 'feed' || kind === 'json-feed') yield* feedDocuments(taking, kind);
  else if (kind === 'warc') yield* warcDocuments(chunksOf(bytes), hints, limits);
  else if (kind === 'jsonl') yield* jsonlDocuments(chunksOf(bytes), hints, limits);
  else if (kind === 'email') yield* mailDocuments(taking, tooDeep(depth, name));
  else yield { document: await take(taking) };
}

function tooDeep(depth: number, name: string): number {
  if (depth >= DEEPEST)
    throw new IntakeError('zip-bomb', {
      doing: 'unpacking',
      to: name,
      why: `archives lie more than ${DEEPEST} deep within it`,
    });
  return depth + 1;
}

/** Runs one part; what is wrong with it is its own affair. */
async function* guarded(part: string, run: () => AsyncGenerator<Expanded>): AsyncGenerator<Expanded> {
  try {
    yield* run();
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    yield { part, error };
  }
}

async function* zipDocuments(taking: Taking, depth: number): AsyncGenerator<Expanded> {
  const members = unzip(taking.bytes, taking.limits, taking.name).filter(
    ({ name }) => !/(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)/.test(name),
  );
  refuseLiars(members);
  for (const member of members) {
    yield* guarded(member.name, async function* () {
      const { url: _, format: __, mediaType: ___, ...hints } = taking.hints;
      for await (const one of expandBytes(member.read(), { ...hints, filename: member.name }, taking.limits, depth))
        yield 'document' in one ? { document: { ...one.document, part: joined(member.name, one.document.part) } } : one;
    });
  }
}

/** Unpacks every member once for nothing, so that a bomb is found out before the first document is handed on. */
function refuseLiars(members: OpenedMember[]): void {
  for (const member of members) {
    try {
      member.read();
    } catch (error) {
      if (error instanceof IntakeError && error.code === 'zip-bomb') throw error;
    }
  }
}

const joined = (outer: string, inner: string | null): string => (inner === null ? outer : `${outer} › ${inner}`);

async function* feedDocuments(taking: Taking, kind: 'feed' | 'json-feed'): AsyncGenerator<Expanded> {
  const { itemDocument, openFeed } = await import('./feed/feed-documents.ts');
  const feed = await openFeed(taking, kind);
  for (const item of feed.items)
    yield* guarded(item.id ?? item.url ?? item.title ?? 'an item', async function* () {
      yield { document: itemDocument(taking, feed, item) };
    });
}

async function* mailDocuments(taking: Taking, depth: number): AsyncGenerator<Expanded> {
  const { openMail } = await import('./mail/take-mail.ts');
  const mail = await openMail(taking);
  if (mail.document) yield { document: mail.document };
  for (const { name, bytes } of mail.attachments)
    yield* guarded(name, () => expandBytes(bytes, { ...taking.hints, filename: name }, taking.limits, depth));
}

async function* warcDocuments(
  stream: AsyncIterable<Uint8Array>,
  hints: Hints,
  limits: Limits,
): AsyncGenerator<Expanded> {
  for await (const page of archivedPages(stream, limits, nameOf(hints))) {
    if ('error' in page) {
      yield { part: page.url, error: page.error };
      continue;
    }
    yield* guarded(page.url, async function* () {
      const { filename: _, format: __, mediaType: ___, ...rest } = hints;
      const own: Hints = { ...rest, url: page.url, takenAt: page.takenAt, headers: page.headers };
      const taking: Taking = {
        source: freeze(page.body, own),
        bytes: page.body,
        hints: own,
        limits,
        name: page.url,
        part: page.url,
      };
      yield { document: await take(taking) };
    });
  }
}

async function* jsonlDocuments(
  stream: AsyncIterable<Uint8Array>,
  hints: Hints,
  limits: Limits,
): AsyncGenerator<Expanded> {
  const reader = new ByteReader(stream);
  const name = nameOf(hints);
  try {
    for (let number = 1; ; number++) {
      const line = await reader.line(limits.jsonlLineBytes);
      if (!line) return;
      const text = new TextDecoder().decode(line.bytes);
      if (text.trim() === '') continue;
      const taking: Taking = {
        source: freeze(line.bytes, hints),
        bytes: line.bytes,
        hints,
        limits,
        name,
        part: String(number),
      };
      yield* guarded(String(number), async function* () {
        if (!line.whole) throw badLine(taking, number, `it is longer than ${limits.jsonlLineBytes} bytes`);
        yield { document: lineDocument(taking, text, number) };
      });
    }
  } finally {
    await reader.close();
  }
}

/** `speech.html.gz` holds `speech.html`. */
const unpackedName = (hints: Hints): string | null => hints.filename?.replace(/\.gz$/i, '') ?? null;

async function collect(stream: AsyncIterable<Uint8Array>, most: number, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most)
      throw new IntakeError('source-too-large', { doing: 'reading', to: name, why: `it has more than ${most} bytes` });
  }
  return Buffer.concat(chunks);
}
