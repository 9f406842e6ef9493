import model from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech } from 'wink-nlp';

/** Part of speech: a universal tag, as wink-nlp gives it. */
export type Pos = PartOfSpeech;

/**
 * The words and marks of a text, each with its place. White space is no token: `text.slice(start[i], end[i])` is
 * `word[i]`, and only white space lies between two tokens.
 */
export interface Tokens {
  text: string;
  count: number;
  /** Offsets in UTF-16 code units. */
  start: Int32Array;
  end: Int32Array;
  word: string[];
  /** `word` in lower case, its apostrophe made plain. */
  lower: string[];
  pos: Pos[];
}

interface Sink {
  word: string[];
  pos: Pos[];
  start: number[];
}

const wink = winkNLP(model, ['sbd', 'pos']);
const { its } = wink;

/** The longest piece that the tagger sees in one call: bounds its memory, keeps its time linear. */
const PIECE = 16_000;
/** A longer run without white space is no word; the tagger, which is quadratic in it, never sees it. */
const NO_WORD = /\S{101,}/g;

/** Splits a text into tagged tokens. Takes any string; time is linear in its length. */
export function tokenize(text: string): Tokens {
  const sink: Sink = { word: [], pos: [], start: [] };
  let from = 0;
  for (const run of text.matchAll(NO_WORD)) {
    tagPieces(text, from, run.index, sink);
    splitRun(run[0], run.index, sink);
    from = run.index + run[0].length;
  }
  tagPieces(text, from, text.length, sink);
  const { word, pos, start } = sink;
  return {
    text,
    count: word.length,
    start: Int32Array.from(start),
    end: Int32Array.from(start, (s, i) => s + word[i]!.length),
    word,
    lower: word.map(plain),
    pos,
  };
}

function tagPieces(text: string, from: number, to: number, sink: Sink): void {
  for (let at = from; at < to; ) {
    const cut = at + PIECE >= to ? to : lastBreak(text, at, at + PIECE);
    tagPiece(text, at, cut, sink);
    at = cut;
  }
}

/** The place after the last line end, else the last white space, in `[from, to)`; `to` when there is none. */
function lastBreak(text: string, from: number, to: number): number {
  const line = text.lastIndexOf('\n', to - 1);
  if (line > from) return line + 1;
  for (let i = to; i > from; i--) if (/\s/.test(text[i]!)) return i;
  return to;
}

function tagPiece(text: string, from: number, to: number, sink: Sink): void {
  const tokens = wink.readDoc(text.slice(from, to)).tokens();
  const words = tokens.out(its.value);
  const tags = tokens.out(its.pos) as Pos[];
  let at = from;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (tags[i] === 'SPACE') continue;
    const place = text.startsWith(word, at) ? at : text.indexOf(word, at);
    if (place < 0 || place + word.length > to) continue;
    at = place + word.length;
    const cut = isPossessive(word) ? word.length - 2 : word.length;
    push(sink, text, word.slice(0, cut), tags[i]!, place);
    if (cut < word.length) push(sink, text, word.slice(cut), 'PART', place + cut);
  }
}

/** The tagger takes some possessives as one word (`EU’s`, `John’s`), others as two; they are two. */
function isPossessive(word: string): boolean {
  const mark = word.charCodeAt(word.length - 2);
  return word.length > 2 && (mark === 39 || mark === 0x2019) && /[sS]$/.test(word);
}

const LETTER_FIRST = /^[\p{L}\p{M}]/u;
const LETTER_LAST = /[\p{L}\p{M}]$/u;

/** The tagger breaks a word before a letter that its model does not know (“Mila|č|i|ć”): such pieces are one word again. */
function push(sink: Sink, text: string, word: string, pos: Pos, place: number): void {
  const last = sink.word.length - 1;
  const glued = last >= 0 && sink.start[last]! + sink.word[last]!.length === place && place > 0;
  const odd = word.charCodeAt(0) > 0xff || (glued && sink.word[last]!.charCodeAt(sink.word[last]!.length - 1) > 0xff);
  if (glued && odd && LETTER_FIRST.test(word) && LETTER_LAST.test(sink.word[last]!)) {
    sink.word[last] = text.slice(sink.start[last]!, place + word.length);
    if (/^\p{Lu}/u.test(sink.word[last]!)) sink.pos[last] = 'PROPN';
    return;
  }
  sink.word.push(word);
  sink.pos.push(pos);
  sink.start.push(place);
}

/** A run that is no word keeps its punctuation apart, so that quotation marks around it are still seen. */
function splitRun(run: string, offset: number, sink: Sink): void {
  for (const part of run.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
    sink.word.push(part[0]);
    sink.pos.push('X');
    sink.start.push(offset + part.index);
  }
}

const plain = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};
