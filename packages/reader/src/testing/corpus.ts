import { read } from '../read.ts';
import type { Claim, ClaimType } from '../reading.ts';

/**
 * The examples beside a rule family. `yes` and `hard` are grouped by what must come out: the claims of the family's type
 * that the sentence gives, each as `action ACTOR+ACTOR>TARGET date status`, parted by `; ` (`-` for no date; a due date
 * as `due D`). `none` gives no claim of the type. Sentences are our own; names are invented or common knowledge.
 */
export interface Corpus {
  type: ClaimType;
  /** The day on which the sentences count as published. */
  published: string;
  yes: readonly (readonly [expected: string, ...sentences: string[]])[];
  hard: readonly (readonly [expected: string, ...sentences: string[]])[];
  none: readonly string[];
}

/** A claim as corpora write it. */
export function told(claim: Claim): string {
  const who = claim.actors.join('+') + (claim.targets.length ? `>${claim.targets.join('+')}` : '');
  return [claim.action, who || '?', claim.date ?? '-', claim.status, ...(claim.due ? ['due', claim.due] : [])].join(
    ' ',
  );
}

export type Verdict = { outcome: 'right' } | { outcome: 'none' | 'partial' | 'too-many' | 'other'; found: string };

/** Reads a sentence and says how its claims of a type compare with those expected, in any order. */
export function judge(corpus: Pick<Corpus, 'type' | 'published'>, sentence: string, expected: string): Verdict {
  const found = read(sentence, { published: corpus.published })
    .claims.filter((c) => c.type === corpus.type)
    .map(told)
    .sort();
  const wanted = expected ? expected.split('; ').sort() : [];
  if (found.join('; ') === wanted.join('; ')) return { outcome: 'right' };
  const right = wanted.filter((w) => found.includes(w)).length;
  const outcome = found.length === 0 ? 'none' : right === wanted.length ? 'too-many' : right > 0 ? 'partial' : 'other';
  return { outcome, found: found.join('; ') };
}
