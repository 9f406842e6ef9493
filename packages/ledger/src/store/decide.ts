import type { Decision } from '../decision.ts';
import { sourcesOf as namedSources } from '../merge/decisions/refs.ts';
import { place } from './keep.ts';
import type { Step } from './store.ts';

/** Adds a decision and says that the records which follow it are out of date. Adding it again changes nothing. */
export async function keepDecision(step: Step, decision: Decision): Promise<void> {
  if (await step.decision(decision.id)) return;
  const sources = await sourcesOf(step, decision);
  await step.addDecision(decision, sources);
  for (const id of sources) {
    const source = await step.source(id);
    const read = await step.reading(id);
    if (source && read) await place(step, id, read.reading, source.current);
  }
}

/** The sources whose records a decision bears on; taking one back bears on what that one bore on. */
async function sourcesOf(step: Step, decision: Decision): Promise<string[]> {
  if (decision.kind === 'undo') {
    const undone = await step.decision(decision.decision);
    return undone ? sourcesOf(step, undone) : [];
  }
  return [...new Set(namedSources(decision))].sort();
}
