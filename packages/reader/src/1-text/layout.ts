import { SPEAKER_NAME, SURE_SPEAKER } from '../lexicon/en/text/fields.ts';
import type { Span } from '../reading.ts';
import { isAside, isCaption } from './asides.ts';
import { countWords, skipSpace } from './chars.ts';
import { type Dateline, datelineAt } from './dateline.ts';
import { type Field, fieldAt } from './field.ts';
import { bareLabelAt, capitalAt, type Label, labelAt } from './label.ts';
import type { Line } from './lines.ts';
import { lastMark } from './marks.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** The pieces of a text and what each looks like, found out when first asked for. */
export class Layout {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Index of the last piece that is no aside at the foot of the text. */
  readonly lastTold: number;
  /** Whether no blank line parts the paragraphs of this text. */
  readonly gapless: boolean;
  private readonly labels: (Label | null)[] = [];
  private readonly fields: (Field | null)[] = [];
  private readonly datelines: (Dateline | null)[] = [];
  private readonly setAside: boolean[] = [];
  /** The capitals that open a piece as “A.” does, the Roman numbers that do, and how often each name stands before a colon. */
  private readonly capitals = new Set<string>();
  private readonly romans = new Set<string>();
  private readonly speakers = new Map<string, number>();

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.pieces = piecesOf(text, lines, {
      opens: (line) => this.opensEntry(line),
      isLabel: (line) => isBareLabel(text, line),
    });
    this.gapless = this.pieces.length > 4 && this.pieces.filter((piece) => piece.gap).length <= 2;
    this.countOpenings();
    this.lastTold = this.findLastTold();
  }

  get count(): number {
    return this.pieces.length;
  }

  label(i: number): Label | null {
    const piece = this.pieces[i];
    if (!piece) return null;
    if (this.labels[i] === undefined) {
      this.labels[i] =
        labelAt(this.text, piece.start, piece.end) ?? this.capitalLabel(piece) ?? this.speakerLabel(i, piece);
    }
    return this.labels[i]!;
  }

  field(i: number): Field | null {
    const { start, end } = this.pieces[i]!;
    if (this.fields[i] === undefined) this.fields[i] = fieldAt(this.text, start, end);
    return this.fields[i]!;
  }

  /** What could be a dateline; whether it is one depends on where it stands. */
  dateline(i: number): Dateline | null {
    const { start, end } = this.pieces[i]!;
    if (this.datelines[i] === undefined) this.datelines[i] = datelineAt(this.text, start, end);
    return this.datelines[i]!;
  }

  aside(i: number): boolean {
    const { start, end } = this.pieces[i]!;
    if (this.setAside[i] === undefined) this.setAside[i] = isAside(this.text, start, end);
    return this.setAside[i]!;
  }

  /** Whether the piece is the caption of a picture, which only stands where other prose does. */
  caption(i: number): boolean {
    const { start, end } = this.pieces[i]!;
    return isCaption(this.text, start, end);
  }

  /** The mark that the piece ends with; empty when it ends with a word. */
  mark(i: number): string {
    const { start, end } = this.pieces[i]!;
    return lastMark(this.text, start, end);
  }

  words(i: number, most: number): number {
    const { start, end } = this.pieces[i]!;
    return countWords(this.text, start, end, most);
  }

  /** Whether a line opens an entry of its own and never goes on with the line above it. */
  private opensEntry({ start, end }: Span): boolean {
    const { text } = this;
    return labelAt(text, start, end) !== null || fieldAt(text, start, end) !== null || isAside(text, start, end);
  }

  private countOpenings(): void {
    const { text } = this;
    for (const { start, end } of this.pieces) {
      const capital = capitalAt(text, start);
      if (capital) this.capitals.add(capital);
      const next = text[start + 1];
      if (next === 'I' || next === 'V' || next === 'X') this.romans.add(text.slice(start, start + 3));
      const name = speakerAt(text, start, end);
      if (name) this.speakers.set(name, (this.speakers.get(name) ?? 0) + 1);
    }
  }

  /** “A.” where there is a “B.” or a “Q.” too; “I.” where there is a “II.”; elsewhere it is the initial of a name. */
  private capitalLabel({ start, end }: Piece): Label | null {
    const capital = capitalAt(this.text, start);
    if (!capital) return null;
    const code = capital.charCodeAt(0);
    const near = this.capitals.has(String.fromCharCode(code - 1)) || (capital === 'A' && this.capitals.has('B'));
    const roman = this.romans.has(ROMAN_NEIGHBOUR[capital] ?? '');
    const answer = capital === 'A' && !near && this.capitals.has('Q');
    if (!near && !roman && !answer) return null;
    return { start, end: start + 2, kind: answer ? 'speaker' : 'section', body: skipSpace(this.text, start + 2, end) };
  }

  /** “MR. BOUCHER: Good afternoon.”, “Elena Adam: We agreed.”: a name in capitals, or one that speaks more than once. */
  private speakerLabel(i: number, { start, end }: Piece): Label | null {
    const name = speakerAt(this.text, start, end);
    if (!name || this.field(i)) return null;
    if (!SURE_SPEAKER.test(name) && this.speakers.get(name)! < 2) return null;
    const stop = start + name.length + 1;
    return { start, end: stop, kind: 'speaker', body: skipSpace(this.text, stop, end) };
  }

  /**
   * Goes up from the end over groups of lines that hold an address, a link or a note, and nothing that is a sentence:
   * “PRESS / Long Street 7 – 1000 NORBURG / press.office@example.eu”.
   */
  private findLastTold(): number {
    const { pieces } = this;
    let last = pieces.length - 1;
    while (last > 0) {
      let first = last;
      while (first > 0 && !pieces[first]!.gap) first--;
      if (first === 0 || !this.isFooter(first, last)) break;
      for (let i = first; i <= last; i++) this.setAside[i] = true;
      last = first - 1;
    }
    while (last > 0 && this.aside(last)) last--;
    return last;
  }

  private isFooter(first: number, last: number): boolean {
    let asides = 0;
    for (let i = first; i <= last; i++) {
      if (this.aside(i)) asides++;
      else if (this.mark(i) !== '' || this.words(i, FOOTER_WORDS + 1) > FOOTER_WORDS || this.label(i)) return false;
    }
    return asides > 0;
  }
}

const FOOTER_WORDS = 14;
const LONGEST_SPEAKER = 100;
const ROMAN_NEIGHBOUR: Readonly<Record<string, string>> = { I: 'II.', V: 'IV.', X: 'IX.' };

/** A line that holds nothing but “1.”, “(a)” or “•”. */
function isBareLabel(text: string, { start, end }: Span): boolean {
  if (end - start > 6) return false;
  const label = bareLabelAt(text, start, end);
  return label !== null && label.body >= end && label.kind !== 'article';
}

function speakerAt(text: string, start: number, end: number): string | null {
  const head = text.slice(start, Math.min(end, start + LONGEST_SPEAKER));
  return head.includes(':') ? (SPEAKER_NAME.exec(head)?.[0] ?? null) : null;
}
