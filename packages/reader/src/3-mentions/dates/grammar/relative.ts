import { GAP, joined, type Scan, wordBefore } from '../scan.ts';
import type { Offset, Origin, Period, Rolling, Vague } from '../stated.ts';
import { type Amount, amountAt } from './amounts.ts';
import type { Parsed } from './parsed.ts';
import { unitAt } from './periods.ts';

/** “today”, “yesterday evening”, “tonight”, “the eve”. */
export function deicticAt(s: Scan, i: number): Parsed<Period | Offset> | null {
  switch (s.word[i]!.role) {
    case 'today':
    case 'tonight':
      return { to: i + 1, stated: dayFrom(0) };
    case 'yesterday':
      return { to: withDayPart(s, i + 1), stated: dayFrom(-1) };
    case 'tomorrow':
      return { to: withDayPart(s, i + 1), stated: dayFrom(1) };
    default:
      return eveAt(s, i);
  }
}

const dayFrom = (shift: number): Period => ({ kind: 'period', unit: 'day', shift, from: 'published' });

const withDayPart = (s: Scan, i: number): number =>
  joined(s, i, GAP.space) && s.word[i]!.role === 'dayPart' ? i + 1 : i;

/** “on the eve”, “the eve of the visit”: the day before. */
function eveAt(s: Scan, i: number): Parsed<Offset> | null {
  if (s.word[i]!.role !== 'the' || s.word[i + 1]?.role !== 'eve' || !joined(s, i + 1, GAP.space)) return null;
  return { to: i + 2, stated: { kind: 'offset', amount: 1, unit: 'day', sign: -1, from: 'anchor' } };
}

/** “three weeks ago”, “a year earlier”, “two days later”, “18 months after …”, “two weeks from now”. */
export function offsetAt(s: Scan, i: number): Parsed<Offset | Vague> | null {
  const a = amountAt(s, i);
  if (!a || !joined(s, a.to, GAP.space)) return null;
  const direction = directionAt(s, a.to);
  if (!direction) return null;
  if (a.vague) return { to: direction.to, stated: { kind: 'vague' } };
  return { to: direction.to, stated: { kind: 'offset', amount: a.amount, unit: a.unit, ...direction.how } };
}

function directionAt(s: Scan, i: number): { to: number; how: { sign: 1 | -1; from: Origin } } | null {
  switch (s.word[i]!.role) {
    case 'ago':
      return { to: i + 1, how: { sign: -1, from: 'published' } };
    case 'earlier':
      return { to: i + 1, how: { sign: -1, from: 'anchor' } };
    case 'later':
      return { to: i + 1, how: { sign: 1, from: 'anchor' } };
    case 'hence':
      return { to: i + 1, how: { sign: 1, from: 'published' } };
    case 'from':
      return joined(s, i + 1, GAP.space) && s.word[i + 1]!.role === 'now'
        ? { to: i + 2, how: { sign: 1, from: 'published' } }
        : null;
    case 'before':
      return { to: i + 1, how: { sign: -1, from: ends(s, i) ? 'anchor' : 'event' } };
    case 'after':
      return { to: i + 1, how: { sign: 1, from: ends(s, i) ? 'anchor' : 'event' } };
    default:
      return null;
  }
}

/** “two days before.” counts from a day told; “two days before the vote” from an event. */
const ends = (s: Scan, i: number): boolean => !/^\s+[\p{L}\d]/u.test(s.text.slice(s.end[i]!, s.end[i]! + 3));

/** “within six months”, “in three weeks”, “in two years’ time”. */
export function aheadAt(s: Scan, i: number): Parsed<Offset | Vague> | null {
  const { role } = s.word[i]!;
  const a = joined(s, i + 1, GAP.space) ? amountAt(s, i + 1) : null;
  if (!a) return null;
  const time = timeAfter(s, a.to);
  if (role === 'in' && time === null && !isSoon(s, i, a)) return null;
  const to = time ?? a.to;
  if (a.vague) return { to, stated: { kind: 'vague' } };
  return {
    to,
    stated: {
      kind: 'offset',
      amount: a.amount,
      unit: a.unit,
      sign: 1,
      from: role === 'within' ? 'context' : 'published',
    },
  };
}

/** “the lowest in two weeks”, “three times in a week” look back; “60 in a month” is a rate. */
const isSoon = (s: Scan, i: number, a: Amount): boolean =>
  (a.unit === 'day' || a.unit === 'week' || a.unit === 'month') &&
  s.word[i + 1]!.role !== 'a' &&
  !/^(times?|lowest|highest|largest|biggest|twice|once)$/.test(wordBefore(s.text, s.start[i]!)) &&
  !isCounted(s, i);

/** “the first in two weeks”, “its second summit in two months”: what is counted up to now. */
const isCounted = (s: Scan, i: number): boolean =>
  i > 0 &&
  (s.word[i - 1]!.ordinal > 0 || s.suffix[i - 1] === 'th') &&
  /^(?: \p{L}+)? $/u.test(s.text.slice(s.end[i - 1]!, s.start[i]!));

/** “years’ time”, “week's time”. */
function timeAfter(s: Scan, i: number): number | null {
  const k = joined(s, i, GAP.apostrophe) && s.word[i]!.role === 'genitive' ? i + 1 : i;
  if (s.word[k]?.role !== 'time') return null;
  const between = s.text.slice(s.end[k - 1]!, s.start[k]!);
  return /^['’]?\s+$/.test(between) ? k + 1 : null;
}

/** “the past three decades”, “the next two years”, “the coming weeks”, “recent years”. */
export function rollingAt(s: Scan, from: number): Parsed<Rolling | Vague> | null {
  const i = s.word[from]!.role === 'the' && joined(s, from + 1, GAP.space) ? from + 1 : from;
  const { role } = s.word[i]!;
  const k = i + 1;
  if (!joined(s, k, GAP.space)) return null;
  if (role === 'recent') return plainUnit(s, k) ? { to: k + 1, stated: { kind: 'vague' } } : null;
  const sign =
    role === 'past' || role === 'last' || role === 'previous'
      ? -1
      : role === 'next' || role === 'coming' || role === 'following'
        ? 1
        : 0;
  if (sign === 0 || (i === from && role !== 'coming' && role !== 'past')) return null;
  const a = amountAt(s, k);
  if (a && s.word[k]!.role !== 'a') return rolling(a, sign);
  const u = unitAt(s, k);
  if (!u || u.unit === 'weekend' || s.word[k]!.role === 'dayPart' || u.unit === 'quarter' || u.unit === 'half')
    return null;
  if (u.plural) return { to: u.to, stated: { kind: 'vague' } };
  const looksBack = role === 'past' || (role === 'last' && isOver(s, from));
  const looksOn = role === 'coming' || (role === 'next' && isOver(s, from));
  return looksBack || looksOn
    ? rolling({ to: u.to, amount: u.factor, unit: u.unit, vague: false, plural: false }, sign)
    : null;
}

const plainUnit = (s: Scan, i: number): boolean => unitAt(s, i) !== null && s.word[i]!.role !== 'dayPart';

const isOver = (s: Scan, i: number): boolean => {
  const role = joined(s, i, GAP.space) ? s.word[i - 1]!.role : null;
  return role === 'during' || role === 'in' || role === 'within' || (role === 'out' && s.word[i - 1]!.text === 'over');
};

function rolling(a: Amount, sign: 1 | -1): Parsed<Rolling | Vague> | null {
  return {
    to: a.to,
    stated: a.vague ? { kind: 'vague' } : { kind: 'rolling', amount: a.amount, unit: a.unit, sign, upTo: null },
  };
}

/** “since then”, “by then”, “until then”: the day told of last. */
export function thenAt(s: Scan, i: number): Parsed<Period> | null {
  if (!joined(s, i, GAP.space)) return null;
  const lead = s.word[i - 1]!.text;
  const relation = s.vocabulary.leading.get(lead)?.find((p) => p.words.length === 1)?.relation;
  if (relation === undefined || relation === 'at' || relation === 'after') return null;
  return { to: i + 1, stated: { kind: 'period', unit: 'day', shift: 0, from: 'anchor' } };
}
