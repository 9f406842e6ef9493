import type { Structure } from '../../1-text/structure.ts';
import type { Tokens } from '../../2-tokens/tokens.ts';

import type { FoundInstrument, InstrumentMention, PartyMention, Run } from '../mention.ts';
import { verdict } from './accept.ts';
import { type Candidate, makeCandidate } from './candidate.ts';
import { type Context, makeContext, sameBlock } from './context.ts';
import { findHeads } from './heads.ts';
import { Instruments, isAbbreviation } from './resolve.ts';

export interface FoundInstruments {
  instruments: FoundInstrument[];
  mentions: InstrumentMention[];
}

/**
 * The instruments that a text tells of and every mention of them, in the order of the text. Pure; time is linear in the
 * text. `dates` are runs of tokens, in order.
 */
export function findInstruments(
  tokens: Tokens,
  parties: readonly PartyMention[],
  dates: readonly Run[],
  layout: Structure,
): FoundInstruments {
  const c = makeContext(tokens, parties, dates, layout);
  const heads = findHeads(c);
  const headTokens = new Set(heads.map((h) => h.to - 1));
  const candidates = heads.filter((h) => !h.head.plural).map((h) => makeCandidate(c, h, (i) => headTokens.has(i)));
  const book = new Instruments();
  const later: Candidate[] = [];
  const shorts = collectShorts(candidates);
  let next = 0;
  const until = (at: number) => {
    for (; next < at; next++) mentionShort(c, book, next, shorts);
  };
  for (const k of candidates) {
    until(k.from);
    if (isAside(c, k)) continue;
    if (inHeadline(c, k) || (isAbbreviation(k) && shorts.has(k.name) && !book.knows(k.name))) later.push(k);
    else take(c, book, k);
    next = Math.max(next, k.head.to, ...k.after.cuts.map((cut) => cut.to));
  }
  until(tokens.count);
  for (const k of later)
    if (isAbbreviation(k)) book.add(k);
    else if (verdict(c, k) === 'instrument') book.headline(k);
  const mentions = book.mentions.sort((a, b) => a.from - b.from || b.to - a.to);
  nest(book, mentions);
  return { instruments: book.instruments, mentions };
}

function take(c: Context, book: Instruments, k: Candidate): void {
  const is = verdict(c, k);
  if (is === 'instrument') book.add(k);
  else if (is === 'echo') book.echo(k);
}

/** Abbreviations that the text introduces, wherever it does. */
function collectShorts(candidates: readonly Candidate[]): ReadonlySet<string> {
  const shorts = new Set<string>();
  for (const k of candidates) if (k.after.abbreviation !== null) shorts.add(k.after.abbreviation);
  return shorts;
}

function mentionShort(c: Context, book: Instruments, at: number, shorts: ReadonlySet<string>): void {
  const word = c.tokens.word[at]!;
  if (shorts.has(word)) book.short(at, at + 1, word);
}

/** In the headline, which tells in other words what the text tells. A document's own title is read as text. */
function inHeadline(c: Context, k: Candidate): boolean {
  const t = c.tokens;
  const block = c.layout.blocks[c.layoutAt[k.from]!];
  if (block === undefined || block.kind !== 'title' || c.layout.blocks.length === 1) return false;
  const word = t.word[k.from]!;
  if (word.length > 1 && word === word.toUpperCase()) return false;
  return sameBlock(c, k.from, k.from - 1) || sameBlock(c, k.from, k.to);
}

const isAside = (c: Context, k: Candidate): boolean => c.layout.blocks[c.layoutAt[k.from]!]?.kind === 'aside';

/** An instrument told only inside the name of another: “the Agreement” in “Protocol amending the Agreement”. */
function nest(book: Instruments, mentions: readonly InstrumentMention[]): void {
  let outer: InstrumentMention | null = null;
  for (const m of mentions) {
    if (outer !== null && m.to <= outer.to && m.instrument !== outer.instrument) {
      const found = book.known[m.instrument]!.found;
      found.within ??= outer.instrument;
      for (const p of book.known[outer.instrument]!.found.parties)
        if (!found.parties.includes(p)) found.parties.push(p);
    } else outer = m;
  }
}
