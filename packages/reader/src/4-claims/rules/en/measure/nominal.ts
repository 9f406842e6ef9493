import type { Action } from '../../../../reading.ts';
import type { ReadingRule } from '../../../stage/stage.ts';
import { affected } from './sides.ts';

const POST = /\b(?:embassy|consulate|chancery|legation|mission|high commission)\b/;

const NOUNS: ReadonlyMap<string, Action<'measure'>> = new Map(
  Object.entries({
    'n:expulsion': 'expulsion',
    'n:recall': 'recall',
    'n:closure': 'embassy-closed',
  } satisfies Record<string, Action<'measure'>>),
);

/** “the expulsion of two Chilean diplomats by Peru on 4 May”, “the closure of Kenya's embassy in Lima in 2011”. */
export const nominal: ReadingRule = {
  id: 'en/measure/nominal',
  on: [...NOUNS.keys()],
  read(clause, stage) {
    const action = NOUNS.get(clause.lemma)!;
    const told = stage.pp(clause, 'of');
    if (clause.verb || !told) return null;
    // only named, with neither a date nor a verb of happening, it is no claim
    const takesPlace = /^(?:follow|take place|come|mark|announce|confirm)$/.test(clause.parent?.lemma ?? '');
    if (!takesPlace && stage.dates(clause).length === 0) return null;
    const post = /embassy/.test(action);
    if (post && !POST.test(stage.words(told).toLowerCase())) return null;
    const by = stage.who(stage.pp(clause, 'by')).parties;
    const own = stage.named({ from: clause.from, to: clause.head }).parties;
    const owner = post || action === 'recall' ? stage.partiesIn(told).slice(0, 1) : [];
    const actors = by.length ? by : own.length ? own : owner;
    const targets = actors.length ? affected(stage, clause, told, told, actors, action) : [];
    return targets.length ? { type: 'measure', action, actors, targets, people: stage.named(told).people } : null;
  },
};
