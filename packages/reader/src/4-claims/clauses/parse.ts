import type { Tokens } from '../../2-tokens/tokens.ts';
import type { Clause } from './clause.ts';
import type { Unit } from './unit.ts';

/** A sentence while its clauses are being found, from left to right. */
export interface Parse {
  tokens: Tokens;
  units: readonly Unit[];
  /** The sentence's index. */
  sentence: number;
  /** The clauses found so far. */
  clauses: Clause[];
  /** For each unit that is a predicate, its clause. */
  owner: (Clause | null)[];
  /** First unit of each verbal clause, its introducing word included. */
  opens: Map<Clause, number>;
  /** Sentence-opening “Meeting the same day, …”: they take the subject of the main clause that follows. */
  leads: Clause[];
}
