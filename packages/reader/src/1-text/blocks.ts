import { SALUTATION } from '../lexicon/en/text/documents.ts';
import type { Span } from '../reading.ts';
import { tailOf } from './asides.ts';
import type { Block, BlockKind } from './block.ts';
import { countWords, DIGIT, kindAt, LOWER, trimEnd, UPPER } from './chars.ts';
import type { Dateline } from './dateline.ts';
import { type Header, readHeader } from './header.ts';
import { inlineEntries } from './inline-list.ts';
import type { Label } from './label.ts';
import type { Layout } from './layout.ts';
import { Lists } from './lists.ts';
import { breaksOff, lastMark } from './marks.ts';
import type { Piece } from './pieces.ts';
import { proseDateline } from './prose-dateline.ts';
import { sentencesOf } from './sentences.ts';
import { titledOpening } from './titled-opening.ts';

/** Headings are short; a numbered one may be the full name of a treaty. */
const HEADING_WORDS = 14;
const NUMBERED_HEADING_WORDS = 40;
/** A numbered line without an end mark that is longer than this is a paragraph whose stop was forgotten. */
const ENTRY_WORDS = 12;

/** The blocks of a text, in order, and what its header lines and dateline tell. */
export function readBlocks(layout: Layout): { blocks: Block[]; header: Header } {
  const { lines, header } = readHeader(layout);
  const reader = new BlockReader(layout, header);
  for (const line of lines) reader.addHeaderLine(line.kind, line);
  for (let i = lines.length; i < layout.count; i++) reader.read(i);
  return { blocks: reader.blocks, header };
}

class BlockReader {
  readonly blocks: Block[] = [];
  private readonly layout: Layout;
  private readonly text: string;
  private readonly header: Header;
  private readonly lists = new Lists();
  private heading: number | null = null;
  /** Whether a paragraph of the text's own telling was read. */
  private begun = false;

  constructor(layout: Layout, header: Header) {
    this.layout = layout;
    this.text = layout.text;
    this.header = header;
  }

  addHeaderLine(kind: BlockKind, line: Span): void {
    const last = this.blocks.at(-1);
    if (kind === 'title' && last?.kind === 'title') {
      last.end = line.end;
      last.body = { start: last.start, end: line.end };
      last.sentences = [last.body];
    } else if (kind === 'heading') this.addHeading(line, line.start, null);
    else this.add(kind, line);
  }

  read(i: number): void {
    const piece = this.layout.pieces[i]!;
    if (this.layout.aside(i) || (this.begun && this.layout.caption(i))) this.add('aside', piece);
    else {
      this.readTold(i, piece);
      this.begun = true;
      this.openList(i);
    }
  }

  private readTold(i: number, piece: Piece): void {
    const { layout } = this;
    const opening = this.begun ? null : titledOpening(this.text, piece, this.header);
    const dateline = opening ? null : proseDateline(layout, i, this.begun);
    const label = layout.label(i);
    const field = layout.field(i);
    if (opening) this.readOpening(piece, opening);
    else if (dateline) this.readDated(piece, dateline);
    else if (label) this.readLabelled(i, piece, label);
    else if (field) this.addField(piece, field.key, field.value);
    else if (this.isHeading(i, piece.start, HEADING_WORDS, false)) this.addHeading(piece, piece.start, null);
    else this.readPlain(piece);
  }

  private readPlain(piece: Piece): void {
    const lead = this.leadOfPlain(piece);
    if (lead !== null) this.add('item', piece, piece.start, null, lead);
    else this.addParagraph(piece, piece.start, null);
  }

  /** “Remarks by the Minister, Norburg, 3 May: “We agreed …”: title, dateline and speech on one line. */
  private readOpening(piece: Piece, { title, dateline }: { title: Span; dateline: Dateline }): void {
    this.header.title ??= title;
    this.add('title', title);
    this.readDated({ ...piece, start: title.end }, dateline);
  }

  private readDated(piece: Piece, dateline: Dateline): void {
    const { header } = this;
    header.place ??= dateline.place;
    header.outlet ??= dateline.outlet;
    header.published ??= dateline.date;
    this.addParagraph(piece, dateline.body, null);
  }

  private readLabelled(i: number, piece: Piece, label: Label): void {
    const { text } = this;
    const span = { start: label.start, end: label.end };
    const mark = lastMark(text, label.body, piece.end);
    const counted = label.kind === 'number' || label.kind === 'article' || label.kind === 'section';
    if (label.kind === 'speaker') this.addParagraph(piece, label.body, span);
    else if (counted && this.isNumberedHeading(i, label)) this.addHeading(piece, label.body, span);
    else {
      const open = this.sentenceIsOpen();
      const listed = this.lists.enter(label.kind, !piece.gap || open);
      const sentence = /[.!?:…]/.test(mark)
        ? kindAt(text, label.body) !== LOWER
        : breaksOff(text, label.body, piece.end);
      const long = mark === '' && countWords(text, label.body, piece.end, ENTRY_WORDS + 1) > ENTRY_WORDS;
      const told = (sentence && (listed === null || (piece.gap && !open))) || (long && listed === null);
      if (counted && told) this.addParagraph(piece, label.body, span);
      else this.add('item', piece, label.body, span, listed);
    }
  }

  private addField(piece: Piece, key: number, value: number): void {
    const { lead } = this.lists;
    const last = this.blocks.at(-1);
    const follows = lead === this.blocks.length - 1 || (last?.kind === 'field' && last.leadIn === lead);
    // A field goes on with a lead-in only right under it; elsewhere it stands for itself.
    if (piece.gap || !follows) this.lists.end();
    this.add('field', piece, value, { start: piece.start, end: key }, this.lists.lead);
  }

  /** Notes whether the block just read leads in what follows: it ends with a colon, or breaks off before a list. */
  private openList(i: number): void {
    const next = this.layout.pieces[i + 1];
    const at = this.blocks.length - 1;
    const block = this.blocks[at]!;
    if (!next || block.kind === 'aside') return;
    const { start, end } = block.body;
    const mark = lastMark(this.text, start, end);
    if (mark === ':' || (breaksOff(this.text, start, end) && !this.sentenceIsOpen() && this.layout.label(i + 1)))
      this.lists.begin(at);
    // “The Security Council,” “WE, the Ministers …;”: a sentence that whole paragraphs go on with.
    else if (
      block.kind === 'paragraph' &&
      !this.lists.any &&
      (mark === ',' || mark === ';') &&
      !this.isSalutation(block)
    ) {
      this.lists.begin(at, 'plain');
    }
  }

  private isSalutation({ body }: Block): boolean {
    return body.end - body.start < 80 && SALUTATION.test(this.text.slice(body.start, body.end));
  }

  /** For a line without a mark: the block whose sentence it goes on with. */
  private leadOfPlain(piece: Piece): number | null {
    const last = this.blocks.at(-1);
    if (!this.lists.any || !last) return null;
    const { text } = this;
    const before = lastMark(text, last.body.start, last.body.end);
    const mark = lastMark(text, piece.start, piece.end);
    const open = this.sentenceIsOpen();
    const entry = open || (before === ':' && (mark === ';' || mark === ',')) || (!piece.gap && !/[.!?:]/.test(mark));
    return entry ? this.lists.enter('plain', true) : null;
  }

  /** Whether the last block ends with “;”, “,” or “; and”. */
  private sentenceIsOpen(): boolean {
    const last = this.blocks.at(-1);
    if (!last) return false;
    const { start, end } = last.body;
    return /[,;](?:\s+(?:and|or))?$/.test(this.text.slice(Math.max(start, end - 6), end));
  }

  private isNumberedHeading(i: number, label: Label): boolean {
    const piece = this.layout.pieces[i]!;
    if (label.body >= piece.end) return true;
    const next = this.layout.label(i + 1);
    if (next?.kind === label.kind && !this.isDeeper(label, next)) return false;
    if (!piece.gap && (this.lists.any || this.blocks.at(-1)?.kind === 'item')) return false;
    return this.isHeading(i, label.body, NUMBERED_HEADING_WORDS, true);
  }

  /** “1.1” under “1.” */
  private isDeeper(over: Span, under: Span): boolean {
    const number = this.text.slice(over.start, over.end).replace(/[.)]$/, '');
    return this.text.startsWith(`${number}.`, under.start) && under.end - under.start > number.length + 1;
  }

  private isHeading(i: number, start: number, most: number, marked: boolean): boolean {
    const { text, layout } = this;
    const { end, gap } = layout.pieces[i]!;
    if (i >= layout.lastTold || end - start > most * 12 || !(marked || gap || layout.gapless)) return false;
    const first = kindAt(text, start);
    if (first !== UPPER && first !== DIGIT && !/["“‘(]/.test(text[start]!)) return false;
    if (breaksOff(text, start, end)) return false;
    return lastMark(text, start, end) === '' && text[end - 1] !== '”' && countWords(text, start, end, most + 1) <= most;
  }

  private addHeading(piece: Span, body: number, label: Span | null): void {
    this.lists.end();
    this.add('heading', piece, body, label);
    this.heading = this.blocks.length - 1;
  }

  /** A paragraph, the entries of a list that stands inside it, and what a wire put behind it. */
  private addParagraph(piece: Span, body: number, label: Span | null): void {
    const { text, header } = this;
    this.lists.end();
    const outlet = header.outlet && text.slice(header.outlet.start, header.outlet.end);
    const tail = tailOf(text, body, piece.end, outlet);
    const end = tail ? trimEnd(text, body, tail.start) : piece.end;
    const inner = inlineEntries(text, body, end);
    this.add('paragraph', { start: piece.start, end: inner?.lead ?? end }, body, label);
    const lead = this.blocks.length - 1;
    for (const entry of inner?.entries ?? []) this.add('item', entry, entry.body, entry.label, lead);
    if (inner?.rest) this.add('paragraph', inner.rest);
    if (tail) this.add('aside', tail);
  }

  private add(
    kind: BlockKind,
    { start, end }: Span,
    from = start,
    label: Span | null = null,
    leadIn: number | null = null,
  ): void {
    const body = { start: from, end };
    const sentences = sentencesOf(this.text, from, end);
    this.blocks.push({ kind, start, end, body, label, leadIn, heading: this.heading, sentences });
  }
}
