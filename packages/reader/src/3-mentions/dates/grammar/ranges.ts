import { GAP, joined, type Scan, wordBefore } from '../scan.ts';
import { type Calendar, hasYear, type Stated } from '../stated.ts';
import { combine } from './calendar.ts';
import type { Parsed } from './parsed.ts';
import { pointAt } from './point.ts';

/**
 * A date and what is joined to it: “26 July – 22 August”, “30 June and 1 July 2024”, “Wednesday and Thursday”,
 * “January–June 2023”; after “from”, “between” also two years.
 */
export function dateAt(s: Scan, i: number): Parsed | null {
  const lead = leadOf(s, i);
  const first = pointAt(s, i, lead === 'between');
  if (!first) return null;
  const second = secondAfter(s, first, lead);
  if (!second) return first;
  const [a, b] = shareYear(first.stated, second.date.stated);
  const { to, bare, part } = second.date;
  const kept = bare && first.bare ? { bare } : {};
  return { to, stated: combine([a, b], second.range), ...kept, ...(part ? { part } : {}) };
}

type Lead = 'from' | 'between' | 'moved' | null;

function leadOf(s: Scan, i: number): Lead {
  if (!joined(s, i, GAP.space)) return null;
  const { role } = s.word[i - 1]!;
  if (role === 'between') return 'between';
  if (role !== 'from') return null;
  return isMoved(s, i - 1) ? 'moved' : 'from';
}

/** “put off from May to July”. */
const isMoved = (s: Scan, from: number): boolean => s.vocabulary.movers.has(wordBefore(s.text, s.start[from]!));

function secondAfter(s: Scan, first: Parsed, lead: Lead): { date: Parsed; range: boolean } | null {
  const i = first.to;
  if (lead === 'moved') return null;
  if (joined(s, i, GAP.dash | GAP.hyphen | GAP.slash)) return matching(s, first, i, true);
  if (!joined(s, i, GAP.space | GAP.comma)) return null;
  const { role } = s.word[i]!;
  if (!joined(s, i + 1, GAP.space)) return null;
  if (role === 'to' && (lead === 'from' || isDated(first.stated))) return matching(s, first, i + 1, true);
  if (role === 'and' || role === 'or') {
    if (lead === 'between') return matching(s, first, i + 1, true);
    return isDated(first.stated) && !hasYear(first.stated) ? matching(s, first, i + 1, false) : null;
  }
  return null;
}

/** The second date must be of the first one's kind and precision. */
function matching(s: Scan, first: Parsed, i: number, range: boolean): { date: Parsed; range: boolean } | null {
  const date = pointAt(s, i, false);
  return date && shape(date.stated) === shape(first.stated) ? { date, range } : null;
}

function shape(stated: Stated): string {
  if (stated.kind !== 'calendar') return stated.kind;
  return stated.day !== null ? 'day' : stated.month !== null ? 'month' : 'year';
}

/** A day, a month or a weekday; two years are joined only by “from … to”, “between … and” and dashes. */
const isDated = (stated: Stated): boolean =>
  stated.kind === 'weekday' || (stated.kind === 'calendar' && (stated.day !== null || stated.month !== null));

/** The year told once is the year of both; the first is of the year before when its month is the later one. */
function shareYear(a: Stated, b: Stated): [Stated, Stated] {
  if (!('year' in a) || !('year' in b) || a.kind === 'ambiguous' || b.kind === 'ambiguous') return [a, b];
  if (a.year === null && b.year !== null)
    return [{ ...a, year: typeof b.year === 'number' && turnsYear(a, b) ? b.year - 1 : b.year }, b];
  return [a, b];
}

function turnsYear(a: Stated, b: Stated): boolean {
  const month = (x: Stated): number => {
    const m = (x as Calendar).month;
    return typeof m === 'number' ? m : 0;
  };
  return month(a) > month(b);
}
