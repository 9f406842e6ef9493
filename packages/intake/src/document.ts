import type { Diagnostic, Edtf, Span } from '@chancery/reader';
import type { SourceMap } from './place.ts';
import type { FrozenSource } from './source.ts';

export const FORMATS = ['html', 'pdf', 'docx', 'text', 'markdown', 'email', 'feed-item', 'json'] as const;
export const BLOCK_KINDS = ['title', 'heading', 'paragraph', 'item', 'row', 'quote', 'footnote'] as const;
export const DATE_ORIGINS = [
  'hint',
  'json-ld',
  'microdata',
  'meta',
  'time-element',
  'visible',
  'address',
  'feed',
  'mail-header',
  'file-info',
  'record',
] as const;

export type Format = (typeof FORMATS)[number];
export type BlockKind = (typeof BLOCK_KINDS)[number];
export type DateOrigin = (typeof DATE_ORIGINS)[number];

/** A stretch of the text with what it is. Blocks are in order, never overlap, and lie apart by `\n\n` (rows and items by `\n`). */
export interface Block extends Span {
  kind: BlockKind;
  /** Of a heading: 1 to 6. Of an item: how deep its list lies, from 1. */
  level?: number;
  /** The number or letter that the source sets before an item without having it in its words: `3.`, `b)`. */
  marker?: string;
}

/** A date as far as the source tells it, with who told it and in which words. Unknown is null, never today. */
export interface ToldDate {
  /** EDTF: the day as written, whatever the zone; `2019-06` stays a month. */
  value: Edtf;
  from: DateOrigin;
  raw: string;
}

/** The same text in another language. */
export interface LanguageVersion {
  /** BCP 47. */
  language: string;
  url: string;
}

/** One text, clean: what a reader of the source would call the article, and the way back to where it stands. */
export interface Document {
  /** `sha256:` and the digest of the text as UTF-8; equal words have an equal id, whatever changed around them. */
  id: string;
  format: Format;
  /** Every offset of the program points into this. Characters are kept as the source has them: no Unicode normalisation. */
  text: string;
  blocks: Block[];
  title: string | null;
  /** Who published it, when the source or its metadata says so. */
  outlet: string | null;
  author: string | null;
  /** Whom the source credits for the text: a news agency, a press service. */
  credit: string | null;
  /** BCP 47; null when neither declared nor recognised. */
  language: string | null;
  /** The address that the source calls its own, else the one it came from; null for a file. */
  url: string | null;
  published: ToldDate | null;
  modified: ToldDate | null;
  versions: LanguageVersion[];
  /** What should be known about the reading of this source; it never stops it. */
  diagnostics: Diagnostic[];
  map: SourceMap;
  source: FrozenSource;
  /** Which part of the source it is, for a source that holds many: a file's path, an item's id, a record's address. */
  part: string | null;
}
