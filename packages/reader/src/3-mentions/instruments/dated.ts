import { BEFORE_DATE, BEFORE_SIDES, DATED } from '../../lexicon/en/instrument-names.ts';
import type { Run } from '../mention.ts';
import { connectorAt } from './connectors.ts';
import type { Context } from './context.ts';
import { cut, pass, take, type Walk } from './walk.ts';

/** “of 6 May 2019” ends a name, unless it is a formal one that goes on; “on Nov. 7” is never of it. */
export function takeDate(w: Walk): boolean {
  const { c } = w;
  if (c.dateAt[w.at]! >= 0) return takePeriod(w, c.dates[c.dateAt[w.at]!]!);
  const preposition = c.tokens.lower[w.at]!;
  const date = c.dates[c.dateAt[w.at + 1] ?? -1];
  if (date === undefined || date.from !== w.at + 1) return false;
  if (preposition === '(') return takeBracket(w, date);
  if (!BEFORE_DATE.has(preposition)) return false;
  // “Programme of Cooperation for 2026–2028”: a period is of the name.
  if (preposition === 'for') return /^\d{4}/.test(c.tokens.word[date.from]!) && take(w, date.to);
  const told = DATED.has(preposition);
  if (told) {
    // “Protocol to the Agreement of 2008”: the date of the one inside.
    if (!w.nested) w.dated = { from: w.at, to: date.to };
    w.to = date.to;
  }
  const goesOn = connectorAt(c, date.to) !== null || BEFORE_SIDES.has(c.tokens.lower[date.to] ?? '');
  if (!goesOn || (w.subject !== null && !told)) return false;
  return w.title && told ? pass(w, date.to) : cut(w, date.to);
}

/** “Action Plan 2021–2027” */
const takePeriod = (w: Walk, date: Run): boolean =>
  w.title && w.at === w.nameTo && isPeriod(w.c, date) && take(w, date.to);

const isPeriod = ({ tokens: { text, start, end } }: Context, { from, to }: Run): boolean =>
  /^\d{4}\s?[-–]\s?\d{2,4}$/.test(text.slice(start[from], end[to - 1]));

/** “Lomé Protocol (1998)” */
function takeBracket(w: Walk, date: Run): boolean {
  if (w.c.tokens.word[date.to] !== ')') return false;
  w.dated = { from: w.at, to: date.to + 1 };
  cut(w, date.to + 1);
  return pass(w, date.to + 1);
}
