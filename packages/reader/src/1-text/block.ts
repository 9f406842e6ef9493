import type { Span } from '../reading.ts';

/**
 * `header`: a line over or under the text that tells about it (dateline, publisher, date, number, kind of release).
 * `aside`: what is not the text's own telling (caption, “Read also”, address, press contact, note of the editors).
 * `field`: a key–value line. `item`: an entry of a list.
 */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'field' | 'header' | 'aside';

/** A paragraph, line or entry. Blocks are in order, do not overlap and cover every visible character. */
export interface Block extends Span {
  kind: BlockKind;
  /** Without number, bullet, key or dateline: what is read as prose. */
  body: Span;
  /** “1.”, “(a)”, “•”, or the key of a key–value line: “Signed” in “Signed: Geneva, 4 May 2023”. */
  label: Span | null;
  /** For an item or field: index of the block whose sentence it continues (“the following documents were signed:”). */
  leadIn: number | null;
  /** Index of the nearest heading above. */
  heading: number | null;
  /** Of the body. */
  sentences: Span[];
}
