import { type Decoded, decode } from './charset.ts';
import { datelineCredit } from './dateline-credit.ts';
import type { Document, Format, ToldDate } from './document.ts';
import { IntakeError } from './errors.ts';
import type { Hints } from './hints.ts';
import { judgeLanguage } from './language.ts';
import type { Limits } from './limits.ts';
import type { SourceMap } from './place.ts';
import type { FrozenSource } from './source.ts';
import type { GatheredText } from './text/gather.ts';
import { textId } from './text/identity.ts';

/** A source, or one part of it, on its way to a document. */
export interface Taking {
  source: FrozenSource;
  /** The part's bytes; the source's own when it is one document. */
  bytes: Uint8Array;
  hints: Hints;
  limits: Limits;
  /** How an error calls it. */
  name: string;
  part: string | null;
}

/** What a format found out; everything but the text and the map may be left out. */
export interface Found extends Pick<GatheredText, 'text' | 'blocks'> {
  format: Format;
  map: SourceMap;
  title?: string | null;
  outlet?: string | null;
  author?: string | null;
  credit?: string | null;
  /** As declared. */
  language?: string | null;
  url?: string | null;
  published?: ToldDate | null;
  modified?: ToldDate | null;
  versions?: Document['versions'];
  diagnostics?: Document['diagnostics'];
}

/**
 * What was found and what the caller knows, as the document: the source's own word first, the hints for what it leaves open.
 * @throws `source-no-text`.
 */
export function documentOf(taking: Taking, found: Found): Document {
  if (found.text.trim() === '')
    throw new IntakeError('source-no-text', { doing: 'reading', to: taking.name, why: 'no text was found in it' });
  const { hints } = taking;
  const { language, belies } = judgeLanguage(found.text, found.language ?? hints.language ?? null);
  const diagnostics = [...(found.diagnostics ?? [])];
  if (belies !== null)
    diagnostics.push({
      code: 'intake-language-differs',
      message: `The source declares ${belies}, but its words are ${language}.`,
    });
  return {
    id: textId(found.text),
    format: found.format,
    text: found.text,
    blocks: found.blocks,
    title: found.title ?? hints.title ?? null,
    outlet: found.outlet ?? hints.outlet ?? null,
    author: found.author ?? null,
    credit:
      found.credit ?? datelineCredit(found.blocks.slice(0, 3).map(({ start, end }) => found.text.slice(start, end))),
    language,
    url: found.url ?? hints.url ?? null,
    published: found.published ?? hinted(hints.published),
    modified: found.modified ?? null,
    versions: found.versions ?? [],
    diagnostics,
    map: found.map,
    source: taking.source,
    part: taking.part,
  };
}

const hinted = (date: string | undefined): ToldDate | null => (date ? { value: date, from: 'hint', raw: date } : null);

/** The part's text, and a diagnostic when some bytes were no character. */
export async function decodePart(
  taking: Taking,
  declares: boolean,
): Promise<Decoded & { diagnostics: Document['diagnostics'] }> {
  const header = taking.hints.mediaType ?? taking.source.headers['content-type'] ?? null;
  const decoded = await decode(taking.bytes, { charset: taking.hints.charset ?? null, contentType: header, declares });
  const diagnostics = decoded.damaged
    ? [
        {
          code: 'intake-charset-damaged',
          message: `Some bytes are no characters of ${decoded.charset} and stand as “\uFFFD”.`,
        },
      ]
    : [];
  return { ...decoded, diagnostics };
}
