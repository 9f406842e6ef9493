import type { Tokens } from './2-tokens/tokens.ts';
import type { Run } from './3-mentions/mention.ts';
import type { Finding } from './4-claims/apply.ts';
import type { Evidence } from './reading.ts';

/** Why a claim was found. It is taken from the run that found it, never made up afterwards. */
export interface Explanation {
  /** The id of the rule. */
  rule: string;
  /** The word that the rule looked at, and the lemma that it took it for. */
  predicate: Evidence & { lemma: string };
  subject: Evidence | null;
  /** What is done, in the order of the text. */
  objects: Evidence[];
  /** The phrases with their prepositions. */
  phrases: (Evidence & { preposition: string })[];
  /** How the date, and the deadline of a commitment, came about. */
  date: string;
  due: string | null;
}

/** Explains one finding of a run. */
export function explanationOf(tokens: Tokens, { rule, clause, dated, dueDated }: Finding): Explanation {
  const words = (run: Run): Evidence => {
    const start = tokens.start[run.from]!;
    const end = tokens.end[run.to - 1]!;
    return { start, end, quote: tokens.text.slice(start, end) };
  };
  return {
    rule,
    predicate: { ...words({ from: clause.head, to: clause.head + 1 }), lemma: clause.lemma },
    subject: clause.subject ? words(clause.subject) : null,
    objects: clause.objects.map((o) => words(o.phrase)),
    phrases: clause.pps.map(({ prep, phrase }) => ({ ...words(phrase), preposition: prep })),
    date: dated.how,
    due: dueDated?.how ?? null,
  };
}
