import { BEFORE_NUMBER, MAYBE, STARTERS, TITLES } from '../lexicon/en/text/abbreviations.ts';
import type { Span } from '../reading.ts';
import { countWords, DIGIT, isLetter, kindAt, LOWER, SPACE, skipSpace, trimEnd, UPPER } from './chars.ts';

const CLOSERS = new Set('"\'”’»›)]}');
const OPENERS = new Set('"\'“‘„«‹([{');
/** The longest word that is looked up as an abbreviation. */
const LONGEST = 8;

/** The sentences of `[start, end)`. No abbreviation ends one, a closing mark stays with what it closes. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = skipSpace(text, start, end);
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026 && code !== 0x3002) continue;
    const mark = i;
    while (i + 1 < end && isTerminator(text.charCodeAt(i + 1))) i++;
    let stop = i + 1;
    while (stop < end && CLOSERS.has(text[stop]!)) stop++;
    if (stop >= end || (kindAt(text, stop) !== SPACE && code !== 0x3002)) continue;
    const next = skipSpace(text, stop, end);
    if (next < end && endsSentence(text, from, mark, i, stop, next, end)) {
      sentences.push({ start: from, end: stop });
      from = next;
      i = next - 1;
    }
  }
  const last = trimEnd(text, from, end);
  if (last > from) sentences.push({ start: from, end: last });
  return sentences;
}

const isTerminator = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3002;

function endsSentence(
  text: string,
  from: number,
  mark: number,
  last: number,
  stop: number,
  next: number,
  end: number,
): boolean {
  let head = next;
  while (head < end && OPENERS.has(text[head]!)) head++;
  const kind = kindAt(text, head);
  if (kind === LOWER) return false;
  if (mark === last && text[mark] === '.' && stop === mark + 1 && isAbbreviation(text, from, mark, head, end))
    return false;
  if (stop > last + 1 && text[last] !== '.' && saidAfter(text, next, end)) return false;
  return true;
}

/** Whether the stop at `mark` belongs to an abbreviation that the sentence goes on after. */
function isAbbreviation(text: string, from: number, mark: number, head: number, end: number): boolean {
  let at = mark;
  while (at > from && mark - at < LONGEST && (isLetter(text, at - 1) || text[at - 1] === '.' || text[at - 1] === '-'))
    at--;
  if (at === mark) return false;
  const word = text.slice(at, mark).toLowerCase();
  const kind = kindAt(text, head);
  if (TITLES.has(word)) return true;
  if (BEFORE_NUMBER.has(word) && (kind === DIGIT || /[IVX]/.test(text[head]!))) return true;
  const initial = word.length === 1 && kindAt(text, at) === UPPER && text[at - 1] !== "'" && text[at - 1] !== '’';
  if (!initial && !MAYBE.has(word) && !/^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  if (kind === DIGIT) return true;
  return !startsSentence(text, head, end);
}

function startsSentence(text: string, head: number, end: number): boolean {
  let to = head;
  while (to < end && to - head < 14 && isLetter(text, to)) to++;
  return STARTERS.has(text.slice(head, to).toLowerCase());
}

const SAID =
  /\b(?:said|says|asked|asks|told|added|adds|replied|answered|wrote|tweeted|exclaimed|wondered|declared|warned|stressed|noted)\b/;
const THAT =
  /\b(?:said|says|asked|told|added|replied|answered|wrote|declared|warned|stressed|noted)\s+(?:that|if|whether|\p{Lu})/u;

/** “Would you accept observers?” Minister Adam asked: the sentence goes on after a question or call that is quoted. */
function saidAfter(text: string, next: number, end: number): boolean {
  let to = next;
  while (to < end && to - next < 120 && !isTerminator(text.charCodeAt(to)) && text[to] !== ',') to++;
  const clause = text.slice(next, to);
  return SAID.test(clause) && !THAT.test(clause) && countWords(clause, 0, clause.length, 16) < 16;
}
