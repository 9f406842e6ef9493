import type { Candidate } from './candidate.ts';
import { type Context, classAt, sameBlock } from './context.ts';

/**
 * Whether `k` is only another name for `last`: “the Pukpuk Treaty, a mutual defence pact, was signed”. In an enumeration
 * (“a treaty, a protocol and a memorandum”) each is its own.
 */
export function isApposition(c: Context, last: Candidate, k: Candidate): boolean {
  if (isAlias(c, last, k)) return true;
  if (k.title === last.title || k.before.determiner === null) return false;
  const determiner = k.before.phraseFrom - 1;
  if (classAt(c, determiner - 1) !== 'comma' || last.to !== determiner - 1 || !sameBlock(c, last.from, k.from))
    return false;
  return !isEnumerated(c, last, k);
}

/** “the agreement, known as the Prespa Agreement” */
function isAlias(c: Context, last: Candidate, k: Candidate): boolean {
  const { lower } = c.tokens;
  const between = lower.slice(last.to, Math.min(k.from, last.to + 7)).join(' ');
  return k.from - last.to <= 6 && sameBlock(c, last.from, k.from) && ALIAS.test(between);
}

const ALIAS =
  /^,? ?(?:also |better |commonly |officially |informally )?(?:known as|called|dubbed|named|nicknamed|entitled|titled)(?: the)? ?["“]?$/;

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
