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
 * @throws `html-too-deep` when elements lie deeper than `maxDepth`.
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
  /** There is anything but space among the pieces. */
  worded: boolean;
  /** A line break or a tab is among the pieces. */
  broken: boolean;
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
  readonly #elements: PageElement[] = [];
  readonly #tellers: DomElement[] = [];
  readonly #wordless: DomElement[] = [];
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
  readonly #markers = new Map<DomElement, string>();

  constructor(maxDepth: number, name: string) {
    this.#maxDepth = maxDepth;
    this.#name = name;
  }

  page(): Page {
    for (const block of this.#blocks) this.#weigh(block);
    return {
      blocks: this.#blocks,
      content: this.#content.join(''),
      elements: this.#elements,
      tellers: this.#tellers,
      wordless: this.#wordless,
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
    if (SKIPPED_TAGS.has(tag)) {
      this.#wordless.push(node);
      return false;
    }
    if (tag === 'br') this.#break();
    else if (BLOCK_TAGS.has(tag)) this.#enterBlock(node, tag);
    else this.#enterInline(node, tag);
    return true;
  }

  #enterInline(node: DomElement, tag: string): void {
    if (tag === 'a' && node.getAttribute('href') !== null) this.#links++;
    const names = node.hasAttributes() ? node.getAttribute('class') : null;
    if (names) this.#inline = { dom: node, names, above: this.#inline };
  }

  #enterBlock(node: DomElement, tag: string): void {
    if (this.#row && (tag === 'td' || tag === 'th')) this.#cell();
    else if (!this.#row) this.#close();
    else this.#space();
    this.#element = this.#describe(node, tag);
    if (tag === 'li') this.#number(node);
    if (tag === 'pre') this.#preformatted++;
    if (tag === 'table' && isDataTable(node)) this.#dataTables.add(node);
    if (tag === 'tr' && !this.#row && this.#dataTables.has(tableOf(node))) this.#row = this.#element;
  }

  #number(item: DomElement): void {
    const marker = this.#numbers.next(item);
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
    const told = node.hasAttributes();
    const parent = this.#element;
    const element: PageElement = {
      tag,
      parent,
      depth: (parent?.depth ?? 0) + 1,
      names: told ? namesOf(node) : '',
      hidden: (parent?.hidden ?? false) || (told && isHidden(node)),
      dom: node,
      order: this.#elements.length,
      words: 0,
      linked: 0,
      prose: 0,
      ...contextOf(tag, node, parent),
    };
    this.#elements.push(element);
    return element;
  }

  #text(node: DomNode): void {
    if (!this.#element) return;
    const raw = node.data ?? '';
    if (!this.#open.worded && !this.#preformatted && raw.trim() === '' && !raw.includes('\u00a0')) return;
    const text = this.#preformatted ? raw : collapse(raw, this.#open.endsInSpace);
    if (text === '') return;
    this.#open.worded = true;
    this.#open.pieces.push(text);
    this.#open.nodes.push(node);
    this.#open.endsInSpace = endsInSpace(text);
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
      this.#open.broken = true;
      this.#open.endsInSpace = true;
    }
  }

  #space(): void {
    if (!this.#open.endsInSpace) this.#open.pieces.push(' ');
    this.#open.endsInSpace = true;
  }

  #cell(): void {
    if (this.#open.pieces.some((piece) => piece.trim() !== '')) this.#open.pieces.push('\t');
    this.#open.broken = true;
    this.#open.endsInSpace = true;
  }

  #close(): void {
    if (!this.#open.worded) {
      if (this.#open.pieces.length) this.#open = fresh();
      return;
    }
    const { pieces, nodes, linked, inline, broken } = this.#open;
    this.#open = fresh();
    const joined = pieces.length === 1 ? pieces[0]! : pieces.join('');
    const text = this.#preformatted ? joined.replace(/^\n+/, '').trimEnd() : trimmed(joined, broken);
    if (text === '' || !this.#element) return;
    if (this.#length > 0) this.#write('\n');
    const element = this.#element;
    const kind = this.#kindOf(element);
    const block: PageBlock = {
      kind,
      level: kind === 'heading' ? element.headingLevel : kind === 'item' ? Math.max(1, element.listDepth) : null,
      marker: kind === 'item' && element.item ? (this.#markers.get(element.item) ?? null) : null,
      element,
      text,
      at: this.#length,
      linked: Math.min(linked, text.length),
      inlineNames: inline ? openNames(inline.names) : '',
      nodes,
      kept: 0,
    };
    this.#write(text);
    this.#blocks.push(block);
  }

  #write(text: string): void {
    this.#content.push(text);
    this.#length += text.length;
  }

  #kindOf({ headingLevel, item, quoted }: PageElement): BlockKind {
    if (this.#row) return 'row';
    if (headingLevel > 0) return 'heading';
    if (item !== null) return 'item';
    return quoted ? 'quote' : 'paragraph';
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
    return new IntakeError('html-too-deep', {
      doing: 'reading the page',
      to: this.#name,
      why: `its elements lie more than ${this.#maxDepth} deep`,
    });
  }
}

function endsInSpace(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 32 || (last >= 9 && last <= 13);
}

const fresh = (): Open => ({
  pieces: [],
  nodes: [],
  linked: 0,
  endsInSpace: true,
  worded: false,
  broken: false,
  inline: undefined,
});

type Context = Pick<PageElement, 'headingLevel' | 'item' | 'listDepth' | 'quoted'>;

const OUTSIDE: Context = { headingLevel: 0, item: null, listDepth: 0, quoted: false };

/** What an element takes over from those around it; a cell and the body begin anew. */
function contextOf(tag: string, dom: DomElement, parent: PageElement | null): Context {
  const above = tag === 'td' || tag === 'body' || parent === null ? OUTSIDE : parent;
  return {
    headingLevel: HEADING_TAGS[tag] ?? above.headingLevel,
    item: tag === 'li' ? dom : above.item,
    listDepth: above.listDepth + (tag === 'ul' || tag === 'ol' ? 1 : 0),
    quoted: above.quoted || tag === 'blockquote',
  };
}

/** Space before a line break, a tab or the end says nothing. */
function trimmed(text: string, broken: boolean): string {
  const even = broken ? text.replace(/ ?([\n\t]) ?/g, '$1') : text;
  let start = 0;
  let end = even.length;
  while (start < end && isBlank(even.charCodeAt(start))) start++;
  while (end > start && isBlank(even.charCodeAt(end - 1))) end--;
  return even.slice(start, end);
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9;

function tellsSomething(node: DomElement, tag: string): boolean {
  if (tag === 'meta' || tag === 'link' || tag === 'title' || tag === 'time' || tag === 'html') return true;
  if (!node.hasAttributes()) return false;
  if (tag === 'script') return /ld\+json/i.test(node.getAttribute('type') ?? '');
  return node.getAttribute('itemprop') !== null || node.getAttribute('property') !== null;
}

function namesOf(node: DomElement): string {
  const names = [node.getAttribute('class'), node.getAttribute('id'), node.getAttribute('role')].filter(Boolean);
  return names.length ? openNames(names.join(' ')) : '';
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
