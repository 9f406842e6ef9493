/** A day of the proleptic Gregorian calendar; no zone, no clock. */
export interface Civil {
  year: number;
  month: number;
  day: number;
}

/** Days since 1970-01-01; any integer year. */
export function dayNumber({ year, month, day }: Civil): number {
  // Counted from 1 March, so that the leap day is the last of its year.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

export function fromDayNumber(n: number): Civil {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const mp = Math.floor((5 * ofYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: year + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (n: number): number => ((((n + 3) % 7) + 7) % 7) + 1;

/** The same day some months on; the last of the month where it has no such day (31 January and one month: 28 February). */
export function addMonths(from: Civil, months: number): Civil {
  const { year, month } = monthAfter(from, months);
  return { year, month, day: Math.min(from.day, daysInMonth(year, month)) };
}

export function monthAfter(from: { year: number; month: number }, by: number): { year: number; month: number } {
  const count = from.year * 12 + from.month - 1 + by;
  const year = Math.floor(count / 12);
  return { year, month: count - year * 12 + 1 };
}

export const addDays = (c: Civil, days: number): Civil => fromDayNumber(dayNumber(c) + days);
