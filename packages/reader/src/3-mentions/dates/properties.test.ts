import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EN_DATES } from '../../lexicon/en/dates.ts';
import {
  type DateContext,
  type DateMention,
  days,
  findDates,
  findDurations,
  precisionOf,
  publishedFrom,
  resolve,
} from './index.ts';
import { COMPUTED } from './testing/computed.corpus.ts';
import { HARD } from './testing/hard.corpus.ts';
import { NONE } from './testing/none.corpus.ts';
import { STATED } from './testing/stated.corpus.ts';

const words = [
  ...EN_DATES.months.flat().map((m) => m[0]!.toUpperCase() + m.slice(1)),
  ...EN_DATES.weekdays.flat(),
  ...Object.values(EN_DATES.units).flat(),
  ...Object.values(EN_DATES.roles).flat(),
  ...Object.values(EN_DATES.seasons).flat(),
  ...Object.keys(EN_DATES.cardinals),
  ...Object.keys(EN_DATES.ordinals),
  ...EN_DATES.relations.map(([phrase]) => phrase),
];
const word = fc.oneof(
  fc.constantFrom(...words),
  fc.integer({ min: 0, max: 35 }).map(String),
  fc.integer({ min: 1480, max: 2210 }).map(String),
  fc.constantFrom(
    '1st',
    '2nd',
    '23rd',
    '30th',
    '1990s',
    'Q3',
    'H1',
    'FY2021',
    '5.5.2021',
    '03/01/2020',
    '2007-11-00',
    'treaty',
    'Riga',
  ),
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '-', '–', ' – ', '. ', '/', ' (', ') ', '’', '\n', '\n\n', '');
const jumble = fc.array(fc.tuple(word, gap), { maxLength: 14 }).map((list) => list.flat().join(''));
const expressions = [...STATED, ...COMPUTED].flatMap((g) => Object.values(g.cases).flat());
const text = fc.oneof(jumble, fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...expressions));

const date = fc.constantFrom(
  '2023-02-02',
  '2024-02-29',
  '2023-06',
  '2022',
  '1996-12-31',
  '199X',
  '2021/2023',
  '../2020',
  '2019-05/..',
  'nonsense',
  null,
);
const context: fc.Arbitrary<DateContext> = fc.record({
  published: date,
  direction: fc.constantFrom('past', 'future', 'none'),
  anchor: date,
});

const each = (check: (mention: DateMention, context: DateContext, all: DateMention[]) => void, input = text): void =>
  fc.assert(
    fc.property(input, context, (t, c) => {
      const all = findDates(t);
      for (const mention of all) check(mention, c, all);
    }),
    { numRuns: 3000 },
  );

describe('of any text', () => {
  it('each mention is its words at its place, in order, none over another', () => {
    fc.assert(
      fc.property(text, (t) => {
        let end = 0;
        for (const m of findDates(t)) {
          expect(t.slice(m.start, m.end)).toBe(m.words);
          expect(m.start).toBeGreaterThanOrEqual(end);
          expect(m.end).toBeGreaterThan(m.start);
          end = m.end;
        }
        for (const d of findDurations(t)) expect(t.slice(d.start, d.end)).toBe(d.words);
      }),
      { numRuns: 3000 },
    );
  });

  it('what a date comes to is EDTF, also to an implementation of somebody else', () => {
    each((mention, c) => {
      const resolved = resolve(mention, c);
      for (const value of [resolved.edtf, resolved.point]) {
        if (value === null) continue;
        expect(days(value), `${mention.words} → ${value}`).not.toBeNull();
        expect(() => edtf(value), `${mention.words} → ${value}`).not.toThrow();
      }
      expect(resolved.how).toContain(mention.words);
    });
  });

  it('no date is told finer than its words', () => {
    each((mention, c) => {
      const { point } = resolve(mention, c);
      const finest = finestOf(mention.stated);
      if (point === null || finest === null) return;
      expect(RANK.indexOf(precisionOf(point)), `${mention.words} → ${point}`).toBeGreaterThanOrEqual(
        RANK.indexOf(finest),
      );
    });
  });

  it('without publication and anchor nothing is computed', () => {
    each((mention) => {
      const resolved = resolve(mention, { published: null, direction: 'past', anchor: null });
      if (resolved.edtf !== null && !hasInner(mention)) expect(resolved.computed).toBe(false);
    });
  });

  it('a header gives EDTF or nothing', () => {
    fc.assert(
      fc.property(text, (t) => {
        const found = publishedFrom(t);
        if (found !== null) expect(days(found)).not.toBeNull();
      }),
    );
  });
});

const RANK = ['day', 'month', 'season', 'year', 'decade', 'century'];

/** How exact the words of a plain date are; null where a count of days or another date decides. */
function finestOf(stated: DateMention['stated']): string | null {
  switch (stated.kind) {
    case 'calendar':
      return stated.day !== null ? 'day' : stated.month !== null ? 'month' : 'year';
    case 'season':
      return 'season';
    case 'decade':
      return 'decade';
    case 'century':
      return 'century';
    case 'ambiguous':
      return 'year';
    case 'period':
      return stated.unit === 'month' || stated.unit === 'year' || stated.unit === 'decade' || stated.unit === 'century'
        ? stated.unit
        : null;
    default:
      return null;
  }
}

/** One end or date of it is counted from the other. */
const hasInner = ({ stated }: DateMention): boolean =>
  stated.kind === 'week-of' ||
  stated.kind === 'interval' ||
  stated.kind === 'list' ||
  (stated.kind === 'offset' && typeof stated.from !== 'string');

it('distances between years and days of the EDTF library are those of days()', () => {
  const day = 86_400_000;
  for (const value of [
    '2022-11-07',
    '2024-02',
    '2023',
    '199X',
    '19XX',
    '2026-01/2026-06',
    '../2025',
    '{2023-05-02,2023-05-09}',
  ]) {
    const { min, max } = edtf(value);
    const [first, last] = days(value)!;
    expect([first, last]).toEqual([min / day, Number.isFinite(max) ? Math.floor(max / day) : max]);
  }
});

it('takes hostile strings', () => {
  const hostile = [
    'a'.repeat(1_000_000),
    '1'.repeat(200_000),
    'May '.repeat(50_000),
    '5 '.repeat(50_000),
    '2, '.repeat(50_000),
    'the '.repeat(50_000),
    '\ud800May\udfff 5',
    '“'.repeat(100_000),
    'two hundred '.repeat(20_000),
    '2020-'.repeat(30_000),
    'in the year '.repeat(20_000),
    `${'not '.repeat(30_000)}before 2020`,
    'the end of '.repeat(20_000),
    'the week of '.repeat(20_000),
    'the year to '.repeat(20_000),
    '2020 and '.repeat(20_000),
    'mid-'.repeat(30_000),
    'of May '.repeat(30_000),
    'the same '.repeat(30_000),
  ];
  for (const t of hostile) for (const m of findDates(t)) expect(t.slice(m.start, m.end)).toBe(m.words);
});

it('takes time linear in the length of the text', () => {
  const all = [...expressions.map((e) => e.replace(/[‹›]/g, '')), ...NONE, ...HARD.map((h) => h.sentence)].join('. ');
  const count = (n: number): number => findDates(all.repeat(n)).length;
  expect(count(8) - count(4)).toBe(4 * (count(2) - count(1)));
});
