import type { BlockKind } from '../document.ts';
import type { DomElement, DomNode } from './dom.ts';

/** An element of the page as far as the choice of the text needs it. */
export interface PageElement {
  readonly tag: string;
  readonly parent: PageElement | null;
  readonly depth: number;
  /** The words of class, id and role, as `openNames` opens them. */
  readonly names: string;
  readonly hidden: boolean;
  readonly dom: DomElement;
  /** Its place among all elements, in document order. */
  readonly order: number;
  /** Of the heading it lies in, 0 outside of any. */
  readonly headingLevel: number;
  /** The list item it lies in. */
  readonly item: DomElement | null;
  readonly listDepth: number;
  readonly quoted: boolean;
  /** Code units of words, of words within links, and of prose, in it and below it. */
  words: number;
  linked: number;
  prose: number;
}

/** A run of words that no block element interrupts: what a person sees as a paragraph, a heading, an item, a row. */
export interface PageBlock {
  readonly kind: BlockKind;
  /** Of a heading or a list item. */
  readonly level: number | null;
  /** The number before a list item. */
  readonly marker: string | null;
  /** The nearest block element around it. */
  readonly element: PageElement;
  /** White space collapsed; a line break of the page is `\n`, cells of a row lie apart by `\t`. */
  readonly text: string;
  /** Where the text stands in the page's content. */
  readonly at: number;
  readonly linked: number;
  /** The names of the inline element that all its words lie in, opened. */
  readonly inlineNames: string;
  /** The text nodes that it is made of. */
  readonly nodes: readonly DomNode[];
  /** How many of its code units the extractor kept. */
  kept: number;
}

export interface Page {
  blocks: PageBlock[];
  /** All words of the page in order, blocks apart by `\n`. */
  content: string;
  elements: PageElement[];
  /** Elements that carry what is said about the page: meta, link, title, JSON-LD scripts, time, itemprop. */
  tellers: DomElement[];
  /** Elements that hold no words of the page: scripts, styles, pictures' parts. */
  wordless: DomElement[];
}

/** How much of the block is prose: words outside links in a stretch long enough to be a sentence. */
export function proseOf(block: PageBlock): number {
  const own = block.text.length - block.linked;
  return block.text.length >= 60 && own > block.text.length / 2 ? own : 0;
}

export const linkDensity = (block: PageBlock): number => block.linked / Math.max(1, block.text.length);

/** The element and all around it, innermost first. */
export function* around(element: PageElement | null): Generator<PageElement> {
  for (let at = element; at; at = at.parent) yield at;
}

export function isWithin(element: PageElement, root: PageElement): boolean {
  for (const at of around(element)) {
    if (at === root) return true;
    if (at.depth <= root.depth) return false;
  }
  return false;
}
