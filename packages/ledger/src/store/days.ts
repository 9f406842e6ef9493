import type { Edtf } from '@chancery/reader';

/** The first and the last day that a date may mean; null for the side on which it is open, or when it is no date. */
export interface Days {
  first: string | null;
  last: string | null;
}

/**
 * The days of an EDTF date (ISO 8601-2, as the codebook uses it): `2023-02` is 1 to 28 February, `199X` ten years,
 * `2026-23` the autumn, `1993/..` everything since 1993.
 */
export function daysOf(date: Edtf | null): Days {
  if (date === null) return { first: null, last: null };
  const [from, to] = date.split('/');
  const start = part(from ?? '');
  if (to === undefined) return start ?? { first: null, last: null };
  const end = part(to);
  return { first: from === '..' || from === '' ? null : (start?.first ?? null), last: end?.last ?? null };
}

/** The day on which a list sorts a date: its first, else its last. */
export const sortDay = (date: Edtf | null): string | null => daysOf(date).first ?? daysOf(date).last;

/** Months of EDTF's seasons, and how many there are from the first. Winter begins in December. */
const SEASONS: Record<string, [number, number]> = {
  '21': [3, 3],
  '22': [6, 3],
  '23': [9, 3],
  '24': [12, 3],
  '33': [1, 3],
  '34': [4, 3],
  '35': [7, 3],
  '36': [10, 3],
  '40': [1, 6],
  '41': [7, 6],
};

function part(text: string): { first: string; last: string } | null {
  const bare = text.replace(/[?~%]/g, '');
  const match = /^(\d{2,4}X{0,2})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(bare);
  const [, year = '', month, day] = match ?? [];
  if (year.length !== 4) return null;
  if (day) return { first: bare, last: bare };
  if (month && SEASONS[month]) return months(Number(year), ...SEASONS[month]);
  if (month) return months(Number(year), Number(month), 1);
  return { first: `${year.replaceAll('X', '0')}-01-01`, last: `${year.replaceAll('X', '9')}-12-31` };
}

function months(year: number, month: number, count: number): { first: string; last: string } {
  const iso = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  return { first: iso(Date.UTC(year, month - 1, 1)), last: iso(Date.UTC(year, month - 1 + count, 0)) };
}
