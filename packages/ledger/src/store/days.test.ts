import { expect, test } from 'vitest';
import { daysOf, sortDay } from './days.ts';

test.each([
  ['2022-11-07', '2022-11-07', '2022-11-07'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['2026-23', '2026-09-01', '2026-11-30'],
  ['2026-24', '2026-12-01', '2027-02-28'],
  ['2026-01/2026-06', '2026-01-01', '2026-06-30'],
  ['1993/..', '1993-01-01', null],
  ['../2025', null, '2025-12-31'],
  ['2020-03~', '2020-03-01', '2020-03-31'],
  // Spring in the north, a day without its number, an instant; a month and a day that no calendar has.
  ['2023-25', '2023-03-01', '2023-05-31'],
  ['2023-05-XX', '2023-05-01', '2023-05-31'],
  ['2023-05-01T10:00Z', '2023-05-01', '2023-05-01'],
  ['2023-13', null, null],
  ['2024-02-31', null, null],
  ['next week', null, null],
  [null, null, null],
])('%s is from %s to %s', (date, first, last) => expect(daysOf(date)).toEqual({ first, last }));

test('an open beginning sorts at its end', () => expect(sortDay('../2025')).toBe('2025-12-31'));
