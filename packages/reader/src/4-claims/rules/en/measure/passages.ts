import { within } from '../../../scene.ts';
import type { ReadingRule } from '../../../stage/stage.ts';

const PASSAGE = /\b(?:flights?|border|crossing|airspace|ferry|rail link|air link|train service)\b/i;

/** “Flights between Malta and Chile resumed on 4 June”: both sides do it. */
export const passages: ReadingRule = {
  id: 'en/measure/passages',
  on: ['resume', 'reopen', 'open', 'close'],
  read(clause, stage) {
    if (!clause.verb || clause.verb.passive || clause.objects.length > 0 || !clause.subject) return null;
    if (clause.kind === 'adverbial' || !PASSAGE.test(stage.words(clause.subject))) return null;
    if (stage.dates(clause).length === 0) return null;
    const between = stage.pp(clause, 'between');
    const named = [clause.subject, ...(between ? [between] : [])].flatMap((run) => within(stage.scene.parties, run));
    const actors = [...new Set(named.map((m) => m.party))].sort();
    return actors.length > 1 ? { type: 'measure', action: 'other', actors, targets: [], people: [] } : null;
  },
};
