import type { Span } from '../reading.ts';
import { isAside } from './asides.ts';
import { countWords } from './chars.ts';
import { type Dateline, datelineAt } from './dateline.ts';
import { type Field, fieldAt } from './field.ts';
import { type Label, labelAt } from './label.ts';
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
  private readonly asides: boolean[] = [];

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.pieces = piecesOf(text, lines, (line) => opensEntry(text, line));
    this.gapless = this.pieces.length > 4 && this.pieces.filter((piece) => piece.gap).length <= 2;
    this.lastTold = this.findLastTold();
  }

  get count(): number {
    return this.pieces.length;
  }

  label(i: number): Label | null {
    const piece = this.pieces[i];
    if (!piece) return null;
    if (this.labels[i] === undefined) this.labels[i] = labelAt(this.text, piece.start, piece.end);
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
    if (this.asides[i] === undefined) this.asides[i] = isAside(this.text, start, end);
    return this.asides[i]!;
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

  /**
   * Goes up from the end over groups of lines that hold an address, a link or a note, and nothing that is a sentence:
   * “PRESS / Rue de la Loi 175 B – 1048 BRUSSELS / press.office@example.eu”.
   */
  private findLastTold(): number {
    const { pieces } = this;
    let last = pieces.length - 1;
    while (last > 0) {
      let first = last;
      while (first > 0 && !pieces[first]!.gap) first--;
      let asides = 0;
      let told = 0;
      for (let i = first; i <= last; i++) {
        if (this.aside(i)) asides++;
        else if (this.mark(i) !== '' || this.words(i, 15) > 14 || this.label(i)) told++;
      }
      if (first === 0 || asides === 0 || told > 0) break;
      for (let i = first; i <= last; i++) this.asides[i] = true;
      last = first - 1;
    }
    while (last > 0 && this.aside(last)) last--;
    return last;
  }
}

/** Whether a line opens an entry of its own and never goes on with the line above it. */
function opensEntry(text: string, { start, end }: Span): boolean {
  return labelAt(text, start, end) !== null || fieldAt(text, start, end) !== null || isAside(text, start, end);
}
