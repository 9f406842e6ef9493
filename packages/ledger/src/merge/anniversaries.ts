import type { Anniversary } from '../record.ts';
import type { ActEntry } from './acts/entry.ts';
import { isDay } from './dates/span.ts';

/** Days to remember: those on which relations began, began again or rose in rank, a treaty was signed or took effect, an embassy opened. */
export function anniversariesOf(
  acts: readonly ActEntry[],
  nameOf: (act: ActEntry) => string | null,
  idOf: (act: ActEntry) => string,
): Anniversary[] {
  return acts
    .filter(({ settled }) => settled.status === 'happened' && settled.date !== null && isDay(settled.date))
    .flatMap((act) => {
      const of = occasion(act, nameOf(act));
      return of === null || act.settled.date === null ? [] : [{ of, date: act.settled.date, act: idOf(act) }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.act < b.act ? -1 : 1));
}

function occasion({ draft }: ActEntry, instrument: string | null): string | null {
  const { type, action } = draft;
  if (type === 'relations' && RELATIONS.has(action)) return `diplomatic relations ${action}`;
  if (type === 'instrument' && action === 'signed') return `${instrument ?? 'an instrument'} signed`;
  if (type === 'instrument' && action === 'in-force') return `${instrument ?? 'an instrument'} in force`;
  if (action === 'embassy-opened') return `embassy of ${draft.first.claim.actors.join(', ')} opened`;
  return null;
}

const RELATIONS = new Set(['established', 'restored', 'upgraded']);
