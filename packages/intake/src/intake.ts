import { gunzip } from './archive/gzip.ts';
import type { Document, Format } from './document.ts';
import { IntakeError } from './errors.ts';
import type { Hints } from './hints.ts';
import { LIMITS } from './limits.ts';
import { type Kind, sniff } from './sniff.ts';
import { freeze } from './source.ts';
import type { Taking } from './taking.ts';

/**
 * One source to one document. What it is, is told by its bytes; hints fill in what the source does not say.
 * @throws IntakeError: `source-many` for an archive or feed (see `expand`), and the codes of each format.
 */
export async function intake(bytes: Uint8Array, hints: Hints = {}): Promise<Document> {
  const source = freeze(bytes, hints);
  const taking: Taking = {
    source,
    bytes,
    hints,
    limits: { ...LIMITS, ...hints.limits },
    name: nameOf(hints),
    part: null,
  };
  return take(taking);
}

/** One part of a source, its format found out or given, to a document. */
export async function take(taking: Taking): Promise<Document> {
  const { bytes, limits, name, hints } = taking;
  if (bytes.length > limits.sourceBytes)
    throw new IntakeError('source-too-large', {
      doing: 'reading',
      to: name,
      why: `it has ${bytes.length} bytes, and ${limits.sourceBytes} are read`,
    });
  const kind =
    hints.format ?? sniff(bytes, { mediaType: mediaType(hints), filename: hints.filename ?? hints.url ?? null });
  return (await takerOf(kind, name))(taking);
}

type Taker = (taking: Taking) => Document | Promise<Document>;

/** Each format's code is loaded when the first source of it comes. */
async function takerOf(kind: Kind | Format, name: string): Promise<Taker> {
  switch (kind) {
    case 'html':
      return (await import('./html/take-html.ts')).takeHtml;
    case 'text':
      return (await import('./text/take-text.ts')).takeText;
    case 'markdown':
      return (await import('./text/take-markdown.ts')).takeMarkdown;
    case 'email':
      return (await import('./mail/take-mail.ts')).takeMail;
    case 'pdf':
      return (await import('./pdf/take-pdf.ts')).takePdf;
    case 'docx':
      return (await import('./docx/take-docx.ts')).takeDocx;
    case 'gzip':
      return takeGzip;
    default:
      throw refusal(kind, name);
  }
}

/** A packed page is the page; packed twice it is none, for a file may be its own contents. */
async function takeGzip(taking: Taking): Promise<Document> {
  const { filename, ...hints } = taking.hints;
  const name = filename?.replace(/\.gz$/i, '');
  const bytes = gunzip(taking.bytes, taking.limits, taking.name);
  if (sniff(bytes) === 'gzip') throw refusal('gzip', taking.name);
  return take({
    ...taking,
    bytes,
    hints: { ...hints, ...(name && { filename: name }) },
  });
}

function refusal(kind: string, name: string): IntakeError {
  const refuse = (code: 'source-empty' | 'source-many' | 'source-binary' | 'source-format', why: string) =>
    new IntakeError(code, { doing: 'reading', to: name, why });
  if (kind === 'empty') return refuse('source-empty', 'it is empty');
  if (kind === 'binary') return refuse('source-binary', 'it is no text and no known document');
  if (kind === 'xml') return refuse('source-format', 'it is XML, but neither a page nor a feed');
  return refuse('source-many', `it is a ${kind} file, which may hold more than one document`);
}

const mediaType = (hints: Hints): string | null => {
  const header = hints.headers?.['content-type'];
  return hints.mediaType ?? (Array.isArray(header) ? header[0] : header) ?? null;
};

export const nameOf = (hints: Pick<Hints, 'url' | 'filename'>): string => hints.filename ?? hints.url ?? 'the source';
