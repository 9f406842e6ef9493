import type { Span } from '../reading.ts';
import type { Block, BlockKind } from './block.ts';
import { readBlocks } from './blocks.ts';
import type { Header } from './header.ts';
import { Layout } from './layout.ts';
import { linesOf } from './lines.ts';
import { type Quote, quotesOf } from './quotes.ts';
import { creditedSource } from './source.ts';

export type { Block, BlockKind, Header, Quote };

/** A text as its writer laid it out. */
export interface Structure {
  blocks: Block[];
  quotes: Quote[];
  header: Header;
}

/** Reads the layout of a text: its blocks, sentences, quotations and header. Takes any string; time is linear in its length. */
export function structure(text: string): Structure {
  const { blocks, header } = readBlocks(new Layout(text, linesOf(text)));
  header.source = creditedSource(text, blocks);
  const prose: Span[] = blocks.filter((block) => block.kind !== 'aside').map((block) => block.body);
  return { blocks, quotes: quotesOf(text, prose), header };
}
