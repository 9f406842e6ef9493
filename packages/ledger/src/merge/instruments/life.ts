import type { Action } from '@chancery/reader';
import type { InstrumentStatus, MissingStep } from '../../record.ts';
import { type ActEntry, hasHappened } from '../acts/entry.ts';
import { spanOf } from '../dates/span.ts';

/** The acts of an instrument's life, in the order of time: treaty actions, and the issue of a joint statement. */
export function lifeOf(acts: readonly ActEntry[]): ActEntry[] {
  const start = (a: ActEntry) => spanOf(a.settled.date)?.from ?? Number.MAX_SAFE_INTEGER;
  return acts
    .filter(({ draft }) => draft.type === 'instrument' || draft.action === 'joint')
    .sort(
      (a, b) =>
        clamp(start(a)) - clamp(start(b)) ||
        rankOf(a) - rankOf(b) ||
        a.draft.first.told.index - b.draft.first.told.index,
    );
}

const clamp = (day: number): number => Math.max(day, Number.MIN_SAFE_INTEGER);

const STEPS = [
  'proposed',
  'negotiating',
  'concluded',
  'initialled',
  'signed',
  'consent',
  'ratified',
  'provisionally-applied',
  'in-force',
] as const satisfies readonly (Action & InstrumentStatus)[];

const rankOf = ({ draft }: ActEntry): number => STEPS.indexOf(draft.action as (typeof STEPS)[number]);

/**
 * The furthest step (`ratified` once all parties have), then a suspension, termination or withdrawal if it is later; an amendment or
 * extension by all parties ends a suspension, and a new signature begins a new life. A joint statement is `issued`. Null when no text tells of any step.
 */
export function statusOf(
  life: readonly ActEntry[],
  parties: readonly string[],
  replaced: boolean,
  promised: boolean,
): InstrumentStatus | null {
  const done = presentLife(life.filter(hasHappened));
  const furthest = furthestStep(done, parties);
  const stop = stopped(done);
  if (replaced && stop !== 'terminated') return 'replaced';
  if (stop) return stop;
  if (furthest) return furthest;
  // What is extended or amended applies, though no text tells since when.
  if (done.some((a) => RESUMES.has(a.draft.action))) return 'in-force';
  if (done.some((a) => a.draft.action === 'joint')) return 'issued';
  return life.length || promised ? 'proposed' : null;
}

function furthestStep(done: readonly ActEntry[], parties: readonly string[]): InstrumentStatus | null {
  const reached = STEPS.filter((step) => {
    const acts = done.filter((a) => a.draft.action === step);
    return step === 'ratified'
      ? acts.some((a) => a.settled.status === 'happened') && ratifiedByAll(acts, parties)
      : acts.length > 0;
  });
  return reached.at(-1) ?? null;
}

function ratifiedByAll(acts: readonly ActEntry[], parties: readonly string[]): boolean {
  const by = new Set(acts.flatMap((a) => a.draft.first.claim.actors));
  return parties.length > 0 ? parties.every((p) => by.has(p)) : acts.length > 1;
}

const STOPS: readonly string[] = ['suspended', 'terminated', 'withdrawn'] satisfies InstrumentStatus[];

/** The last stop, unless the instrument came into force again after it, or all parties amended or extended what was suspended. */
function stopped(done: readonly ActEntry[]): InstrumentStatus | null {
  const stop = done.filter((a) => STOPS.includes(a.draft.action)).at(-1);
  if (!stop) return null;
  const later = done.slice(done.indexOf(stop) + 1);
  const resumed =
    stop.draft.action === 'suspended' &&
    later.some((a) => RESUMES.has(a.draft.action) && a.draft.first.claim.targets.length === 0);
  return resumed || later.some((a) => isDated(a, 'in-force')) ? null : (stop.draft.action as InstrumentStatus);
}

/** What was terminated or left and signed anew begins its life again. */
function presentLife(done: readonly ActEntry[]): readonly ActEntry[] {
  const end = done.filter(({ draft }) => draft.action === 'terminated' || draft.action === 'withdrawn').at(-1);
  const later = end ? done.slice(done.indexOf(end) + 1) : [];
  return later.some((a) => isDated(a, 'signed')) ? later : done;
}

/** An act without a date comes last, which does not say that it is later. */
const isDated = ({ draft, settled }: ActEntry, action: Action): boolean =>
  draft.action === action && settled.date !== null;

const RESUMES = new Set<Action>(['amended', 'extended']);

/** Kinds that are ratified; memoranda, roadmaps and statements take effect as they are made. */
const RATIFIED_KINDS = new Set(['treaty', 'agreement', 'convention', 'protocol', 'charter']);

/** Steps that such an instrument takes and that nobody tells of as done: not told at all, expected, or told as not done. */
export function missingSteps(
  life: readonly ActEntry[],
  kind: string,
  parties: readonly string[],
  ids: (act: ActEntry) => readonly string[],
): MissingStep[] {
  const done = life.filter(hasHappened);
  if (done.some((a) => a.draft.action === 'joint') || kind === 'statement') return [];
  const has = (action: Action, by?: string) =>
    done.some((a) => a.draft.action === action && (by === undefined || a.draft.first.claim.actors.includes(by)));
  const expectedSteps: { action: Action; by?: string }[] = [{ action: 'signed' }];
  if (RATIFIED_KINDS.has(kind)) {
    if (parties.length === 2) for (const by of parties) expectedSteps.push({ action: 'ratified', by });
    expectedSteps.push({ action: 'in-force' });
  }
  return expectedSteps
    .filter(({ action, by }) => !has(action, by) && !(action === 'signed' && kind !== 'agreement' && has('concluded')))
    .map(({ action, by }) => ({ action, ...(by === undefined ? {} : { by }), ...whatIsTold(life, action, by, ids) }));
}

function whatIsTold(
  life: readonly ActEntry[],
  action: Action,
  by: string | undefined,
  ids: (act: ActEntry) => readonly string[],
) {
  const told = life.filter(
    (a) =>
      a.draft.action === action && !hasHappened(a) && (by === undefined || a.draft.first.claim.actors.includes(by)),
  );
  const claims = told.flatMap(ids);
  const state = !told.length ? 'not-told' : told.some((a) => a.settled.status === 'denied') ? 'not-done' : 'expected';
  return { state: state as MissingStep['state'], claims };
}
