import { ENGLISH } from './english.ts';
import { headsLine, isToldAsMonth } from './grammar/evidence.ts';
import type { Parsed } from './grammar/parsed.ts';
import { dateAt } from './grammar/ranges.ts';
import { type Leading, leadingAt, trailingAt } from './grammar/relation.ts';
import { isToldAsYear } from './grammar/years.ts';
import { GAP, joined, type Scan, scan } from './scan.ts';
import type { DateMention, DateUse, Offset, Stated } from './stated.ts';

/** Every date that a text tells, in order, none overlapping another. Pure; linear in the length of the text. */
export const findDates = (text: string): DateMention[] => datesOf(scan(text, ENGLISH));

export function datesOf(s: Scan): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0, floor = 0; i < s.count; ) {
    const hit = mentionAt(s, i, floor);
    if (hit) {
      found.push(hit.mention);
      floor = hit.to;
    }
    i = hit?.to ?? i + 1;
  }
  return found;
}

function mentionAt(s: Scan, i: number, floor: number): { to: number; mention: DateMention } | null {
  const date = dateAt(s, i);
  if (!date) return null;
  const lead = leadingAt(s, i, floor);
  if (!isTold(s, i, date, lead)) return null;
  const inner = withInner(s, date);
  const trail = trailingAt(s, inner.to, lead.relation);
  const to = trail?.to ?? inner.to;
  const start = s.start[lead.from]!;
  const end = endOf(s, to - 1);
  return {
    to,
    mention: {
      start,
      end,
      words: s.text.slice(start, end),
      relation: relationOf(s, i, date, lead, trail?.relation),
      stated: inner.stated,
      part: date.part ?? null,
      use: useOf(s, i, to, lead),
      approximate: lead.approximate || isBound(s, i, date),
    },
  };
}

function isTold(s: Scan, i: number, date: Parsed, lead: Leading): boolean {
  switch (date.bare) {
    case 'year':
      return isToldAsYear(s, i, date.to, lead.relation !== 'at');
    case 'month':
      return isToldAsMonth(s, i, date.to, lead);
    case 'doubtful-season':
      return lead.word !== null && !s.vocabulary.agents.has(lead.word);
    case 'season':
    case 'half':
    case 'feast':
      return lead.word !== null;
    case 'ordinal':
      return lead.word !== null && /^\s*(?:[,.;:)]|$)/.test(s.text.slice(s.end[date.to - 1]!, s.end[date.to - 1]! + 3));
    default:
      return true;
  }
}

/** “two days before 5 May”, “the day before 5 May”, “the eve of 5 May”: the date that it counts from belongs to it. */
function withInner(s: Scan, date: Parsed): Parsed {
  const offset = asOffset(date.stated);
  if (!offset || !joined(s, date.to, GAP.space)) return date;
  const of = s.word[date.to]!.role === 'of' ? date.to + 1 : date.to;
  const eve = offset.from === 'anchor' && date.stated.kind === 'offset';
  if (eve !== of > date.to || !joined(s, of, GAP.space)) return date;
  const inner = dateAt(s, of);
  const exact = inner?.stated.kind === 'calendar' && inner.stated.month !== null;
  return exact ? { to: inner.to, stated: { ...offset, from: inner.stated } } : date;
}

/** “the day before” counts like “a day before”. */
function asOffset(stated: Stated): Offset | null {
  if (stated.kind === 'offset') return stated.from === 'event' || stated.from === 'anchor' ? stated : null;
  if (stated.kind !== 'period' || stated.from !== 'anchor' || stated.shift === 0) return null;
  return { kind: 'offset', amount: 1, unit: stated.unit, sign: stated.shift < 0 ? -1 : 1, from: 'event' };
}

function relationOf(
  s: Scan,
  i: number,
  date: Parsed,
  lead: Leading,
  trailing: DateMention['relation'] | undefined,
): DateMention['relation'] {
  if (s.word[i]!.role === 'within') return 'within';
  if (trailing) return trailing;
  if (isBalance(s, date.to, lead)) return 'at';
  return date.stated.kind === 'interval' && lead.relation === 'from' ? 'at' : lead.relation;
}

/** “As of March 2019, the debt stood at …” tells a state on that day; “as of 2 November” within a clause, a beginning. */
const isBalance = (s: Scan, to: number, lead: Leading): boolean =>
  lead.word === 'of' &&
  /^As\b/.test(s.text.slice(s.start[lead.from]!, s.start[lead.from]! + 3)) &&
  s.text[s.end[to - 1]!] === ',';

function useOf(s: Scan, i: number, to: number, lead: Leading): DateUse {
  if (lead.word === null && headsLine(s.text, s.start[i]!, s.end[to - 1]!)) return 'heading';
  if (BRACKETS.has(s.text[s.start[i]! - 1])) return 'bracket';
  if (joined(s, to, GAP.apostrophe) && s.word[to]!.role === 'genitive') return 'genitive';
  const role = joined(s, i, GAP.space) ? s.word[i - 1]!.role : null;
  if (lead.word === null && role === 'of') return 'of';
  return role === 'the' || role === 'a' || role === 'genitive' ? 'modifier' : 'adverb';
}

const BRACKETS = new Set<string | undefined>(['(', '[']);

/** “more than three years ago”, “over a year later”. */
function isBound(s: Scan, i: number, date: Parsed): boolean {
  if (date.stated.kind !== 'offset' || !joined(s, i, GAP.space)) return false;
  const { role } = s.word[i - 1]!;
  return role === 'than' || role === 'out';
}

/** The point of “Nov.” belongs to the word, unless the sentence ends there. */
function endOf(s: Scan, last: number): number {
  const end = s.end[last]!;
  return s.word[last]!.short && s.text[end] === '.' ? end + 1 : end;
}
