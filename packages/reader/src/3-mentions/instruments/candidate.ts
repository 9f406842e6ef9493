import { INDEFINITE, NEGATIVE } from '../../lexicon/en/name-words.ts';
import type { Run } from '../mention.ts';
import { complement } from './complement.ts';
import { type Context, isCapital } from './context.ts';
import type { IsHead } from './coordination.ts';
import type { FoundHead } from './heads.ts';
import { fillItem } from './item-title.ts';
import { datedName, isDistinctive, nameOf, wordsOf } from './name.ts';
import { type Premodifiers, premodifiers } from './premodifiers.ts';
import { keepSides } from './sides.ts';
import { isSide, tiedParties } from './tied-parties.ts';
import type { Complement } from './walk.ts';
import { startsSentence } from './word-class.ts';

export type Article = 'the' | 'a' | 'no' | 'none';

/** A noun of an instrument with all that is told beside it, before it is known which instrument it means. */
export interface Candidate extends Run {
  head: FoundHead;
  name: string;
  /** The name up to its noun, parties set aside: “association agreement”. */
  core: string;
  /** Words that tell it from others, in their plain forms. */
  words: ReadonlySet<string>;
  /** The years in its name: “2010” in “2010 Compact Renewal Agreement”. */
  years: string;
  title: boolean;
  /** A proper name stands in it: “Goose Island agreement”. */
  proper: boolean;
  article: Article;
  /** Words before the name that are not of it: “new”. */
  loose: readonly string[];
  before: Premodifiers;
  after: Complement;
  dated: Run | null;
  parties: string[];
  /** Those of them that stand in the name itself. */
  named: string[];
}

export function makeCandidate(c: Context, head: FoundHead, isHead: IsHead): Candidate {
  const before = premodifiers(c, head);
  const year = leadingYear(c, before, head);
  const after = complement(c, head, before.from, articleOf(before) === 'a', isHead);
  if (year !== null && isDistinctive(c, year.to, head, after)) before.from = before.phraseFrom = year.to;
  fillItem(c, head, before, after);
  keepSides(c, head, before, after);
  const name = datedName(c, nameOf(c.tokens, before.from, after.nameTo, after.cuts), before, head, after);
  return {
    from: before.from,
    to: after.to,
    head,
    name,
    core: coreOf(c, before.from, head),
    words: wordsOf(c, before.phraseFrom, head, after),
    years: yearsIn(name),
    title: isCapital(c.tokens.word[head.from]!),
    proper: hasProperName(c, before.from, head.from),
    article: articleOf(before),
    loose: c.tokens.lower.slice(before.phraseFrom, before.from),
    before,
    after,
    dated: after.dated ?? before.dated ?? year,
    ...tiedParties(c, before, head, after),
  };
}

const yearsIn = (name: string): string =>
  /\d{4}/.test(name) ? (name.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? []).join(' ') : '';

function hasProperName(c: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { word } = c.tokens;
    if (
      /^\p{Lu}.*\p{Ll}/u.test(word[i]!) &&
      !startsSentence(c.tokens, i) &&
      c.parties[c.partyAt[i]!]?.form !== 'demonym'
    )
      return true;
  }
  return false;
}

/** “the 1963 Vienna Convention”: the year is told of it, as “of 1963” would be. */
function leadingYear(c: Context, { from, determiner }: Premodifiers, head: FoundHead): Run | null {
  const isYear = determiner !== null && from < head.from && c.dateAt[from]! >= 0;
  return isYear && /^\d{4}$/.test(c.tokens.word[from]!) ? { from, to: from + 1 } : null;
}

/** Only its kind, maybe with “new”, a date or a party: “the agreement with Malta”. */
export const isBare = (k: Candidate): boolean =>
  k.after.nameTo === k.head.to && k.words.size === 0 && (k.from === k.head.from || (!k.title && k.named.length === 0));

/** “the FTA”, and nothing else. The abbreviation of a kind, “the MoU”, does not tell which one. */
export const isAbbreviation = (k: Candidate): boolean =>
  k.head.head.abbreviation && k.head.head.family !== 'memorandum' && isBare(k);

function articleOf({ determiner, possessor }: Premodifiers): Article {
  if (determiner === null) return possessor === null ? 'none' : 'the';
  if (NEGATIVE.has(determiner)) return 'no';
  return INDEFINITE.has(determiner) ? 'a' : 'the';
}

function coreOf(c: Context, from: number, head: FoundHead): string {
  const t = c.tokens;
  const words: string[] = [];
  for (let i = from; i < head.to; i++)
    if (!isSide(c.parties[c.partyAt[i]!]) && t.pos[i] !== 'PUNCT') words.push(t.lower[i]!);
  return words.join(' ');
}
