import { SALUTATION } from '../lexicon/en/text/documents.ts';
import type { Span } from '../reading.ts';
import { isAside, isCaption, tailOf } from './asides.ts';
import type { Block, BlockKind } from './block.ts';
import { countWords, DIGIT, kindAt, LOWER, trimEnd, UPPER } from './chars.ts';
import { type Dateline, datelineAt } from './dateline.ts';
import { fieldAt } from './field.ts';
import { type Header, readHeader } from './header.ts';
import { type Label, type LabelKind, labelAt } from './label.ts';
import type { Piece } from './pieces.ts';
import { sentencesOf } from './sentences.ts';

/** Headings are short; a numbered one may be the full name of a treaty. */
const HEADING_WORDS = 14;
const NUMBERED_HEADING_WORDS = 40;
const TITLE_WORDS = 60;

/** The blocks of a text, in order, and what its header lines and dateline tell. */
export function readBlocks(text: string, pieces: readonly Piece[]): { blocks: Block[]; header: Header } {
  const reader = new BlockReader(text, pieces);
  reader.run();
  return { blocks: reader.blocks, header: reader.header };
}

/** A list that is being read: the block that its entries go on with, and what they are marked with. */
interface List {
  lead: number;
  kind: LabelKind | 'plain' | null;
}

class BlockReader {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly blocks: Block[] = [];
  header: Header = { title: null, outlet: null, place: null, published: null, source: null };
  heading: number | null = null;
  lists: List[] = [];
  /** Whether a paragraph of the text's own telling was read. */
  begun = false;

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.pieces = pieces;
  }

  run(): void {
    const { lines, header } = readHeader(this.text, this.pieces, (i, titled) => this.isProse(i, titled));
    this.header = header;
    for (const line of lines) {
      const last = this.blocks.at(-1);
      if (line.kind === 'title' && last?.kind === 'title') this.widen(last, line.end);
      else this.add(line.kind, line, { start: line.start, end: line.end }, null, null);
      if (line.kind === 'heading') this.heading = this.blocks.length - 1;
    }
    for (let i = lines.length; i < this.pieces.length; i++) this.read(i);
  }

  /** Whether the prose, or a list, begins with this piece. */
  isProse(i: number, titled: boolean): boolean {
    const { text } = this;
    const { start, end } = this.pieces[i]!;
    if (i === this.pieces.length - 1 || labelAt(text, start, end)) return true;
    const words = countWords(text, start, end, TITLE_WORDS + 1);
    if (words > TITLE_WORDS || this.datelineOf(i)) return true;
    if (titled && (words > 20 || fieldAt(text, start, end))) return true;
    const mark = lastMark(text, start, end);
    if (/[:;,]/.test(mark)) return true;
    if (mark === '.') return !(i === 0 && words <= HEADING_WORDS && this.pieces[1]?.gap);
    return /[!?…]/.test(mark) && titled;
  }

  read(i: number): void {
    const { text } = this;
    const piece = this.pieces[i]!;
    const { start, end } = piece;
    if (isAside(text, start, end) || (this.begun && isCaption(text, start, end))) {
      this.add('aside', piece, { start, end }, null, null);
      return;
    }
    const dateline = this.datelineOf(i);
    if (dateline) this.readDateline(dateline);
    const at = dateline?.body ?? start;
    const label = dateline ? null : labelAt(text, start, end);
    if (label && this.readLabelled(i, piece, label)) return;
    const field = dateline || label ? null : fieldAt(text, start, end);
    if (field) {
      this.add('field', piece, { start: field.value, end }, { start, end: field.key }, this.lists.at(-1)?.lead ?? null);
      this.openList(i);
      return;
    }
    if (!dateline && this.isHeading(i, start, end, HEADING_WORDS)) {
      this.lists = [];
      this.add('heading', piece, { start, end }, null, null);
      this.heading = this.blocks.length - 1;
      return;
    }
    const lead = dateline ? null : this.goesOnWith(piece);
    if (lead !== null) this.add('item', piece, { start: at, end }, null, lead);
    else {
      this.lists = [];
      this.addParagraph(piece, at, null);
    }
    this.begun = true;
    this.openList(i);
  }

  readLabelled(i: number, piece: Piece, label: Label): boolean {
    const { text } = this;
    const { end } = piece;
    const mark = lastMark(text, label.body, end);
    const sentence = /[.!?”"]/.test(mark) && kindAt(text, label.body) !== LOWER;
    const list = this.listFor(label.kind, piece);
    const counted = label.kind === 'number' || label.kind === 'article';
    const span = { start: label.start, end: label.end };
    if (label.kind === 'speaker' || (counted && sentence && (list === null || piece.gap))) {
      this.lists = [];
      this.addParagraph(piece, label.body, span);
    } else if (counted && this.isNumberedHeading(i, label)) {
      this.lists = [];
      this.add('heading', piece, { start: label.body, end }, span, null);
      this.heading = this.blocks.length - 1;
    } else if (counted && list === null && countWords(text, label.body, end, 20) > 12 && mark !== ';') {
      this.addParagraph(piece, label.body, span);
    } else {
      this.add('item', piece, { start: label.body, end }, span, list?.lead ?? null);
    }
    this.begun = true;
    this.openList(i);
    return true;
  }

  /** The list that an entry so marked belongs to: the innermost one of its kind, else the innermost not yet begun. */
  listFor(kind: LabelKind | 'plain', piece: Piece): List | null {
    for (let depth = this.lists.length - 1; depth >= 0; depth--) {
      const list = this.lists[depth]!;
      if (list.kind !== null && list.kind !== kind) continue;
      list.kind = kind;
      this.lists.length = depth + 1;
      return list;
    }
    if (this.lists.length === 0) return null;
    // Entries marked in a new way under the same lead-in.
    return piece.gap ? null : this.lists.at(-1)!;
  }

  /** Whether the last block leads in what follows: it ends with a colon, or breaks off before a list. */
  openList(i: number): void {
    const block = this.blocks.at(-1)!;
    const { text } = this;
    const mark = lastMark(text, block.body.start, block.body.end);
    const next = this.pieces[i + 1];
    if (!next) return;
    const opens =
      mark === ':' ||
      (BREAKS_OFF.test(text.slice(Math.max(block.body.start, block.body.end - 14), block.body.end)) &&
        labelAt(text, next.start, next.end));
    if (opens) this.lists.push({ lead: this.blocks.length - 1, kind: null });
    else if (block.kind === 'paragraph' && this.lists.length === 0 && this.opensPreamble(block))
      this.lists.push({ lead: this.blocks.length - 1, kind: 'plain' });
  }

  /** “The Security Council,” “WE, the Ministers …;”: a sentence that paragraphs go on with. */
  opensPreamble(block: Block): boolean {
    const { start, end } = block.body;
    if (!/[,;]/.test(lastMark(this.text, start, end))) return false;
    return !SALUTATION.test(this.text.slice(start, Math.min(end, start + 60)));
  }

  /** For a line without a mark: the block whose sentence it goes on with. */
  goesOnWith(piece: Piece): number | null {
    const list = this.lists.at(-1);
    const last = this.blocks.at(-1);
    if (!list || !last) return null;
    const before = lastMark(this.text, last.body.start, last.body.end);
    const mark = lastMark(this.text, piece.start, piece.end);
    const open =
      /[,;]/.test(before) ||
      /[,;]\s+(?:and|or)$/.test(this.text.slice(Math.max(last.body.start, last.body.end - 6), last.body.end));
    const entry = open || (before === ':' && (mark === ';' || mark === ',')) || (!piece.gap && !/[.!?:]/.test(mark));
    if (!entry) return null;
    list.kind ??= 'plain';
    return list.lead;
  }

  isNumberedHeading(i: number, label: Label): boolean {
    const { text, pieces } = this;
    const piece = pieces[i]!;
    const next = pieces[i + 1];
    const follows = next ? labelAt(text, next.start, next.end) : null;
    if (follows?.kind === label.kind && !isDeeper(text, label, follows)) return label.kind === 'article';
    const last = this.blocks.at(-1);
    if (
      !piece.gap &&
      last?.kind === 'item' &&
      last.label &&
      kindAt(text, last.label.start) === kindAt(text, label.start)
    )
      return false;
    if (this.lists.length > 0 && !piece.gap) return false;
    return this.isHeading(i, label.body, piece.end, NUMBERED_HEADING_WORDS, true);
  }

  isHeading(i: number, start: number, end: number, most: number, marked = false): boolean {
    const { text, pieces } = this;
    const next = pieces[i + 1];
    if (!next || end - start > most * 12) return false;
    if (start < end && kindAt(text, start) !== UPPER && kindAt(text, start) !== DIGIT && !/[“"‘(]/.test(text[start]!))
      return false;
    if (/[.,;:!?…”]/.test(lastMark(text, start, end)) || countWords(text, start, end, most + 1) > most) return false;
    if (i >= this.lastTold()) return false;
    return marked || pieces[i]!.gap || this.runsWithoutGaps();
  }

  /** Whether no blank line parts the paragraphs of this text. */
  runsWithoutGaps(): boolean {
    this.gapless ??= this.pieces.filter((piece) => piece.gap).length <= 2 && this.pieces.length > 4;
    return this.gapless;
  }
  gapless: boolean | null = null;

  /** Index of the last piece that is no aside. */
  lastTold(): number {
    if (this.told < 0) {
      this.told = this.pieces.length - 1;
      while (this.told > 0 && isAside(this.text, this.pieces[this.told]!.start, this.pieces[this.told]!.end))
        this.told--;
    }
    return this.told;
  }
  told = -1;

  /** The dateline that the piece begins with, when prose follows it. */
  datelineOf(i: number): Dateline | null {
    const { text } = this;
    const { start, end } = this.pieces[i]!;
    const found = datelineAt(text, start, end);
    if (!found || found.closed === 'line' || found.body >= end) return null;
    const rest = end - found.body;
    const told = found.date !== null || found.outlet !== null;
    const proseAhead = kindAt(text, found.body) !== LOWER && rest > 40;
    if (!proseAhead) return null;
    if (found.closed === 'none') return found.capitals ? found : null;
    if (found.closed === 'colon')
      return (!this.begun &&
        (found.place !== null || found.outlet !== null) &&
        (told || found.capitals) &&
        !found.outlet !== !found.place) ||
        (found.place && told && !this.begun)
        ? found
        : null;
    if (found.place === null && found.outlet === null)
      return !this.begun && found.closed === 'dash' && this.isOnlyDated(i) ? found : null;
    if (told) return found;
    if (this.begun) return null;
    return found.capitals ||
      (countWords(text, start, found.place!.end, 5) <= 4 && /[.!?”"]/.test(lastMark(text, start, end)))
      ? found
      : null;
  }

  /** “15 May 2023 – The Ministry …”: a dateline, unless the next line is dated too and this is a chronology. */
  isOnlyDated(i: number): boolean {
    const next = this.pieces[i + 1];
    return !next || datelineAt(this.text, next.start, next.end)?.date == null;
  }

  readDateline(dateline: Dateline): void {
    this.header.place ??= dateline.place;
    this.header.outlet ??= dateline.outlet;
    this.header.published ??= dateline.date;
  }

  addParagraph(piece: Span, body: number, label: Span | null): void {
    const { text, header } = this;
    const outlet = header.outlet ? text.slice(header.outlet.start, header.outlet.end) : null;
    const tail = tailOf(text, body, piece.end, outlet);
    const end = tail ? trimEnd(text, body, tail.start) : piece.end;
    this.add('paragraph', { start: piece.start, end }, { start: body, end }, label, null);
    if (tail) this.add('aside', tail, tail, null, null);
  }

  add(kind: BlockKind, { start, end }: Span, body: Span, label: Span | null, leadIn: number | null): void {
    const sentences = sentencesOf(this.text, body.start, body.end);
    this.blocks.push({ kind, start, end, body, label, leadIn, heading: this.heading, sentences });
  }

  widen(block: Block, end: number): void {
    block.end = end;
    block.body.end = end;
    block.sentences = [{ start: block.start, end }];
  }
}

/** “We also agreed to”, “decided that”: a sentence goes on with the entries below it. */
const BREAKS_OFF = /\b(?:to|that|the|of|on|in|for|with|by|are|were|is|was|including|follows|following)$/i;

/** The last mark of a stretch, closing brackets and quotation marks left out; empty when it ends with a word. */
function lastMark(text: string, start: number, end: number): string {
  let i = end - 1;
  while (i > start && /["'”’»)\]*\s]/.test(text[i]!)) i--;
  const char = text[i] ?? '';
  return /[.!?…:;,。]/.test(char) ? char : '';
}

/** “1.1” under “1.” */
const isDeeper = (text: string, over: Span, under: Span): boolean =>
  text.slice(under.start, under.end).startsWith(text.slice(over.start, over.end).replace(/[.)]$/, '.')) &&
  under.end - under.start > over.end - over.start;
