import { FORMAL_SIDE } from '../../lexicon/en/instruments.ts';
import type { Run } from '../mention.ts';
import { type Complement, complement } from './complement.ts';
import { type Context, isCapital, sameBlock } from './context.ts';
import type { IsHead } from './coordination.ts';
import type { FoundHead } from './heads.ts';
import { datedName, nameOf, wordsOf } from './name.ts';
import { type Premodifiers, premodifiers } from './premodifiers.ts';

export type Article = 'the' | 'a' | 'no' | 'none';

/** A noun of an instrument with all that is told beside it, before it is known which instrument it means. */
export interface Candidate extends Run {
  head: FoundHead;
  name: string;
  /** The name without what follows the noun, its parties and years set aside: “association agreement”. */
  core: string;
  /** Words that tell it from others, in their plain forms. */
  words: ReadonlySet<string>;
  title: boolean;
  article: Article;
  /** Words before the name that are not of it: “new”. */
  loose: readonly string[];
  before: Premodifiers;
  after: Complement;
  dated: Run | null;
  parties: string[];
}

export function makeCandidate(c: Context, head: FoundHead, isHead: IsHead): Candidate {
  const before = premodifiers(c, head.from);
  const after = complement(c, head, before.from, isHead);
  keepSides(c, head, before, after);
  const title = isCapital(c.tokens.word[head.from]!);
  const dated = after.dated ?? before.dated;
  const name = nameOf(c.tokens, before.from, after.nameTo, after.cuts);
  return {
    from: before.from,
    to: after.to,
    head,
    name: after.dated === null ? name : datedName(c, name, before, head, after),
    core: coreOf(c, before.from, head),
    words: wordsOf(c, before.phraseFrom, head, after),
    title,
    article: articleOf(before),
    loose: c.tokens.lower.slice(before.phraseFrom, before.from),
    before,
    after,
    dated,
    parties: partiesOf(c, before, after),
  };
}

/** “between A and B” stays in a formal title only: one that goes on after it, fills its line, or uses official names. */
function keepSides(c: Context, head: FoundHead, before: Premodifiers, after: Complement): void {
  const { sides } = after;
  if (sides === null || sides.kept) return;
  const formal = isCapital(c.tokens.word[head.from]!) && after.abbreviation === null;
  const goesOn = after.subject !== null && after.subject.to > sides.to;
  const closes = after.nameTo <= sides.from;
  const between = c.tokens.lower[sides.from] === 'between';
  const kept =
    formal && (goesOn || (closes && between && (fillsBlock(c, before.from, sides.to) || isOfficial(c, sides))));
  if (kept) {
    sides.kept = true;
    after.nameTo = Math.max(after.nameTo, sides.to);
  } else if (goesOn) after.cuts.push(sides);
}

function fillsBlock(c: Context, from: number, to: number): boolean {
  const t = c.tokens;
  const ends = !sameBlock(c, from, to) || (/^[;.,]$/.test(t.word[to]!) && !sameBlock(c, from, to + 1));
  if (!ends) return false;
  // After a number, a bullet or “Title of the Treaty:”.
  let at = from;
  while (sameBlock(c, from, at - 1) && from - at < 3 && /^(?:\d+|[.()•:✓–-]|\p{L})$/u.test(t.word[at - 1]!)) at--;
  return !sameBlock(c, from, at - 1) || t.word[from - 1] === ':';
}

const isOfficial = (c: Context, sides: Run): boolean => {
  let official = 0;
  for (let i = sides.from; i < sides.to; i++)
    if (FORMAL_SIDE.has(c.tokens.lower[i]!) && /^(?:of|kingdom)$/.test(c.tokens.lower[i + 1] ?? '')) official++;
  return official >= 2;
};

function articleOf(before: Premodifiers): Article {
  const { determiner } = before;
  if (determiner === null) return before.possessor === null ? 'none' : 'the';
  if (determiner === 'no' || determiner === 'such') return 'no';
  return /^(?:a|an|another|each|any|some|every|several|certain)$/.test(determiner) ? 'a' : 'the';
}

function coreOf(c: Context, from: number, head: FoundHead): string {
  const t = c.tokens;
  const words: string[] = [];
  for (let i = from; i < head.to; i++)
    if (c.partyAt[i]! < 0 && /^[\p{L}\p{N}]/u.test(t.lower[i]!) && t.lower[i] !== "'s") words.push(t.lower[i]!);
  return words.join(' ');
}

/** The parties that the words about the instrument name; a capital in its name (“Vienna Convention”) is none. */
function partiesOf(c: Context, before: Premodifiers, after: Complement): string[] {
  const found = new Set<string>();
  const add = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const mention = c.parties[c.partyAt[i]!];
      if (mention === undefined || mention.kind === 'region') continue;
      if (mention.form !== 'seat' || (after.sides !== null && i >= after.sides.from && i < after.sides.to))
        found.add(mention.party);
    }
  };
  if (before.possessor !== null) add(before.possessor, before.possessor + 1);
  add(before.from, Math.max(after.to, after.sides?.to ?? 0));
  return [...found].sort();
}
