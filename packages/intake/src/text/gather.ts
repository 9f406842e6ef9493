import type { Block, BlockKind } from '../document.ts';
import type { Run } from '../place.ts';

/** One block on its way into the text, with the place of its words in the source's content. */
export interface Piece {
  kind: BlockKind;
  text: string;
  /** Where `text` stands, unchanged, in the content. */
  at: number;
  level?: number;
  marker?: string;
}

export interface GatheredText {
  text: string;
  blocks: Block[];
  runs: Run[];
}

/** Joins blocks into the one text that all offsets point into; the words are the content's own, only the space between is made. */
export function gather(pieces: Iterable<Piece>): GatheredText {
  let text = '';
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let before: BlockKind | null = null;
  for (const piece of pieces) {
    if (before !== null) text += separator(before, piece.kind);
    const start = text.length;
    text += piece.text;
    blocks.push({
      kind: piece.kind,
      start,
      end: text.length,
      ...(piece.level !== undefined && { level: piece.level }),
      ...(piece.marker !== undefined && { marker: piece.marker }),
    });
    runs.push({ start, at: piece.at, length: piece.text.length });
    before = piece.kind;
  }
  return { text, blocks, runs };
}

/** Rows of a table and items of a list stand under each other; everything else lies apart by an empty line. */
const separator = (before: BlockKind, kind: BlockKind): string =>
  before === kind && (kind === 'row' || kind === 'item') ? '\n' : '\n\n';
