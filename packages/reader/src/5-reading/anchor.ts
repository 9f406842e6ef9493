import { days } from '../3-mentions/dates/index.ts';
import type { Finding } from '../4-claims/apply.ts';
import type { Edtf } from '../reading.ts';

const EVENTS: Readonly<Record<string, readonly string[] | null>> = {
  meeting: ['visit', 'talks', 'summit', 'call', 'consultations', 'forum', 'session'],
  statement: ['joint'],
  appointment: ['credentials', 'took-office'],
  instrument: ['signed', 'initialled'],
};
/** Days before its publication in which a text still tells of the event that it is about. */
const RECENT = 60;

/** Acts that others are placed in: what is told with no date of its own has theirs (codebook, rule 5). Told to the day, and lately. */
function isEvent(f: Finding, published: Edtf | null): boolean {
  if (
    !(f.status === 'happened' || (f.status === 'ongoing' && f.action === 'visit')) ||
    !EVENTS[f.type]?.includes(f.action)
  )
    return false;
  const span = f.dated.edtf && f.dated.edtf.length >= 10 ? days(f.dated.edtf) : null;
  if (!span) return false;
  const told = published ? days(published) : null;
  return told === null ? f.type === 'meeting' || f.type === 'statement' : told[1] - span[1] <= RECENT;
}

/** A text with more events than this is an archive, not a text; bounds the time. */
const MOST_EVENTS = 300;

const TAKES_DATE = new Set(['commitment', 'statement', 'instrument', 'meeting', 'relations', 'appointment', 'measure']);

/** Gives the findings without a date the date of the event that the text places them in. */
export function anchorDates(findings: Finding[], kind: 'joint' | 'statement' | null, published: Edtf | null): void {
  const events = findings.filter((f) => isEvent(f, published)).slice(0, MOST_EVENTS);
  const adopted = kind === 'joint' ? events.find((e) => e.type === 'statement') : undefined;
  for (const [i, f] of findings.entries()) {
    if (f.dated.edtf !== null || !TAKES_DATE.has(f.type)) continue;
    if (
      f.status !== 'happened' &&
      !(f.type === 'measure' && f.status === 'ongoing' && f.action === 'sanction') &&
      !(f.type === 'commitment' && f.status === 'conditional') &&
      !(f.type === 'instrument' && f.status === 'proposed' && f.action === 'proposed')
    )
      continue;
    const event =
      (adopted && STATED.has(f.type) ? adopted : null) ??
      (f.type === 'measure' ? null : nearest(events, f)) ??
      justBefore(findings, f, i);
    if (event)
      f.dated = {
        edtf: event.dated.edtf,
        how: `no date of its own; the date of the ${event.action} (${event.dated.how})`,
      };
    else if (f.type === 'statement' && f.action === 'joint' && published)
      f.dated = { edtf: published, how: `the text itself, of ${published}` };
    else if (
      (f.own === 'first' || (f.own === 'present' && kind !== null)) &&
      published &&
      (f.type === 'commitment' || f.type === 'statement')
    )
      f.dated = { edtf: published, how: `said in the text itself, of ${published}` };
  }
}

/** What a joint document says, it says on its own day; what was signed on the visit was signed then. */
const STATED = new Set(['commitment', 'statement', 'relations']);

/** “… on Tuesday. It also demanded …”: what the same party did in the sentence before, on a day. Not for what “has” been done. */
function justBefore(findings: readonly Finding[], f: Finding, at: number): Finding | null {
  if (f.clause.verb?.perfect || f.actors.length === 0) return null;
  const key = f.actors.join(' ');
  for (let i = at - 1; i >= 0; i--) {
    const e = findings[i]!;
    if (f.clause.sentence - e.clause.sentence > 1) return null;
    const day =
      e.status === 'happened' && e.dated.edtf?.length === 10 && e.type !== 'figure' && !e.clause.verb?.perfect;
    if (day && e.clause.index < f.clause.index && e.actors.join(' ') === key) return e;
  }
  return null;
}

/** The last event before it in the same paragraph, else the first of the text, among those whose parties hold who acts. */
function nearest(events: readonly Finding[], f: Finding): Finding | null {
  const fits = events.filter((e) => {
    const parties = new Set([...e.actors, ...e.targets]);
    if (f.clause.verb?.perfect && f.clause.verb.tense === 'past') return false;
    const must = f.clause.verb?.perfect ? [...f.actors, ...f.targets] : f.actors;
    return f.actors.length > 0 && must.every((a) => parties.has(a));
  });
  const before = fits.filter((e) => e.block === f.block && e.clause.index <= f.clause.index).at(-1);
  return before ?? fits[0] ?? null;
}
