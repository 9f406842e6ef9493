import type { BlockKind } from '../document.ts';
import { IntakeError } from '../errors.ts';
import { collapse } from '../text/space.ts';
import { CDATA, type DomDocument, type DomElement, type DomNode, isElement, TEXT } from './dom.ts';
import { BLOCK_TAGS, HEADING_TAGS, SKIPPED_TAGS } from './elements.ts';
import { ListNumbers } from './list-marker.ts';
import { type Page, type PageBlock, type PageElement, proseOf } from './page.ts';
import { openNames } from './region-rules.ts';
import { isDataTable } from './table.ts';

/**
 * The page as blocks, in one pass over the DOM and without recursion. `name` names the page in an error.
 * @throws `html/too-deep` when elements lie deeper than `maxDepth`.
 */
export function walkPage(document: DomDocument, maxDepth: number, name: string): Page {
  const walk = new Walk(maxDepth, name);
  walk.run(document);
  return walk.page();
}

/** What is being gathered until the next block border. */
interface Open {
  pieces: string[];
  nodes: DomNode[];
  linked: number;
  endsInSpace: boolean;
  /** The inline element that all words so far lie in; null when there is none or more than one. */
  inline: Inline | null | undefined;
}

/** A span with a class of its own, which may say what its words are. */
interface Inline {
  dom: DomNode;
  names: string;
  above: Inline | null;
}

class Walk {
  readonly #maxDepth: number;
  readonly #name: string;
  readonly #blocks: PageBlock[] = [];
  readonly #blockOf = new Map<DomNode, PageBlock>();
  readonly #elements: PageElement[] = [];
  readonly #tellers: DomElement[] = [];
  readonly #content: string[] = [];
  #length = 0;
  #element: PageElement | null = null;
  #open: Open = fresh();
  #links = 0;
  #inline: Inline | null = null;
  #preformatted = 0;
  /** The row whose cells are being gathered into one block, of a table that holds data. */
  #row: PageElement | null = null;
  readonly #dataTables = new Set<DomNode>();
  readonly #numbers = new ListNumbers();
  readonly #markers = new Map<PageElement, string>();

  constructor(maxDepth: number, name: string) {
    this.#maxDepth = maxDepth;
    this.#name = name;
  }

  page(): Page {
    for (const block of this.#blocks) this.#weigh(block);
    return {
      blocks: this.#blocks,
      blockOf: this.#blockOf,
      content: this.#content.join(''),
      elements: this.#elements,
      tellers: this.#tellers,
    };
  }

  run(root: DomDocument): void {
    let node: DomNode | null = root.documentElement;
    let depth = 1;
    while (node) {
      if (depth > this.#maxDepth) throw this.#tooDeep();
      const below: DomNode | null = this.#enter(node) ? node.firstChild : null;
      if (below) {
        node = below;
        depth++;
        continue;
      }
      while (node && node !== root) {
        this.#leave(node);
        if (node.nextSibling) break;
        node = node.parentNode;
        depth--;
      }
      node = node && node !== root ? node.nextSibling : null;
    }
    this.#close();
  }

  /** True when the walk goes below the node. */
  #enter(node: DomNode): boolean {
    if (node.nodeType === TEXT || node.nodeType === CDATA) this.#text(node);
    if (!isElement(node)) return false;
    const tag = node.localName;
    if (tellsSomething(node, tag)) this.#tellers.push(node);
    if (tag === 'head') return true;
    if (SKIPPED_TAGS.has(tag)) return false;
    if (tag === 'br') this.#break();
    else if (BLOCK_TAGS.has(tag)) this.#enterBlock(node, tag);
    else this.#enterInline(node, tag);
    return true;
  }

  #enterInline(node: DomElement, tag: string): void {
    if (tag === 'a' && node.getAttribute('href') !== null) this.#links++;
    const names = node.getAttribute('class');
    if (names) this.#inline = { dom: node, names, above: this.#inline };
  }

  #enterBlock(node: DomElement, tag: string): void {
    if (this.#row && (tag === 'td' || tag === 'th')) this.#cell();
    else if (!this.#row) this.#close();
    else this.#space();
    this.#element = this.#describe(node, tag);
    if (tag === 'li') this.#number(this.#element);
    if (tag === 'pre') this.#preformatted++;
    if (tag === 'table' && isDataTable(node)) this.#dataTables.add(node);
    if (tag === 'tr' && !this.#row && this.#dataTables.has(tableOf(node))) this.#row = this.#element;
  }

  #number(item: PageElement): void {
    const marker = this.#numbers.next(item.dom);
    if (marker !== null) this.#markers.set(item, marker);
  }

  #leave(node: DomNode): void {
    if (!isElement(node)) return;
    const tag = node.localName;
    if (tag === 'a' && node.getAttribute('href') !== null) this.#links--;
    if (this.#inline?.dom === node) this.#inline = this.#inline.above;
    if (this.#element?.dom !== node) return;
    if (this.#row && this.#row !== this.#element) this.#space();
    else {
      this.#close();
      this.#row = null;
    }
    if (tag === 'pre') this.#preformatted--;
    this.#element = this.#element.parent;
  }

  #describe(node: DomElement, tag: string): PageElement {
    const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''} ${node.getAttribute('role') ?? ''}`;
    const parent = this.#element;
    const element: PageElement = {
      tag,
      parent,
      depth: (parent?.depth ?? 0) + 1,
      names: openNames(names).trim(),
      hidden: (parent?.hidden ?? false) || isHidden(node),
      dom: node,
      order: this.#elements.length,
      words: 0,
      linked: 0,
      prose: 0,
    };
    this.#elements.push(element);
    return element;
  }

  #text(node: DomNode): void {
    if (!this.#element) return;
    const raw = node.data ?? '';
    const text = this.#preformatted ? raw : collapse(raw, this.#open.endsInSpace);
    if (text === '') return;
    this.#open.pieces.push(text);
    this.#open.nodes.push(node);
    this.#open.endsInSpace = /\s$/.test(text);
    if (this.#links) this.#open.linked += text.length;
    if (text !== ' ')
      this.#open.inline = this.#open.inline === undefined || this.#open.inline === this.#inline ? this.#inline : null;
  }

  /** One `<br>` is a line break, two end the paragraph. */
  #break(): void {
    if (this.#row) {
      this.#space();
      return;
    }
    const last = this.#open.pieces.findLastIndex((piece) => piece.trim() !== '' || piece === '\n');
    if (last < 0) return;
    if (this.#open.pieces[last] === '\n') this.#close();
    else {
      this.#open.pieces.push('\n');
      this.#open.endsInSpace = true;
    }
  }

  #space(): void {
    if (!this.#open.endsInSpace) this.#open.pieces.push(' ');
    this.#open.endsInSpace = true;
  }

  #cell(): void {
    if (this.#open.pieces.some((piece) => piece.trim() !== '')) this.#open.pieces.push('\t');
    this.#open.endsInSpace = true;
  }

  #close(): void {
    const { pieces, nodes, linked, inline } = this.#open;
    this.#open = fresh();
    const joined = pieces.join('');
    const text = this.#preformatted ? joined.replace(/^\n+|\s+$/g, '') : trimmed(joined);
    if (text === '' || !this.#element) return;
    if (this.#length > 0) this.#write('\n');
    const block: PageBlock = {
      ...this.#kindOf(this.#element),
      element: this.#element,
      text,
      at: this.#length,
      linked: Math.min(linked, text.length),
      inlineNames: inline ? openNames(inline.names) : '',
      kept: 0,
    };
    this.#write(text);
    this.#blocks.push(block);
    for (const node of nodes) this.#blockOf.set(node, block);
  }

  #write(text: string): void {
    this.#content.push(text);
    this.#length += text.length;
  }

  #kindOf(element: PageElement): { kind: BlockKind; level?: number; marker?: string } {
    if (this.#row) return { kind: 'row' };
    let depth = 0;
    let quote = false;
    let item: PageElement | null = null;
    for (let at: PageElement | null = element; at; at = at.parent) {
      const level = HEADING_TAGS[at.tag];
      if (level) return { kind: 'heading', level };
      if (at.tag === 'li') item ??= at;
      if (at.tag === 'ul' || at.tag === 'ol') depth++;
      if (at.tag === 'blockquote') quote = true;
      if (at.tag === 'td' || at.tag === 'body') break;
    }
    if (item) {
      const marker = this.#markers.get(item);
      return { kind: 'item', level: Math.max(1, depth), ...(marker !== undefined && { marker }) };
    }
    return { kind: quote ? 'quote' : 'paragraph' };
  }

  #weigh(block: PageBlock): void {
    const prose = proseOf(block);
    for (let at: PageElement | null = block.element; at; at = at.parent) {
      at.words += block.text.length;
      at.linked += block.linked;
      at.prose += prose;
    }
  }

  #tooDeep(): IntakeError {
    return new IntakeError('html/too-deep', {
      doing: 'reading the page',
      to: this.#name,
      why: `its elements lie more than ${this.#maxDepth} deep`,
    });
  }
}

const fresh = (): Open => ({ pieces: [], nodes: [], linked: 0, endsInSpace: true, inline: undefined });

/** Space before a line break, a tab or the end says nothing. */
const trimmed = (text: string): string => text.replace(/ *([\n\t]) */g, '$1').replace(/^[ \n\t]+|[ \n\t]+$/g, '');

function tellsSomething(node: DomElement, tag: string): boolean {
  if (tag === 'meta' || tag === 'link' || tag === 'title' || tag === 'time' || tag === 'html') return true;
  if (tag === 'script') return /ld\+json/i.test(node.getAttribute('type') ?? '');
  return node.getAttribute('itemprop') !== null || node.getAttribute('property') !== null;
}

function isHidden(node: DomElement): boolean {
  if (node.getAttribute('hidden') !== null || node.getAttribute('aria-hidden') === 'true') return true;
  const style = node.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function tableOf(row: DomNode): DomNode {
  let at: DomNode = row;
  while (at.parentNode && !(isElement(at) && at.localName === 'table')) at = at.parentNode;
  return at;
}
