import type { Edtf } from '@chancery/reader';
import type { CommitmentStatus } from '../../record.ts';
import { edtfDay, spanOf } from '../dates/span.ts';
import type { Told } from '../told.ts';
import type { ContentReader } from '../words/content.ts';
import { sayAction, sayCount, sayDate, sayList, sayText } from '../words/say.ts';
import type { Deeds } from './deeds.ts';
import type { Entry } from './entries.ts';
import { type Finding, findDeed } from './kept.ts';
import { findFigure } from './raised.ts';
import type { Restatement, Restatements } from './restated.ts';
import type { Undertaking } from './undertaking.ts';

export interface Judgement {
  status: CommitmentStatus;
  by: Told[];
  why: string;
  /** The entry that takes its place, whatever the status. */
  next: Entry | null;
}

export interface Evidence {
  deeds: Deeds;
  restatements: Restatements;
  figures: readonly Told[];
  /** The day at which `open` and `overdue` are judged. */
  asOf: Edtf | null;
  reader: ContentReader;
}

/** What became of an undertaking; the first that holds of kept, superseded, overdue, open. */
export function judge(entry: Entry, evidence: Evidence): Judgement {
  const finding = findDeed(entry, evidence.deeds);
  const figure = findFigure(entry, evidence.figures);
  const restated = evidence.restatements.of(entry);
  const next = restated?.later ?? null;
  if (finding?.kind === 'kept') return { ...kept(entry, finding, evidence.reader), next };
  if (figure?.reached)
    return {
      status: 'kept',
      by: [figure.figure],
      why: `${sayText(figure.figure.text)} gives a figure that reaches the sum.`,
      next,
    };
  if (restated) return { ...superseded(entry, restated, evidence), next };
  return { ...unkept(entry, finding, figure?.figure ?? null, evidence), next };
}

const dueOf = (entry: Entry): Undertaking | undefined => entry.tellings.find((u) => u.due !== null);
const dueText = (entry: Entry): string => sayDue(dueOf(entry)?.told.claim.due ?? null);

function sayDue(due: Edtf | null): string {
  if (due === null) return 'No due date';
  const said = sayDate(due);
  return `Due ${/^(?:by|from) /.test(said) ? said : `in ${said}`}`.replace(/^Due in (\d+ [A-Z])/, 'Due on $1');
}

function kept(entry: Entry, { deed, claims, by }: Finding, reader: ContentReader): Omit<Judgement, 'next'> {
  const due = dueOf(entry)?.due;
  const date = deed.settled.date;
  const done = `${capital(sayAction(deed.draft.action))}${date === null ? ' told' : ` on ${sayDate(date)}`.replace(/ on (?=\D|\d{4}$)/, ' in ')}`;
  const late = due && deed.span ? deed.span.from - due.to : 0;
  const how =
    late > 0 && Number.isFinite(late)
      ? `${dueText(entry)}; ${lower(done)}: kept, ${sayCount(late, 'day')} late.`
      : `${done}: kept.`;
  return { status: 'kept', by: claims, why: `${how}${sharedWords(by, reader)}` };
}

function superseded(
  entry: Entry,
  { later, change, by }: Restatement,
  { asOf, reader }: Evidence,
): Omit<Judgement, 'next'> {
  const { main } = later;
  const when = main.told.date?.edtf ?? main.told.text.published;
  const how =
    change === 'softer' || change === 'firmer'
      ? `in ${change} words`
      : change === 'conditional'
        ? 'on a condition'
        : `with ${change === 'other sum' ? 'another sum' : 'another due date'}`;
  const due = main.told.claim.due ? ` (${lower(sayDue(main.told.claim.due))})` : '';
  const overdue = isPast(
    entry,
    main.told.date?.span.from ?? spanOf(main.told.text.published)?.from ?? spanOf(asOf)?.from ?? -Infinity,
  )
    ? ` It was overdue by then: ${lower(dueText(entry))}.`
    : '';
  return {
    status: 'superseded',
    by: [main.told],
    why: `Restated${when === null ? '' : ` on ${sayDate(when)}`} ${how}${due}.${overdue}${sharedWords(by, reader)}`,
  };
}

function unkept(
  entry: Entry,
  finding: Finding | null,
  figure: Told | null,
  { asOf }: Evidence,
): Omit<Judgement, 'next'> {
  const day = spanOf(asOf)?.from ?? null;
  const running = dueOf(entry)?.due && !isPast(entry, day) && Number.isFinite(dueOf(entry)?.due?.to);
  const found = figure ? [figure] : (finding?.claims ?? wanting(entry));
  if (found.length && !running)
    return {
      status: 'overdue',
      by: found,
      why: `${dueText(entry)}; ${howShort(finding, figure)} (${sayList([...new Set(found.map((t) => sayText(t.text)))])}).`,
    };
  const last = day === null ? '' : ` at ${sayDate(edtfDay(day))}`;
  if (isPast(entry, day))
    return { status: 'overdue', by: [], why: `${dueText(entry)}; no text${last} tells that it was done.` };
  if (running) return { status: 'open', by: [], why: `${dueText(entry)}, which is not over${last}.` };
  return {
    status: 'open',
    by: [],
    why: entry.main.standing
      ? 'A standing commitment without a due date.'
      : `${dueText(entry)}, and no later text tells of it.`,
  };
}

const howShort = (finding: Finding | null, figure: Told | null): string =>
  figure
    ? 'the figure did not reach the sum'
    : finding?.kind === 'short'
      ? 'less was done than promised'
      : 'a text says that it was not or only partly done';

/** A later telling that finds the promise unfulfilled. */
function wanting(entry: Entry): Told[] {
  const [first] = [...entry.tellings].sort((a, b) => (a.told.text.newsDay ?? 0) - (b.told.text.newsDay ?? 0));
  return entry.tellings
    .filter((u) => u !== first && u.fallsShort && u.looksBack && u.told.text.witness !== first?.told.text.witness)
    .map((u) => u.told);
}

const isPast = (entry: Entry, day: number | null): boolean => day !== null && (dueOf(entry)?.due?.to ?? Infinity) < day;

const sharedWords = (by: readonly string[], reader: ContentReader): string =>
  by.length ? ` Both tell of ${sayList(by.map((w) => `“${reader.written(w)}”`).sort())}.` : '';

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
const lower = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1);
