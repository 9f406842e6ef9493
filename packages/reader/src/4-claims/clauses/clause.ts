import type { Run } from '../../3-mentions/mention.ts';
import type { Unit, VerbGroup } from './unit.ts';

export type ClauseKind =
  | 'main'
  | 'that'
  | 'relative'
  | 'adverbial'
  | 'infinitive'
  | 'participle'
  | 'gerund'
  | 'nominal';

/** A noun phrase with what hangs on it by “of”, “between” and coordination. `head` is the token of its first head noun. */
export interface Phrase extends Run {
  head: number;
}

/** A prepositional phrase of a clause. */
export interface Prepositional {
  prep: string;
  phrase: Phrase;
}

/** An object with what is told about it alone: “the PCA in 1995 and the EPCA in 2020”. */
export interface Argument {
  phrase: Phrase;
  pps: Prepositional[];
  dates: Run[];
}

/** A predicate, verbal or nominal, with who does it, to what, when. Every rule family reads these. */
export interface Clause extends Run {
  index: number;
  sentence: number;
  kind: ClauseKind;
  /** Lemma of the verb with its particle, or of the noun. */
  lemma: string;
  verb: VerbGroup | null;
  /** The token of the verb or noun. */
  head: number;
  /** The word that introduces it: `if`, `that`, `which`, `by`, `without` … */
  marker: string | null;
  /** The clause that it completes or hangs on. */
  parent: Clause | null;
  children: Clause[];
  /** Its own subject, or the one that it shares; for a passive this is what is done to. */
  subject: Phrase | null;
  /** The subject stands in another clause. */
  shared: boolean;
  /** Direct objects, in order; each with its own dates and places. */
  objects: Argument[];
  pps: Prepositional[];
  dates: Run[];
  units: readonly Unit[];
}

/** “the accord that Malta and Peru concluded”: the noun before a relative clause that has a subject of its own and no object. */
export function relativeObject(clause: Clause): Phrase | null {
  if (clause.kind !== 'relative' || clause.shared || clause.verb?.passive || clause.objects.length > 0) return null;
  const rel = clause.units.findLastIndex((u) => u.kind === 'rel' && u.from < clause.head);
  return clause.units.slice(0, Math.max(0, rel)).findLast((u) => u.kind === 'np') ?? null;
}
