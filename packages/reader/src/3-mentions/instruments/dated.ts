import { connectorAt } from './connectors.ts';
import { cut, pass, take, type Walk } from './walk.ts';

/** “of 6 May 2019” ends a name, unless it is a formal one that goes on; “on Nov. 7” is never of it. */
export function takeDate(w: Walk): boolean {
  const { c } = w;
  const { lower, word } = c.tokens;
  const preposition = lower[w.at]!;
  const bare = c.dateAt[w.at]! >= 0;
  const date = c.dates[bare ? c.dateAt[w.at]! : (c.dateAt[w.at + 1] ?? -1)];
  if (date === undefined || (!bare && (date.from !== w.at + 1 || !BEFORE_DATE.has(preposition)))) return false;
  // “Programme of Cooperation for 2026–2028”: a period is of the name.
  if (preposition === 'for') return /^\d{4}/.test(word[date.from]!) && take(w, date.to);
  // “Action Plan 2021–2027”
  if (bare)
    return (
      w.title &&
      w.at === w.nameTo &&
      isPeriod(c.tokens.text.slice(c.tokens.start[date.from], c.tokens.end[date.to - 1])) &&
      take(w, date.to)
    );
  const of = preposition === 'of' || preposition === 'dated';
  if (of) {
    // “Protocol to the Agreement of 2008”: the date of the one inside.
    if (!w.nested) w.dated = { from: w.at, to: date.to };
    w.to = date.to;
  }
  const goesOn = connectorAt(c, date.to) !== null || lower[date.to] === 'between';
  if (!goesOn || (w.subject !== null && !of)) return false;
  return w.title && of ? pass(w, date.to) : cut(w, date.to);
}

const isPeriod = (words: string): boolean => /^\d{4}\s?[-–]\s?\d{2,4}$/.test(words);

const BEFORE_DATE = new Set(['of', 'on', 'in', 'from', 'dated', 'for']);
