import { spanOf } from '../dates/span.ts';
import type { Told } from '../told.ts';
import { RAISE } from '../words/verbs.ts';
import type { Entry } from './entries.ts';
import { since } from './undertaking.ts';

/** For “raise trade to USD 350 million by 2028”: the first figure that reaches the sum, else the one for the due date that doesn't. */
export function findFigure(entry: Entry, figures: readonly Told[]): { reached: boolean; figure: Told } | null {
  const { main } = entry;
  const goal = main.amounts.find((a) => a.unit !== null && a.unit.length === 3);
  const content = main.told.claim.content ?? '';
  if (!goal || !RAISE.test(content)) return null;
  const fitting = figures.filter((f) => {
    const { figure, action } = f.claim;
    const parties =
      f.parties.length === main.told.parties.length && f.parties.every((p) => main.told.parties.includes(p));
    const about = (action === 'trade' || action === 'investment') && new RegExp(action.slice(0, 6), 'i').test(content);
    return (
      figure && parties && about && figure.unit === goal.unit && (spanOf(figure.period)?.to ?? -Infinity) >= since(main)
    );
  });
  const end = (t: Told) => spanOf(t.claim.figure?.period)?.to ?? Infinity;
  fitting.sort((a, b) => end(a) - end(b) || a.index - b.index);
  const reached = fitting.find((f) => (f.claim.figure?.value ?? 0) >= goal.value);
  if (reached) return { reached: true, figure: reached };
  const missed = main.due && fitting.find((f) => main.due && end(f) >= main.due.to);
  return missed ? { reached: false, figure: missed } : null;
}
