import { begin, type Direction, isInterval, resolve } from '../../3-mentions/dates/index.ts';
import type { Run } from '../../3-mentions/mention.ts';
import type { Edtf, Status } from '../../reading.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Dated } from '../draft.ts';
import { lowerBound, type Scene, type TokenDate, within } from '../scene.ts';

/** Relations that limit an act rather than date it: “by the end of 2025”. */
export const LIMITS = new Set(['by', 'before', 'until', 'within']);

/** Which way a partial date is to be taken: from tense (field reports 3, 8, 12). */
export function directionOf(clause: Clause, status: Status): Direction {
  const { verb } = clause;
  if (status === 'proposed' && verb?.tense === 'past') return 'past';
  if (status === 'planned' || status === 'proposed' || status === 'conditional') return 'future';
  if (verb?.tense === 'future' || verb?.form === 'infinitive') return 'future';
  return 'past';
}

const SIMULTANEOUS = new Set(['as', 'while', 'when']);

/** The dates that a clause holds, its own before those of what governs a noun, in the order of the text. */
export function datesOf(scene: Scene, clause: Clause): TokenDate[] {
  const own = pick(scene, clause.dates);
  if (own.length) return own;
  // “signed a treaty in June on pilotage”: the date stands inside the name
  const inside = pick(
    scene,
    clause.objects.map((o) => o.phrase),
  );
  if (inside.length || !clause.parent) return inside;
  // “unveiled the grant in May, while the ministers met”, “replied on Friday by closing …”
  const together =
    clause.kind === 'nominal' ||
    clause.kind === 'gerund' ||
    (clause.kind === 'adverbial' && SIMULTANEOUS.has(clause.marker ?? ''));
  return together ? pick(scene, clause.parent.dates) : own;
}

const pick = (scene: Scene, runs: readonly Run[]): TokenDate[] =>
  runs
    .flatMap((run) => within(scene.dates, run))
    .filter((d) => d.use === 'adverb' || d.use === 'bracket' || d.use === 'modifier');

/** A date as EDTF with how it was computed. `anchor` is what “the same day” counts from. */
export function resolved(
  scene: Scene,
  date: TokenDate,
  direction: Direction,
  anchor: Edtf | null,
): { point: Edtf | null; edtf: Edtf | null; how: string } {
  return resolve(date, { published: scene.published, direction, anchor });
}

/** Prints the date of an act: an event “since 1993” is the point, a state since then is open, a plan keeps its limit. */
export function printed(
  found: { point: Edtf | null; edtf: Edtf | null; how: string },
  relation: string,
  status: Status,
): Dated {
  if (status === 'ongoing')
    return {
      edtf:
        relation === 'since' || relation === 'from'
          ? found.edtf
          : found.point && isInterval(found.point)
            ? found.point
            : found.edtf,
      how: found.how,
    };
  if (status === 'planned' || status === 'proposed' || status === 'conditional')
    return {
      edtf: relation === 'since' || relation === 'from' || relation === 'after' ? found.point : found.edtf,
      how: found.how,
    };
  return {
    edtf:
      relation === 'until' || relation === 'by' || relation === 'before'
        ? found.edtf
        : found.point && begin(found.point),
    how: found.how,
  };
}

/** How many earlier dates “the same day” may look back over. */
const REACH = 8;

/** The date that “the same day”, “a week earlier” count from: the last one before it that is told as past. */
export function anchorBefore(scene: Scene, date: TokenDate): Edtf | null {
  return lookBack(scene, date, true) ?? lookBack(scene, date, false);
}

/** `mainOnly` passes over what relative clauses and participles tell aside. */
function lookBack(scene: Scene, date: TokenDate, mainOnly: boolean): Edtf | null {
  const at = lowerBound(scene.dates, date.from);
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const earlier = scene.dates[i]!;
    if (earlier.use === 'of' || earlier.use === 'genitive' || LIMITS.has(earlier.relation)) continue;
    const teller = tellerOf(scene, earlier);
    if (teller && directionOf(teller, 'happened') === 'future') continue;
    if (mainOnly && teller && (teller.kind === 'relative' || teller.kind === 'gerund' || teller.kind === 'participle'))
      continue;
    const { point } = resolve(earlier, { published: scene.published, direction: 'past', anchor: null });
    if (point) return point;
  }
  return null;
}

/** The smallest verbal clause that holds a date. */
function tellerOf(scene: Scene, date: Run): Clause | null {
  const sentence = scene.sentences[lowerBound(scene.sentences, date.from + 1) - 1];
  let best: Clause | null = null;
  for (const c of sentence?.clauses ?? [])
    if (c.verb && c.from <= date.from && date.to <= c.to && (!best || c.to - c.from < best.to - best.from)) best = c;
  return best;
}
