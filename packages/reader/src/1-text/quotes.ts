import type { Span } from '../reading.ts';
import { DIGIT, isLetter, kindAt, LOWER, OTHER, SPACE } from './chars.ts';

/** The words inside a pair of quotation marks; they may run over sentences. One that is not closed ends with its paragraph. */
export interface Quote extends Span {
  /** Index of the quotation that it stands in. */
  outer: number | null;
  /** Index of the quotation that it goes on with: a long one opens again at each paragraph. */
  continues: number | null;
}

/** A quotation not yet closed: its mark and its index among those found. */
interface Open {
  mark: string;
  index: number;
}

/** What closes each mark, in English and in the habits that translations bring along. */
const CLOSES: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '”': '”',
  '"': '"',
  "'": "'",
};
const SINGLE = new Set(["'", '‘', '‚', '‹']);
const MARK = /["'“”„«»‹›‘’‚]/g;
/** How many open quotations a closing mark looks through, and how far a possessive looks ahead: bounds keep time linear. */
const DEPTH = 4;
const REACH = 160;

/** The quotations in the paragraphs given, in the order in which they open. */
export function quotesOf(text: string, paragraphs: readonly Span[]): Quote[] {
  const found: Quote[] = [];
  const marks = text.matchAll(MARK);
  let mark = marks.next();
  let pending: number | null = null;
  for (const paragraph of paragraphs) {
    const reader = new ParagraphQuotes(text, paragraph, pending, found);
    for (; !mark.done && mark.value.index < paragraph.end; mark = marks.next()) {
      if (mark.value.index >= paragraph.start) reader.read(mark.value[0], mark.value.index);
    }
    pending = reader.end();
  }
  return withoutUnclosed(found);
}

/** Reads the marks of one paragraph. `pending` is the quotation that the paragraph above it left open. */
class ParagraphQuotes {
  private readonly text: string;
  private readonly paragraph: Span;
  private readonly found: Quote[];
  private readonly stack: Open[] = [];
  private pending: number | null;

  constructor(text: string, paragraph: Span, pending: number | null, found: Quote[]) {
    this.text = text;
    this.paragraph = paragraph;
    this.pending = pending;
    this.found = found;
  }

  read(mark: string, at: number): void {
    if (this.isApostrophe(mark, at)) return;
    const depth = this.closerOf(mark, at);
    if (depth >= 0) {
      this.found[this.stack[depth]!.index]!.end = at;
      this.stack.length = depth;
    } else if (this.opens(mark, at)) {
      const goesOn = at === this.paragraph.start && !SINGLE.has(mark);
      this.found.push({
        start: at + 1,
        end: -1,
        outer: this.stack.at(-1)?.index ?? null,
        continues: goesOn ? this.pending : null,
      });
      this.stack.push({ mark, index: this.found.length - 1 });
    } else if (mark === '”' && this.stack.length === 0 && this.pending !== null) {
      // The paragraph goes on with the quotation above it without opening it again.
      this.found.push({ start: this.paragraph.start, end: at, outer: null, continues: this.pending });
    } else return;
    this.pending = null;
  }

  /** Closes what is still open; gives the quotation that the next paragraph may go on with. */
  end(): number | null {
    let left: number | null = null;
    for (const open of this.stack) {
      if (SINGLE.has(open.mark)) continue;
      this.found[open.index]!.end = this.paragraph.end;
      left ??= open.index;
    }
    return left;
  }

  private isApostrophe(mark: string, at: number): boolean {
    if (mark !== "'" && mark !== '’' && mark !== '‘') return false;
    const { text } = this;
    const before = isWord(text, at - 1);
    const after = isWord(text, at + 1);
    if (before && after) return true;
    if (mark === '‘') return before;
    // “the ’90s”
    if (!before) return kindAt(text, at + 1) === DIGIT && kindAt(text, at - 1) === SPACE;
    if (!this.stack.slice(-DEPTH).some((open) => CLOSES[open.mark]!.includes(mark))) return true;
    // “the two sides’ commitment”: a possessive, when what it stands in is closed later.
    const plural = /[sSzZx]/.test(text[at - 1]!) && kindAt(text, at + 1) === SPACE && kindAt(text, at + 2) === LOWER;
    return plural && this.closesLater(mark, at + 2);
  }

  /** Whether a closing mark of this kind comes within reach, before one that opens. */
  private closesLater(mark: string, from: number): boolean {
    const { text } = this;
    const to = Math.min(this.paragraph.end, from + REACH);
    for (let i = from; i < to; i++) {
      if (mark === '’' && text[i] === '‘') return false;
      if (text[i] === mark && !isLetter(text, i + 1)) return kindAt(text, i - 1) !== SPACE;
    }
    return false;
  }

  /** The depth of the open quotation that the mark closes; -1 when it closes none. */
  private closerOf(mark: string, at: number): number {
    const { stack, text } = this;
    for (let depth = stack.length - 1; depth >= 0 && depth >= stack.length - DEPTH; depth--) {
      if (!CLOSES[stack[depth]!.mark]!.includes(mark)) continue;
      const opensToo = (mark === '"' || mark === "'") && this.opens(mark, at);
      return opensToo && kindAt(text, at + 1) !== OTHER ? -1 : depth;
    }
    return -1;
  }

  private opens(mark: string, at: number): boolean {
    const { text, paragraph } = this;
    if (mark === '’' || mark === '›' || at + 1 >= paragraph.end) return false;
    if (mark === '“' || mark === '„' || mark === '«' || mark === '‹') return true;
    const free = at === paragraph.start || kindAt(text, at - 1) === SPACE || /[([{“‘"'«„—–\-/:]/.test(text[at - 1]!);
    return free && kindAt(text, at + 1) !== SPACE;
  }
}

const isWord = (text: string, i: number): boolean => isLetter(text, i) || kindAt(text, i) === DIGIT;

/** Single marks that nothing closed were apostrophes; the indices of the rest close ranks. */
function withoutUnclosed(quotes: readonly Quote[]): Quote[] {
  /** By old index: the new index of the quotation, or of the nearest kept one around it. */
  const place: (number | null)[] = [];
  const at = (i: number | null): number | null => (i === null ? null : place[i]!);
  const kept: Quote[] = [];
  for (const quote of quotes) {
    const outer = at(quote.outer);
    if (quote.end < 0) place.push(outer);
    else place.push(kept.push({ ...quote, outer, continues: at(quote.continues) }) - 1);
  }
  return kept;
}
