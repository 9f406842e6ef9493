import type { Draft } from '../../../draft.ts';
import { within } from '../../../scene.ts';
import type { ReadingRule } from '../../../stage/stage.ts';

/** “New chancery at Airai”, “the inauguration of Peru's high commission”. */
export const opening: ReadingRule = {
  id: 'en/measure/opening',
  on: ['n:opening', 'n:ceremony'],
  read(clause, stage): Draft | null {
    const of = stage.pp(clause, 'of');
    if (
      !of ||
      !/\b(?:embassy|consulate|chancery|mission|high commission)\b/i.test(stage.words(of)) ||
      !/opening|inaugurat/i.test(stage.words({ from: clause.from, to: clause.head + 1 }))
    )
      return null;
    const actors = stage.named(of).parties.slice(0, 1);
    if (actors.length === 0) return null;
    const named = within(stage.scene.parties, { from: of.to, to: Math.max(of.to, clause.to) })
      .map((m) => m.party)
      .filter((p) => !actors.includes(p));
    const other = named[0] ?? stage.discourse.other(actors[0]!);
    return other
      ? {
          type: 'measure',
          action: 'embassy-opened',
          actors,
          targets: [other],
          people: clause.parent ? stage.who(clause.parent.subject).people : [],
        }
      : null;
  },
};
