import {
  BROKERED,
  DOING,
  HEADLINE_VERBS,
  LENGTHS,
  NOT_OF_NAME,
  NOUN_VERBS,
  PREMODIFIER_PHRASES,
} from '../../lexicon/en/instrument-names.ts';
import { JOINT_WORDS } from '../../lexicon/en/instruments.ts';
import type { Run } from '../mention.ts';
import { type Context, classAt, glued, isCapital, sameBlock } from './context.ts';
import type { FoundHead } from './heads.ts';
import { isNominal, startsSentence } from './word-class.ts';

export interface Premodifiers {
  /** Where the name begins. */
  from: number;
  /** Where the noun phrase begins, its determiner set aside: “new” in “a new Action Plan”. */
  phraseFrom: number;
  determiner: string | null;
  /** The token of “Norway” in “Norway’s investment treaty”. */
  possessor: number | null;
  /** “the Nov. 7 agreement”. */
  dated: Run | null;
}

const LONGEST = 30;

/** What stands before the noun at `head` and belongs to its name. */
export function premodifiers(c: Context, { from: head, head: { need } }: FoundHead): Premodifiers {
  const title = isCapital(c.tokens.word[head]!);
  const { from: reached, dated } = reach(c, head, title);
  let from = afterLoose(c, reached, head, title, need === 'joint');
  let phraseFrom = title ? looseStart(c, reached) : reached;
  // “Chairperson’s Statement”
  if (classAt(c, from - 1) === 'possessive' && JOINT_WORDS.has(c.tokens.lower[from - 2]!)) from = phraseFrom = from - 2;
  const before = (dated !== null && dated.to === phraseFrom ? dated.from : phraseFrom) - 1;
  const kind = sameBlock(c, head, before) ? classAt(c, before) : 'stop';
  return {
    from,
    phraseFrom,
    determiner: kind === 'determiner' ? c.tokens.lower[before]! : null,
    possessor: kind === 'possessive' ? before - 1 : null,
    dated,
  };
}

function reach(c: Context, head: number, title: boolean): { from: number; dated: Run | null } {
  const t = c.tokens;
  let at = head;
  let sure = head;
  let pending = false;
  const settle = () => {
    if (!pending) sure = at;
  };
  for (const limit = head - LONGEST; at > limit && sameBlock(c, head, at - 1); ) {
    const prev = at - 1;
    const date = c.dateAt[prev]!;
    if (date >= 0 && !(/^\d{4}$/.test(t.word[prev]!) && c.dates[date]!.to - c.dates[date]!.from === 1))
      return { from: sure, dated: pending ? null : c.dates[date]! };
    const kind = classAt(c, prev);
    if (kind === 'hyphen') {
      at = prev - 1;
      settle();
    } else if (kind === 'conjunction') {
      if (at === head || !canJoin(c, prev, title)) break;
      if (!title) pending = true;
      at = prev;
    } else if (kind === 'comma') {
      if (!pending && !joinedSince(c, at, head)) break;
      pending = true;
      at = prev;
    } else if (kind === 'preposition' && !DOING.has(t.lower[prev]!)) {
      if (!PREMODIFIER_PHRASES.has(`${t.lower[prev - 1]} ${t.lower[prev]} ${t.lower[at]}`)) break;
      at = prev - 1;
      settle();
    } else if (belongs(c, prev, title)) {
      at = prev;
      settle();
    } else break;
  }
  if (pending && classAt(c, at - 1) === 'determiner' && isNominal(classAt(c, at))) sure = at;
  while (sure < head && !isNominal(classAt(c, sure)) && classAt(c, sure) !== 'participle' && !glued(t, sure)) sure++;
  return { from: sure, dated: null };
}

function belongs(c: Context, i: number, title: boolean): boolean {
  const t = c.tokens;
  const word = t.word[i]!;
  if (glued(t, i) && classAt(c, i + 1) === 'hyphen') return true;
  if (glued(t, i - 1) && classAt(c, i - 1) === 'hyphen')
    return !title || isCapital(word) || /^[\p{Lu}\d]/u.test(t.word[i - 2] ?? '');
  if (HEADLINE_VERBS.has(t.lower[i]!) && !startsNounPhrase(c, i)) return false;
  const kind = classAt(c, i);
  if (title && !isCapital(word) && !/^\d/.test(word)) return false;
  if (isNominal(kind) || NOUN_VERBS.has(t.lower[i]!)) return true;
  if (DOING.has(t.lower[i]!)) return startsNounPhrase(c, i);
  return kind === 'participle' && (title ? !startsSentence(t, i) : startsNounPhrase(c, i));
}

/** “a signed agreement”, “the enhanced partnership”: after a determiner or an adjective a participle is no verb. */
function startsNounPhrase(c: Context, i: number): boolean {
  const before = classAt(c, i - 1);
  return before === 'determiner' || before === 'adjective' || before === 'number' || before === 'possessive';
}

function canJoin(c: Context, conjunction: number, title: boolean): boolean {
  const word = c.tokens.word[conjunction - 1];
  if (word === undefined || !sameBlock(c, conjunction, conjunction - 1)) return false;
  const kind = classAt(c, conjunction - 1);
  if (!isNominal(kind) && kind !== 'participle') return false;
  return !title || (isCapital(word) && c.partyAt[conjunction - 1]! < 0);
}

const joinedSince = (c: Context, at: number, head: number): boolean => {
  for (let i = at; i < head; i++) if (classAt(c, i) === 'conjunction') return true;
  return false;
};

function afterLoose(c: Context, from: number, head: number, title: boolean, joint: boolean): number {
  let at = from;
  for (;;) {
    if (at < head && isLoose(c, at, head, title) && !(joint && JOINT_WORDS.has(c.tokens.lower[at]!))) at++;
    else if (at + 3 <= head && classAt(c, at + 1) === 'hyphen' && isLooseCompound(c, at)) at += 3;
    else return at;
  }
}

/** “a *US-brokered* agreement”, “a *long-awaited* treaty”, “the *22-article* treaty” */
function isLooseCompound({ tokens: { lower } }: Context, at: number): boolean {
  const last = lower[at + 2]!;
  return BROKERED.has(last) || LENGTHS.has(last) || NOT_OF_NAME.has(`${lower[at]}-${last}`);
}

/** Lower-case words that tell of the instrument without naming it. */
const isLoose = (c: Context, i: number, head: number, title: boolean): boolean =>
  (NOT_OF_NAME.has(c.tokens.lower[i]!) || BROKERED.has(c.tokens.lower[i]!.split('-')[1] ?? '')) &&
  (!isCapital(c.tokens.word[i]!) ||
    (!title && startsSentence(c.tokens, i)) ||
    (i + 1 === head && c.tokens.lower[i] === 'new')) &&
  !glued(c.tokens, i);

/** The beginning of the lower-case words before a name in capitals: “the visa Agreement”, “a separate draft Protocol”. */
function looseStart(c: Context, from: number): number {
  let at = from;
  while (sameBlock(c, from, at - 1) && from - at < 4) {
    const kind = classAt(c, at - 1);
    const word = c.tokens.word[at - 1]!;
    if (c.dateAt[at - 1]! >= 0 || isCapital(word) || !(isNominal(kind) || kind === 'hyphen' || kind === 'participle'))
      break;
    if (HEADLINE_VERBS.has(c.tokens.lower[at - 1]!) && !startsNounPhrase(c, at - 1)) break;
    at--;
  }
  return at;
}
