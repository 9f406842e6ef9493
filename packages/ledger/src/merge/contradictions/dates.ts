import type { ActEntry } from '../acts/entry.ts';
import type { Fact } from '../acts/fact.ts';
import type { DateGroup } from '../dates/groups.ts';
import { agree } from '../dates/span.ts';
import { inOrder, witnesses } from '../told.ts';
import { sayAction, sayCount, sayDate, sayList, sayTexts } from '../words/say.ts';
import type { Disagreement } from './disagreement.ts';

/**
 * Two groups of dates told as happened. An act that has its date from a meeting joins the meeting's entry: one disagreement, several
 * acts.
 */
export function dateDisagreements(acts: readonly ActEntry[]): Disagreement[] {
  const disputed = acts.filter((a) => a.settled.dates.length > 1);
  const meetings = disputed.filter((a) => a.draft.type === 'meeting');
  const joining = new Map(
    disputed.filter((a) => !meetings.includes(a)).map((a) => [a, meetings.find((m) => datedBy(a, m))] as const),
  );
  return disputed.flatMap((act) => {
    if (joining.get(act)) return [];
    const joined = [act, ...disputed.filter((a) => joining.get(a) === act)];
    return [disagreement(act, joined, acts)];
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

function disagreement(act: ActEntry, joined: readonly ActEntry[], all: readonly ActEntry[]): Disagreement {
  const values = act.settled.dates.map((group) => {
    const facts = joined.flatMap((a) => a.settled.dates.find((g) => agree(g.date.span, group.date.span))?.own ?? []);
    return { value: group.date.edtf, told: facts.map((f) => f.told).sort(inOrder) };
  });
  return { acts: joined, field: 'date', values, why: whyDate(act, all), preferred: act.settled.decidedDate ? 0 : null };
}

/** The neighbouring act of another kind that a wrong date belongs to explains most: “signed in 2020”, when it entered into force. */
function whyDate(act: ActEntry, all: readonly ActEntry[]): string {
  const [first, ...others] = act.settled.dates;
  if (!first) return '';
  const told = (g: DateGroup<Fact>) =>
    `${sayTexts(g.own.map((f) => f.told.text))} ${new Set(g.own.map((f) => f.told.text)).size === 1 ? 'gives' : 'give'} ${sayDate(g.date.edtf)}`;
  const wrong = others.map((g) => `${told(g)}${neighbour(g, act, all)}`);
  const count = sayCount(witnesses(first.own.map((f) => f.told)), 'witness', 'witnesses');
  const organ = first.own.some((f) => f.told.text.official) ? ', among them a party’s own organ' : '';
  const verdict = act.settled.decidedDate
    ? `${told(first)}: ${count}${organ}`
    : `${told(first)}${neighbour(first, act, all)}; the witnesses do not decide`;
  return `The date of the ${sayAction(act.draft.action)}: ${sayList(wrong)}; ${verdict}.`;
}

function neighbour(group: DateGroup<Fact>, act: ActEntry, all: readonly ActEntry[]): string {
  const found = all
    .filter((other) => other !== act && isNeighbour(other, act) && other.settled.date !== null)
    .filter((other) => other.draft.groups().some((g) => agree(g.date.span, group.date.span)))
    .sort((a, b) => Number(isSameThing(b, act)) - Number(isSameThing(a, act)))[0];
  if (!found?.settled.date) return '';
  const coarse = group.date.edtf.length === 4 ? 'the year' : group.date.edtf.length === 7 ? 'the month' : 'the day';
  return `, ${coarse} of the ${sayAction(found.draft.action)} (${sayDate(found.settled.date)})`;
}

const isSameThing = (other: ActEntry, act: ActEntry): boolean =>
  act.draft.instrument !== null && other.draft.instrument === act.draft.instrument;

/** Another step of the same instrument, another change of relations, another step of the same person. */
function isNeighbour(other: ActEntry, act: ActEntry): boolean {
  if (!other.draft.done || other.draft.action === act.draft.action) return false;
  if (act.draft.type === 'instrument') return isSameThing(other, act) || other.draft.type === 'meeting';
  return other.draft.type === act.draft.type || other.draft.type === 'meeting';
}
