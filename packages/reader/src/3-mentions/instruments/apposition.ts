import { ALIASES } from '../../lexicon/en/instrument-names.ts';
import { DETERMINERS } from '../../lexicon/en/name-words.ts';
import type { Candidate } from './candidate.ts';
import { type Context, classAt, sameBlock } from './context.ts';

/**
 * Whether `k` is only another name for `last`: “the Pukpuk Treaty, a mutual defence pact, was signed”. In an enumeration
 * (“a treaty, a protocol and a memorandum”) each is its own.
 */
export function isApposition(c: Context, last: Candidate, k: Candidate): boolean {
  if (k.from - last.to > MOST_BETWEEN || !sameBlock(c, last.from, k.from)) return false;
  if (isAlias(c, last, k)) return true;
  if (k.title === last.title || k.before.determiner === null) return false;
  const determiner = k.before.phraseFrom - 1;
  return classAt(c, determiner - 1) === 'comma' && last.to === determiner - 1 && !isEnumerated(c, last, k);
}

const MOST_BETWEEN = 6;

/** “the agreement, known as the Prespa Agreement” */
function isAlias(c: Context, last: Candidate, k: Candidate): boolean {
  const { lower } = c.tokens;
  const from = classAt(c, last.to) === 'comma' ? last.to + 1 : last.to;
  let to = k.from;
  while (to > from && (DETERMINERS.has(lower[to - 1]!) || /^["“]$/.test(lower[to - 1]!))) to--;
  return to > from && ALIASES.has(lower.slice(from, to).join(' '));
}

function isEnumerated(c: Context, last: Candidate, k: Candidate): boolean {
  const before = classAt(c, last.before.phraseFrom - 2);
  const after = classAt(c, k.to);
  const more = classAt(c, k.to + 1);
  return (
    before === 'comma' ||
    after === 'conjunction' ||
    (after === 'comma' && (more === 'determiner' || more === 'conjunction'))
  );
}
