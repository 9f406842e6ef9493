import type { Run } from '../../../../3-mentions/mention.ts';
import type { Clause, Phrase } from '../../../clauses/clause.ts';
import { lowerBound } from '../../../scene.ts';
import type { Stage } from '../../../stage/stage.ts';

const PRONOUN = /^(?:it|which|that|they|them|this|these|both)$/;
const BARE =
  /^(?:text|document|documents|accord|pact|deal|agreement|treaty|protocol|convention|memorandum|arrangement|contract|instrument|talks|negotiations)$/;

/** The instrument that words mean: named in them, or told last when they are a pronoun, a bare kind word or nothing. */
export function instrumentOf(stage: Stage, clause: Clause, run: Run | Phrase | null): number | null {
  const named = run ? stage.instrument(run) : null;
  if (named !== null) return named;
  if (run === null) return inBlock(stage, clause);
  const first = stage.lower(run.from);
  const last = stage.lower(run.to - 1);
  if (run.to - run.from === 1 && PRONOUN.test(first)) return toldLast(stage, run.from);
  if (BARE.test(last) && run.to - run.from <= 3 && /^(?:the|this|that|its)$/.test(first))
    return toldLast(stage, run.from);
  if (/^(?:text|signature|ratification|approval|entry)$/.test(stage.lower('head' in run ? run.head : run.to - 1)))
    return toldLast(stage, run.from);
  return null;
}

/** The instrument told last before a token, at most two sentences back. */
export function toldLast(stage: Stage, token: number): number | null {
  const { scene } = stage;
  const at = lowerBound(scene.instrumentMentions, token) - 1;
  const mention = scene.instrumentMentions[at];
  if (!mention) return null;
  const here = lowerBound(scene.sentences, token + 1) - 1;
  const there = lowerBound(scene.sentences, mention.from + 1) - 1;
  const near = here - there <= 2 || sameEntry(stage, here, there);
  return near ? mention.instrument : null;
}

/** In lists and fact sheets the instrument of the item or of the heading above. */
function inBlock(stage: Stage, clause: Clause): number | null {
  const { scene } = stage;
  const block = scene.structure.blocks[scene.sentences[clause.sentence]!.block]!;
  if (
    block.kind !== 'item' &&
    block.kind !== 'field' &&
    block.kind !== 'heading' &&
    block.label === null &&
    clause.kind === 'main' &&
    !startsBare(stage, clause)
  )
    return null;
  return toldLast(stage, clause.head);
}

/** “Initialled in Lomé last May and published since”: a sentence that opens with its participle. */
const startsBare = (stage: Stage, clause: Clause): boolean =>
  stage.scene.sentences[clause.sentence]!.from >= clause.head - 2;

function sameEntry(stage: Stage, here: number, there: number): boolean {
  const blocks = stage.scene.structure.blocks;
  const a = blocks[stage.scene.sentences[here]?.block ?? -1];
  const b = blocks[stage.scene.sentences[there]?.block ?? -1];
  return a !== undefined && b !== undefined && (a === b || (a.kind === 'field' && here - there < 8));
}
