import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayNumber, daysInMonth, fromDayNumber, weekdayOf } from './civil.ts';

describe('days of the calendar', () => {
  it('counts from 1970-01-01, a Thursday', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(weekdayOf(0)).toBe(4);
  });

  it('agrees with the built-in calendar over ten thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 2_800_000 }), (n) => {
        const date = new Date(n * 86_400_000);
        const civil = fromDayNumber(n);
        expect(civil).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(dayNumber(civil)).toBe(n);
        expect(weekdayOf(n) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 4, 30],
    [2023, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe('addMonths', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-01-15', -1, '2022-12-15'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2023-05-05', -29, '2020-12-05'],
  ])('%s and %i months is %s', (from, months, to) => {
    const [year, month, day] = from.split('-').map(Number) as [number, number, number];
    expect(Object.values(addMonths({ year, month, day }, months))).toEqual(to.split('-').map(Number));
  });
});
