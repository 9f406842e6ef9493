import type { Block, BlockKind } from '../document.ts';
import type { Run } from '../place.ts';

/** Words on their way into the text, and where they stand, unchanged, in the content; null for a space that joins two lines. */
export interface Part {
  text: string;
  at: number | null;
}

/** One block on its way into the text: words from one place, or from several that are joined. */
export interface Piece {
  kind: BlockKind;
  level?: number;
  marker?: string;
  parts: Part[];
}

export interface GatheredText {
  text: string;
  blocks: Block[];
  runs: Run[];
}

/** Joins blocks into the one text that all offsets point into; the words are the content's own, only the space between is made. */
export function gather(pieces: Iterable<Piece>): GatheredText {
  const written: string[] = [];
  let length = 0;
  const write = (text: string) => {
    written.push(text);
    length += text.length;
  };
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let before: BlockKind | null = null;
  for (const { kind, level, marker, parts } of pieces) {
    if (before !== null) write(separator(before, kind));
    const start = length;
    for (const { text, at } of parts) {
      if (at !== null && text !== '') runs.push({ start: length, at, length: text.length });
      write(text);
    }
    blocks.push({
      kind,
      start,
      end: length,
      ...(level !== undefined && { level }),
      ...(marker !== undefined && { marker }),
    });
    before = kind;
  }
  return { text: written.join(''), blocks, runs };
}

/** A block whose words stand in one place. */
export const piece = (of: {
  kind: BlockKind;
  text: string;
  at: number;
  level?: number | null;
  marker?: string | null;
}): Piece => ({
  kind: of.kind,
  parts: [{ text: of.text, at: of.at }],
  ...(of.level && { level: of.level }),
  ...(of.marker && { marker: of.marker }),
});

/** Rows of a table and items of a list stand under each other; everything else lies apart by an empty line. */
const separator = (before: BlockKind, kind: BlockKind): string =>
  before === kind && (kind === 'row' || kind === 'item') ? '\n' : '\n\n';
