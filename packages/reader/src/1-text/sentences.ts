import { BEFORE_NUMBER, MAYBE, SAID, SAID_THAT, STARTERS, TITLES } from '../lexicon/en/text/abbreviations.ts';
import type { Span } from '../reading.ts';
import { countWords, DIGIT, isLetter, kindAt, LOWER, SPACE, skipSpace, trimEnd, UPPER, wordEnd } from './chars.ts';

const TERMINATOR = /[.!?…。]/g;
const CLOSERS = '"\'”’»›)]}';
const OPENERS = '"\'“‘„«‹([{';
/** The longest word that is looked up as an abbreviation. */
const LONGEST_ABBREVIATION = 8;
/** A quotation inside a sentence keeps its stops when what is before them is no longer: “a farce. A disgrace.” */
const SHORT_QUOTE = 24;
/** How far behind a quoted question its speaker is looked for. */
const SPEAKER_REACH = 120;
const SPEAKER_WORDS = 16;

/**
 * The sentences of `[start, end)`. An abbreviation ends none, a closing mark stays with what it closes; a quotation of several
 * sentences is several, so that each can be read, and the quotations tell what they stand in.
 */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = skipSpace(text, start, end);
  const base = from;
  const prose = text.slice(base, end);
  TERMINATOR.lastIndex = 0;
  while (TERMINATOR.test(prose)) {
    const mark = base + TERMINATOR.lastIndex - 1;
    let last = mark;
    while (last + 1 < end && isTerminator(text.charCodeAt(last + 1))) last++;
    TERMINATOR.lastIndex = last + 1 - base;
    let stop = last + 1;
    while (stop < end && CLOSERS.includes(text[stop]!)) stop++;
    if (kindAt(text, stop) !== SPACE && text[mark] !== '。') continue;
    const next = skipSpace(text, stop, end);
    if (next >= end || !endsSentence(text, { from, mark, last, stop, next, end })) continue;
    sentences.push({ start: from, end: stop });
    from = next;
  }
  const last = trimEnd(text, from, end);
  if (last > from) sentences.push({ start: from, end: last });
  return sentences;
}

function isTerminator(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3002;
}

/** A place where a sentence may end: its first mark, its last one, the end of closing marks, and the next word. */
interface Candidate {
  from: number;
  mark: number;
  last: number;
  stop: number;
  next: number;
  end: number;
}

function endsSentence(text: string, { from, mark, last, stop, next, end }: Candidate): boolean {
  let head = next;
  while (head < end && OPENERS.includes(text[head]!)) head++;
  if (kindAt(text, head) === LOWER) return false;
  const bare = stop === last + 1;
  if (bare && mark === last && text[mark] === '.' && isAbbreviation(text, from, mark, head, end)) return false;
  if (bare && inShortQuote(text, from, mark)) return false;
  return bare || text[last] === '.' || !saidBehind(text, next, end);
}

/** Whether the stop at `mark` belongs to an abbreviation that the sentence goes on after. */
function isAbbreviation(text: string, from: number, mark: number, head: number, end: number): boolean {
  let at = mark;
  while (at > from && mark - at < LONGEST_ABBREVIATION && isAbbreviated(text, at - 1)) at--;
  if (at === mark || mark - at >= LONGEST_ABBREVIATION) return false;
  const word = text.slice(at, mark).toLowerCase();
  if (TITLES.has(word)) return true;
  if (BEFORE_NUMBER.has(word) && isNumber(text, head, end)) return true;
  const initial = word.length === 1 && kindAt(text, at) === UPPER && !/['’]/.test(text[at - 1] ?? '');
  if (!initial && !MAYBE.has(word) && !/^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  return kindAt(text, head) === DIGIT || !startsSentence(text, head, end);
}

const isAbbreviated = (text: string, i: number): boolean => isLetter(text, i) || text[i] === '.' || text[i] === '-';

/** “17”, “IV”, “A/60/1” */
function isNumber(text: string, head: number, end: number): boolean {
  if (kindAt(text, head) === DIGIT) return true;
  const word = text.slice(head, Math.min(wordEnd(text, head, end), head + 12));
  return /^(?:[IVXLC]+\b(?![’'])|[A-Z]{1,4}[/-]?\d)/.test(word) && word !== 'I';
}

function startsSentence(text: string, head: number, end: number): boolean {
  let to = head;
  while (to < end && to - head < 14 && isLetter(text, to)) to++;
  return STARTERS.has(text.slice(head, to).toLowerCase());
}

/** Whether the mark stands in a quotation of a few words that opened inside the sentence: called it “a farce. A disgrace.” */
function inShortQuote(text: string, from: number, mark: number): boolean {
  for (let i = mark - 1; i > from && i >= mark - SHORT_QUOTE; i--) {
    const char = text[i]!;
    if (char === '”' || char === '»') return false;
    if (char === '"' && kindAt(text, i - 1) !== SPACE) return false;
    if (char === '“' || char === '«' || char === '"') return !/[:,]\s*$/.test(text.slice(Math.max(from, i - 3), i));
  }
  return false;
}

/** “Who will pay for it?” the Minister asked: the sentence goes on after a question or call that is quoted. */
function saidBehind(text: string, next: number, end: number): boolean {
  let to = next;
  while (to < end && to - next < SPEAKER_REACH && !isTerminator(text.charCodeAt(to)) && text[to] !== ',') to++;
  const clause = text.slice(next, to);
  return (
    SAID.test(clause) && !SAID_THAT.test(clause) && countWords(clause, 0, clause.length, SPEAKER_WORDS) < SPEAKER_WORDS
  );
}
