import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { readDate } from '../dates/read-date.ts';
import type { Document, ToldDate } from '../document.ts';
import { IntakeError } from '../errors.ts';
import { readFragment } from '../html/read-fragment.ts';
import { documentOf, type Found, type Taking } from '../taking.ts';
import { gather } from '../text/gather.ts';
import { oneLine } from '../text/space.ts';
import { mailPieces } from './mail-text.ts';

export interface Mail {
  /** Null when the message is nothing but its attachments. */
  document: Document | null;
  attachments: { name: string; bytes: Uint8Array }[];
}

/** A message's own words to a document; signatures and what it answers to are left out. */
export async function takeMail(taking: Taking): Promise<Document> {
  const { document } = await openMail(taking);
  if (document) return document;
  throw new IntakeError('source-many', {
    doing: 'reading',
    to: taking.name,
    why: 'the message has attachments and no words of its own',
  });
}

/** A message with its attachments, for `expand`. */
export async function openMail(taking: Taking): Promise<Mail> {
  const email = await parse(taking);
  const attachments = email.attachments.filter((one) => one.disposition !== 'inline' && !one.related).map(opened);
  const body = bodyOf(email, taking);
  if (body.text.trim() === '' && attachments.length > 0) return { document: null, attachments };
  const document = documentOf(taking, {
    ...body,
    format: 'email',
    title: oneLine(email.subject),
    outlet: oneLine(header(email, 'organization')),
    author: oneLine(email.from?.name) ?? oneLine(email.from?.address),
    language: header(email, 'content-language') ?? body.language ?? null,
    published: sentOn(header(email, 'date')),
    diagnostics: [
      ...(body.diagnostics ?? []),
      ...attachments.map(({ name }) => ({
        code: 'intake-attachment',
        message: `The attachment “${name}” is a document of its own; expand the message to have it.`,
      })),
    ],
  });
  return { document, attachments };
}

async function parse(taking: Taking): Promise<Email> {
  try {
    return await PostalMime.parse(taking.bytes, { maxNestingDepth: 64, maxHeadersSize: 1024 * 1024 });
  } catch (cause) {
    throw new IntakeError('mail-damaged', {
      doing: 'reading the message',
      to: taking.name,
      why: cause instanceof Error ? cause.message : String(cause),
      cause,
    });
  }
}

const header = (email: Email, key: string): string | null =>
  email.headers.find((one) => one.key === key)?.value ?? null;

/** The day as the sender wrote it, not as it was in Greenwich. */
function sentOn(raw: string | null): ToldDate | null {
  const date = raw ? readDate(raw) : null;
  return date && raw ? { value: date.value, from: 'mail-header', raw } : null;
}

type Body = Pick<Found, 'text' | 'blocks' | 'map' | 'language' | 'diagnostics'>;

/** The plain part, unless it is missing or only says to look at the other one. */
function bodyOf(email: Email, taking: Taking): Body {
  const plain = email.text ?? '';
  const html = email.html ?? '';
  if (html !== '' && plain.trim().length < 0.2 * html.replace(/<[^<>]*>/g, '').length) return htmlBody(html, taking);
  const { runs, ...written } = gather(mailPieces(plain));
  return { ...written, map: { kind: 'lines', content: plain, runs } };
}

function htmlBody(html: string, taking: Taking): Body {
  const { runs, content, ...written } = readFragment(html, null, taking.limits);
  return { ...written, map: { kind: 'quote', content, runs } };
}

const opened = (one: Attachment) => ({
  name: one.filename ?? 'attachment',
  bytes: typeof one.content === 'string' ? new TextEncoder().encode(one.content) : new Uint8Array(one.content),
});
