import type { Edtf } from '@chancery/reader';
import type { Format } from './document.ts';
import type { Limits } from './limits.ts';
import type { SourceFacts } from './source.ts';

/** What the caller knows about the bytes; all of it may be left out. */
export interface Hints extends SourceFacts {
  format?: Format;
  /** The Content-Type that came with them. */
  mediaType?: string;
  charset?: string;
  /** Used when the source tells none. */
  title?: string;
  outlet?: string;
  language?: string;
  published?: Edtf;
  /** Take everything on a web page, menus and all. */
  wholePage?: boolean;
  limits?: Partial<Limits>;
  /** Ends long work early. */
  signal?: AbortSignal;
  /** Recognises pictures of text; without it a scanned PDF is refused. */
  recognise?: Recognise;
}

/** Text recognition by a program outside: a PDF's bytes to the text of each of its first pages. */
export type Recognise = (
  pdf: Uint8Array,
  options: { pages: number; language: string | null; signal: AbortSignal },
) => Promise<string[]>;
