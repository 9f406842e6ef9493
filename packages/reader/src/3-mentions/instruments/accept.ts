import { EXPRESSING, FIELDS, HEADLINE_VERBS } from '../../lexicon/en/instrument-names.ts';
import {
  ABSTRACT,
  COMMUNIQUES,
  CONSENT,
  COOPERATION,
  IDIOMATIC,
  JOINT_WORDS,
  NEEDS_SHARED_WORK,
  NOT_WITH,
  SHARED_WORK,
  SUBJECTS,
} from '../../lexicon/en/instruments.ts';
import type { Candidate } from './candidate.ts';
import { type Context, classAt, glued, isCapital, sameBlock } from './context.ts';
import { startsSentence } from './word-class.ts';

/**
 * What a candidate can be: an instrument of its own, only another word for one told elsewhere (“the document”), or
 * nothing (“by agreement”, “a health protocol”).
 */
export function verdict(c: Context, k: Candidate): 'instrument' | 'echo' | 'none' {
  if (isOtherThing(c, k)) return 'none';
  const t = c.tokens;
  const modified = k.from < k.head.from;
  const told = modified || k.after.subject !== null || k.after.sides !== null;
  if (k.head.head.plural) return isNamedPlural(c, k) ? 'instrument' : 'none';
  const echo = k.article === 'the' && !modified && k.after.subject === null ? 'echo' : 'none';
  const capital = k.title && !startsSentence(t, k.head.from);
  switch (k.head.head.need) {
    case 'bare':
      return k.article === 'none' && !modified && !capital && isIdiom(c, k) ? 'none' : 'instrument';
    case 'proper':
      return k.title ? 'instrument' : 'none';
    case 'modified':
      return told || (k.title && k.after.nameTo > k.head.to) || (capital && k.loose.length > 0) ? 'instrument' : echo;
    case 'title':
      return (k.title ? modified || k.after.subject !== null : isCooperation(c, k)) && isShared(c, k)
        ? 'instrument'
        : echo;
    case 'joint':
      return isJoint(c, k) ? 'instrument' : echo;
    default:
      return modified || (classAt(c, k.head.to) === 'preposition' && t.lower[k.head.to] === 'of') ? 'none' : echo;
  }
}

/** “the Minsk agreements”, “agreements on tourism and on customs”; “the agreements signed” are told one by one elsewhere. */
function isNamedPlural(c: Context, k: Candidate): boolean {
  if (k.after.subject !== null)
    return k.from === k.head.from && c.tokens.lower[k.head.to] === 'on' && k.article === 'none';
  const first = c.tokens.word[k.from]!;
  const party = c.parties[c.partyAt[k.from]!];
  const place = party === undefined || party.role === 'instrument-name' || party.form === 'seat';
  return k.from < k.head.from && isCapital(first) && !startsSentence(c.tokens, k.from) && place && !isGeneric(c, k);
}

/** “Free Trade Agreements” names a kind. */
const isGeneric = (c: Context, k: Candidate): boolean => {
  for (let i = k.from; i < k.head.from; i++) if (!SUBJECTS.has(c.tokens.lower[i]!)) return false;
  return true;
};

/** Things that share a word with instruments, and consent that is no paper. */
function isOtherThing(c: Context, k: Candidate): boolean {
  const t = c.tokens;
  const not = NOT_WITH[k.head.head.words];
  const modifiers = t.lower.slice(k.before.phraseFrom, k.head.from);
  if (not !== undefined && modifiers.some((w) => not.has(w))) return true;
  if (k.head.head.words === CONSENT && modifiers.length > 0 && modifiers.every((w) => ABSTRACT.has(w))) return true;
  if (k.after.consent || isExpressed(c, k)) return true;
  // “cooperation in the field of protocol”
  if (t.lower[k.from - 1] === 'of' && FIELDS.has(t.lower[k.from - 2] ?? '')) return true;
  const party = c.parties[c.partyAt[k.head.from]!];
  if (party !== undefined && party.kind === 'organization') return true;
  return glued(t, k.head.to - 1) && classAt(c, k.head.to) === 'hyphen';
}

/** “expressed their agreement with …” */
function isExpressed(c: Context, k: Candidate): boolean {
  if (k.head.head.words !== CONSENT || k.before.determiner === null) return false;
  return EXPRESSING.has(c.tokens.lower[k.before.phraseFrom - 2] ?? '');
}

/** “by agreement”, “in agreement with”, “reached agreement on”: no article, nothing that says which. */
function isIdiom(c: Context, k: Candidate): boolean {
  if (!IDIOMATIC.has(k.head.head.family) || !sameBlock(c, k.from, k.from - 1)) return false;
  const before = classAt(c, k.from - 1);
  return before !== 'stop' || HEADLINE_VERBS.has(c.tokens.lower[k.from - 1] ?? '');
}

function isJoint(c: Context, k: Candidate): boolean {
  const t = c.tokens;
  if (holds(c, k.from, k.head.from, JOINT_WORDS)) return true;
  if (k.before.possessor !== null && JOINT_WORDS.has(t.lower[k.before.possessor]!)) return true;
  if (k.title && k.from < k.head.from && COMMUNIQUES.has(k.head.head.words)) return true;
  if (k.head.head.family !== 'declaration') return false;
  return k.title
    ? k.from < k.head.from || k.after.subject !== null
    : t.lower[k.head.to] === 'on' && k.after.subject !== null;
}

/** “a programme of cultural cooperation” needs no capitals. */
const isCooperation = (c: Context, k: Candidate): boolean =>
  k.head.head.family === 'roadmap' && holds(c, k.from, k.after.nameTo, COOPERATION);

/** A programme, framework or plan is an instrument when its name tells of work of two sides. */
function isShared(c: Context, k: Candidate): boolean {
  const { words, family } = k.head.head;
  if (family === 'partnership') return k.after.subject !== null && partiesBefore(c, k) >= 2;
  return !NEEDS_SHARED_WORK.has(words) || holds(c, k.from, k.after.nameTo, SHARED_WORK);
}

/** “ASEAN–India Partnership for Trade …” */
function partiesBefore(c: Context, k: Candidate): number {
  const parties = new Set<number>();
  for (let i = k.from; i < k.head.from; i++) if (c.partyAt[i]! >= 0) parties.add(c.partyAt[i]!);
  return parties.size;
}

function holds(c: Context, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(c.tokens.lower[i]!)) return true;
  return false;
}
