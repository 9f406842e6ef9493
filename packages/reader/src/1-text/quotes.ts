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
  let pending: number | null = null;
  for (const paragraph of paragraphs) pending = readParagraph(text, paragraph, pending, found);
  return withoutUnclosed(found);
}

/** Reads one paragraph; gives the quotation that it leaves open, which the next paragraph may go on with. */
function readParagraph(text: string, { start, end }: Span, pending: number | null, found: Quote[]): number | null {
  const stack: Open[] = [];
  const add = (mark: string, from: number, continues: number | null) => {
    found.push({ start: from, end: -1, outer: stack.at(-1)?.index ?? null, continues });
    stack.push({ mark, index: found.length - 1 });
  };
  MARK.lastIndex = start;
  for (let m = MARK.exec(text); m && m.index < end; m = MARK.exec(text)) {
    const mark = m[0];
    const at = m.index;
    if (isApostrophe(text, mark, at, end, stack)) continue;
    const depth = closerOf(text, stack, mark, at, start, end);
    if (depth >= 0) {
      found[stack[depth]!.index]!.end = at;
      stack.length = depth;
    } else if (opens(text, mark, at, start, end)) {
      add(mark, at + 1, at === start && !SINGLE.has(mark) ? pending : null);
    } else if (mark === '”' && stack.length === 0 && pending !== null) {
      // The paragraph goes on with the quotation above it without opening it again.
      found.push({ start, end: at, outer: null, continues: pending });
    } else continue;
    pending = null;
  }
  let left: number | null = null;
  for (const open of stack) {
    if (SINGLE.has(open.mark)) continue;
    found[open.index]!.end = end;
    left ??= open.index;
  }
  return left;
}

function isApostrophe(text: string, mark: string, at: number, end: number, stack: readonly Open[]): boolean {
  if (mark !== "'" && mark !== '’' && mark !== '‘') return false;
  const before = isLetter(text, at - 1) || kindAt(text, at - 1) === DIGIT;
  const after = isLetter(text, at + 1) || kindAt(text, at + 1) === DIGIT;
  if (before && after) return true;
  if (mark === '‘') return before;
  // “the ’90s”
  if (!before) return kindAt(text, at + 1) === DIGIT && kindAt(text, at - 1) === SPACE;
  if (!stack.slice(-DEPTH).some((open) => CLOSES[open.mark]!.includes(mark))) return true;
  // “the two sides’ commitment”: a possessive, when what it stands in is closed later.
  const plural = /[sSzZx]/.test(text[at - 1]!) && kindAt(text, at + 1) === SPACE && kindAt(text, at + 2) === LOWER;
  return plural && closesLater(text, mark, at + 2, end);
}

/** Whether a closing mark of this kind comes within reach, before one that opens. */
function closesLater(text: string, mark: string, from: number, end: number): boolean {
  const to = Math.min(end, from + REACH);
  for (let i = from; i < to; i++) {
    if (mark === '’' && text[i] === '‘') return false;
    if (text[i] !== mark || isLetter(text, i + 1)) continue;
    return kindAt(text, i - 1) !== SPACE;
  }
  return false;
}

/** The depth of the open quotation that the mark closes; -1 when it closes none. */
function closerOf(text: string, stack: readonly Open[], mark: string, at: number, start: number, end: number): number {
  for (let depth = stack.length - 1; depth >= 0 && depth >= stack.length - DEPTH; depth--) {
    if (!CLOSES[stack[depth]!.mark]!.includes(mark)) continue;
    const opensToo = (mark === '"' || mark === "'") && opens(text, mark, at, start, end);
    return opensToo && kindAt(text, at + 1) !== OTHER ? -1 : depth;
  }
  return -1;
}

function opens(text: string, mark: string, at: number, start: number, end: number): boolean {
  if (mark === '’' || mark === '›' || at + 1 >= end) return false;
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‹') return true;
  const free = at === start || kindAt(text, at - 1) === SPACE || /[([{“‘"'«„—–\-/:]/.test(text[at - 1]!);
  return free && kindAt(text, at + 1) !== SPACE;
}

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
