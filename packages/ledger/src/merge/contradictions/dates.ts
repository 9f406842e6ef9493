import type { ActEntry } from '../acts/entry.ts';
import type { Fact } from '../acts/fact.ts';
import { groupBy } from '../at.ts';
import type { DateGroup } from '../dates/groups.ts';
import { agree } from '../dates/span.ts';
import { inOrder, witnesses } from '../told.ts';
import { sayAction, sayCount, sayDate, sayList, sayTexts } from '../words/say.ts';
import type { Disagreement } from './disagreement.ts';

/**
 * Two groups of dates, each told as past. What was done at a meeting, on the meeting's day, shares its entry: one disagreement, several
 * acts.
 */
export function dateDisagreements(acts: readonly ActEntry[]): Disagreement[] {
  const neighbours = new Neighbours(acts);
  const disputed = acts.filter((a) => a.settled.dates.length > 1);
  const meetings = disputed.filter((a) => a.draft.type === 'meeting');
  const joining = new Map(
    disputed.filter((a) => !meetings.includes(a)).map((a) => [a, meetings.find((m) => datedBy(a, m))] as const),
  );
  return disputed.flatMap((act) => {
    if (joining.get(act)) return [];
    const joined = [act, ...disputed.filter((a) => joining.get(a) === act)];
    return [disagreement(act, joined, neighbours)];
  });
}

/** Whether every date that is told of the act is told of the meeting too, and two of them by the same texts. */
function datedBy(act: ActEntry, meeting: ActEntry): boolean {
  const groups = act.settled.dates.map((g) => ({
    g,
    m: meeting.settled.dates.find((m) => agree(m.date.span, g.date.span)),
  }));
  const sameTexts = groups.filter(({ g, m }) => m?.own.some((f) => g.own.some((x) => x.told.text === f.told.text)));
  return groups.every(({ m }) => m !== undefined) && sameTexts.length > 1;
}

function disagreement(act: ActEntry, joined: readonly ActEntry[], neighbours: Neighbours): Disagreement {
  const values = act.settled.dates.map((group) => {
    const facts = joined.flatMap((a) => a.settled.dates.find((g) => agree(g.date.span, group.date.span))?.own ?? []);
    return { value: group.date.edtf, told: facts.map((f) => f.told).sort(inOrder) };
  });
  return {
    acts: joined,
    field: 'date',
    values,
    why: whyDate(act, neighbours),
    preferred: act.settled.decidedDate ? 0 : null,
  };
}

/** The neighbouring act of another kind that a wrong date belongs to explains most: “signed in 2018”, when it entered into force. */
function whyDate(act: ActEntry, neighbours: Neighbours): string {
  const [first, ...others] = act.settled.dates;
  if (!first) return '';
  const told = (g: DateGroup<Fact>) =>
    `${sayTexts(g.own.map((f) => f.told.text))} ${new Set(g.own.map((f) => f.told.text)).size === 1 ? 'gives' : 'give'} ${sayDate(g.date.edtf)}`;
  const wrong = others.map((g) => `${told(g)}${neighbour(g, neighbours.of(act))}`);
  const count = sayCount(witnesses(first.own.map((f) => f.told)), 'witness', 'witnesses');
  const organ = first.own.some((f) => f.told.text.official) ? ', among them a party’s own organ' : '';
  const verdict = act.settled.decidedDate
    ? `${told(first)}: ${count}${organ}`
    : `${told(first)}${neighbour(first, neighbours.of(act))}; the witnesses do not decide`;
  return `The date of the ${sayAction(act.draft.action)}: ${sayList(wrong)}; ${verdict}.`;
}

function neighbour(group: DateGroup<Fact>, near: readonly ActEntry[]): string {
  const found = near.find((other) => other.draft.groups().some((g) => agree(g.date.span, group.date.span)));
  if (!found?.settled.date) return '';
  const { edtf } = group.date;
  const coarse = edtf.length === 4 ? 'the year' : edtf.length === 7 ? 'the month' : 'the day';
  return `, ${coarse} of the ${sayAction(found.draft.action)} (${sayDate(found.settled.date)})`;
}

/** Acts that may be mistaken for one another: other steps of the same instrument, of relations, of an appointment; then meetings. */
class Neighbours {
  readonly #byInstrument: ReadonlyMap<number | null, ActEntry[]>;
  readonly #byType: ReadonlyMap<string, ActEntry[]>;

  constructor(acts: readonly ActEntry[]) {
    const told = acts.filter((a) => a.draft.done && a.settled.date !== null);
    this.#byInstrument = groupBy(told, (a) => a.draft.instrument);
    this.#byType = groupBy(told, (a) => a.draft.type);
  }

  of(act: ActEntry): ActEntry[] {
    const { type, action, instrument } = act.draft;
    const own = type === 'instrument' ? this.#byInstrument.get(instrument) : this.#byType.get(type);
    const meetings = this.#byType.get('meeting');
    return [...(own ?? []), ...(meetings ?? [])].filter((other) => other !== act && other.draft.action !== action);
  }
}
