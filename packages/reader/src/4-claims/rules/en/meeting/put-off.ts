import type { Clause } from '../../../clauses/clause.ts';
import type { Stage } from '../../../stage/stage.ts';

/** Verbs by which a meeting is not held at all. */
export const CALLED_OFF = /^(?:call off|cancel|scrap)$/;

/** Verbs by which it is held later. */
export const PUT_OFF = /^(?:postpone|put off|delay|move)$/;

/** The dates of the relative clauses behind a noun: “a visit which ends today”. */
export const relativeDates = (stage: Stage, clause: Clause) =>
  stage.scene.sentences[clause.sentence]!.clauses.filter((c) => c.kind === 'relative' && c.head > clause.head).flatMap(
    (c) => stage.dates(c),
  );
