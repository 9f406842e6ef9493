import type { Structure } from '../../1-text/structure.ts';
import type { Tokens } from '../../2-tokens/tokens.ts';
import type { FoundInstrument, InstrumentMention, PartyMention, Run } from '../mention.ts';
import { verdict } from './accept.ts';
import { isApposition } from './apposition.ts';
import { type Candidate, isAbbreviation, makeCandidate } from './candidate.ts';
import { type Context, makeContext, sameBlock } from './context.ts';
import { findHeads } from './heads.ts';
import { Register } from './resolve.ts';
import { shortTokens } from './shorts.ts';

export interface FoundInstruments {
  instruments: FoundInstrument[];
  mentions: InstrumentMention[];
}

/**
 * The instruments that a text tells of and every mention of them, in the order of the text. Pure; time is linear in the
 * text. `dates` are in order.
 */
export function findInstruments(
  tokens: Tokens,
  parties: readonly PartyMention[],
  dates: readonly Run[],
  layout: Structure,
): FoundInstruments {
  const c = makeContext(tokens, parties, dates, layout);
  const candidates = findCandidates(c);
  const register = new Register();
  const later: (() => void)[] = [];
  let last: Candidate | null = null;
  for (const event of inOrder(candidates, shortTokens(c, candidates))) {
    if (typeof event !== 'number') {
      if (inHeadline(c, event)) later.push(() => takeHeadline(c, register, event));
      else take(c, register, event, last);
      last = event;
    } else if (register.knows(tokens.word[event]!)) register.short(event, tokens.word[event]!);
    // “EPCA” in a headline, told before what it stands for.
    else later.push(() => register.short(event, tokens.word[event]!));
  }
  for (const read of later) read();
  const mentions = register.mentions.sort((a, b) => a.from - b.from || b.to - a.to);
  const instruments = register.instruments();
  nest(instruments, mentions);
  return { instruments, mentions };
}

function findCandidates(c: Context): Candidate[] {
  const heads = findHeads(c);
  const ends = new Set(heads.map((h) => h.to - 1));
  const isHead = (at: number) => ends.has(at);
  return heads.filter((h) => !inAside(c, h.from)).map((h) => makeCandidate(c, h, isHead));
}

/** Both in the order of the text. */
function* inOrder(candidates: readonly Candidate[], shorts: readonly number[]): Generator<Candidate | number> {
  let next = 0;
  for (const k of candidates) {
    while (next < shorts.length && shorts[next]! < k.head.from) yield shorts[next++]!;
    yield k;
  }
  while (next < shorts.length) yield shorts[next++]!;
}

function take(c: Context, register: Register, k: Candidate, last: Candidate | null): void {
  const is = verdict(c, k);
  if (is === 'instrument' && last !== null && isApposition(c, last, k)) register.again(k);
  else if (is === 'instrument') register.add(k);
  else if (is === 'echo') register.echo(k);
}

function takeHeadline(c: Context, register: Register, k: Candidate): void {
  if (isAbbreviation(k)) register.add(k);
  else if (verdict(c, k) === 'instrument') register.headline(k);
}

/** In the headline, which tells in other words what the text tells. A document's own title is read as text. */
function inHeadline(c: Context, k: Candidate): boolean {
  const block = c.layout.blocks[c.layoutAt[k.from]!];
  if (block === undefined || block.kind !== 'title' || c.layout.blocks.length === 1) return false;
  const word = c.tokens.word[k.from]!;
  if (word.length > 1 && word === word.toUpperCase()) return false;
  return sameBlock(c, k.from, k.from - 1) || sameBlock(c, k.from, k.to);
}

const inAside = (c: Context, at: number): boolean => c.layout.blocks[c.layoutAt[at]!]?.kind === 'aside';

/** An instrument told inside the name of another is a part of it: “the Agreement” in “Protocol amending the Agreement”. */
function nest(instruments: readonly FoundInstrument[], mentions: readonly InstrumentMention[]): void {
  let outer: InstrumentMention | null = null;
  for (const m of mentions) {
    if (outer === null || m.to > outer.to || m.instrument === outer.instrument) {
      outer = m;
      continue;
    }
    const found = instruments[m.instrument]!;
    found.within ??= outer.instrument;
    found.parties = [...new Set([...found.parties, ...instruments[outer.instrument]!.parties])].sort();
  }
}
