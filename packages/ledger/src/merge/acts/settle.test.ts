import { describe, expect, test } from 'vitest';
import { actLines, contradictionLines, record, says, text } from '../testing/story.ts';

const signed = (id: string, date: string | null, given: { outlet?: string; on?: string; by?: string } = {}) =>
  text(id, {
    ...(given.outlet ? { outlet: given.outlet } : {}),
    on: given.on ?? '2024-01-01',
    instruments: { x: ['Treaty on Extradition', 'treaty'] },
    says: [
      says('instrument/signed', 'SWE+CZE', `The Treaty on Extradition was signed (${id})`, {
        on: 'x',
        ...(date === null ? {} : { date }),
        ...(given.by ? { by: given.by } : {}),
      }),
    ],
  });
const date = (...texts: Parameters<typeof record>[0]) => record(texts).acts.map((a) => a.date);

describe('the act’s date (section 3)', () => {
  test('agreeing dates are only another precision, the finest is the act’s', () => {
    const r = record([signed('a', '2013'), signed('b', '2013-10-17'), signed('c', null)]);
    expect(r.acts[0]?.date).toBe('2013-10-17');
    expect(r.contradictions).toEqual([]);
  });

  test('the group with most witnesses wins', () =>
    expect(date(signed('a', '2018'), signed('b', '2013-10-17'), signed('c', '2013'))).toEqual(['2013-10-17']));

  test('as many witnesses on both sides: an organ of one of the two parties settles it', () =>
    expect(
      date(signed('a', '2018-06-01'), signed('b', '2013-10-17', { outlet: 'Ministry of Foreign Affairs of Sweden' })),
    ).toEqual(['2013-10-17']));

  test('undecided it is what they have in common, a month or a year, else null', () => {
    expect(date(signed('a', '2023-03-14'), signed('b', '2023-03-15'))).toEqual(['2023-03']);
    expect(date(signed('a', '2023-03-14'), signed('b', '2023-06'))).toEqual(['2023']);
    expect(date(signed('a', '2023-03-14'), signed('b', '2018'))).toEqual([null]);
  });

  test('a coarse date that fits both sides decides nothing', () =>
    expect(date(signed('a', '2023-03-14'), signed('b', '2023-03-15'), signed('c', '2023'))).toEqual(['2023-03']));

  test('only what is told as happened counts, if anything is', () => {
    const force = (id: string, on: string, d: string, status: 'planned' | 'happened') =>
      text(id, {
        on,
        instruments: { x: ['Treaty on Extradition', 'treaty'] },
        says: [
          says('instrument/in-force', 'SWE+CZE', 'the Treaty on Extradition in force', { on: 'x', date: d, status }),
        ],
      });
    const r = record([
      force('a', '2017-04-12', '../2017', 'planned'),
      force('b', '2017-05-12', '../2017', 'planned'),
      force('c', '2018-06-02', '2018-06-01', 'happened'),
    ]);
    expect(actLines(r)).toEqual(['instrument/in-force 2018-06-01 happened a:1 b:1 c:1']);
    expect(r.contradictions).toEqual([]);
  });

  test('of plans the latest text’s counts, as finely as any text tells it', () => {
    const session = (id: string, on: string, d: string | undefined, quote = 'the Forest Council will meet') =>
      text(id, {
        on,
        says: [says('meeting/session', 'SWE+CZE', quote, { status: 'planned', ...(d ? { date: d } : {}) })],
      });
    expect(date(session('a', '2023-07-21', '2024-03'), session('b', '2024-01-22', '2024-06-03/2024-06-04'))).toEqual([
      '2024-06-03/2024-06-04',
    ]);
    expect(date(session('a', '2023-07-21', '2024-06-03'), session('b', '2024-01-22', '2024'))).toEqual(['2024-06-03']);
    expect(date(session('a', '2023-07-21', '2024-06-03'), session('b', '2024-01-22', undefined))).toEqual([
      '2024-06-03',
    ]);
    expect(
      date(
        session('a', '2023-07-21', '2024-06-03'),
        session('b', '2024-01-22', undefined, 'the meeting of the Forest Council has been postponed'),
      ),
    ).toEqual([null]);
  });

  test('a copy printed later is no later plan', () => {
    const lead =
      'A Forest Council was announced by both capitals this week in a long joint press release about everything.';
    const session = (id: string, on: string, d: string) =>
      text(id, {
        on,
        lead,
        says: [says('meeting/session', 'SWE+CZE', 'the Forest Council will meet', { status: 'planned', date: d })],
      });
    const other = text('b', {
      on: '2024-01-22',
      says: [
        says('meeting/session', 'SWE+CZE', 'The Council put its meeting off to May', {
          status: 'planned',
          date: '2024-05',
        }),
      ],
    });
    expect(date(session('a', '2023-12-14', '2024-03'), other, session('c', '2024-02-01', '2024-03'))).toEqual([
      '2024-05',
    ]);
  });

  test('an open span counts as its beginning, and “in force since” as happened', () => {
    const r = record([
      text('a', {
        instruments: { x: ['Treaty on Extradition', 'treaty'] },
        says: [
          says('instrument/in-force', 'SWE+CZE', 'the Treaty on Extradition, in force since June 2018', {
            on: 'x',
            date: '2018-06/..',
            status: 'ongoing',
          }),
        ],
      }),
    ]);
    expect(actLines(r)).toEqual(['instrument/in-force 2018-06 happened a:1']);
  });

  test('what goes on without an end is ongoing', () => {
    const r = record([
      text('a', {
        instruments: { x: ['Treaty on Extradition', 'treaty'] },
        says: [
          says('instrument/negotiating', 'SWE+CZE', 'they have been negotiating the Treaty on Extradition', {
            on: 'x',
            status: 'ongoing',
          }),
        ],
      }),
    ]);
    expect(actLines(r)).toEqual(['instrument/negotiating null ongoing a:1']);
  });
});

describe('the act’s status', () => {
  const suspension = (id: string, on: string, status: 'happened' | 'denied', outlet = `Outlet ${id}`, d?: string) =>
    text(id, {
      on,
      outlet,
      instruments: { x: ['Treaty on Extradition', 'treaty'] },
      says: [
        says(
          'instrument/suspended',
          'SWE>CZE',
          `Sweden ${status === 'denied' ? 'has not suspended' : 'suspended'} the Treaty on Extradition`,
          { on: 'x', status, ...(d ? { date: d } : {}) },
        ),
      ],
    });
  const status = (...texts: Parameters<typeof record>[0]) => record(texts).acts.map((a) => a.status);

  test('is decided by the count of witnesses when it is disputed', () => {
    expect(
      status(
        suspension('a', '2024-03-10', 'happened', 'A', '2024-03-09'),
        suspension('b', '2024-03-12', 'denied'),
        suspension('c', '2024-03-13', 'denied'),
      ),
    ).toEqual(['denied']);
    expect(
      status(
        suspension('a', '2024-03-10', 'happened', 'A', '2024-03-09'),
        suspension('d', '2024-03-11', 'happened'),
        suspension('b', '2024-03-12', 'denied'),
      ),
    ).toEqual(['happened']);
  });

  test('of equals by a party’s own organ, else it is the last known', () => {
    expect(
      status(
        suspension('a', '2024-03-10', 'happened', 'A', '2024-03-09'),
        suspension('b', '2024-03-12', 'denied', 'Government of Sweden'),
      ),
    ).toEqual(['denied']);
    expect(
      status(
        suspension('a', '2024-03-10', 'happened', 'Government of Sweden', '2024-03-09'),
        suspension('b', '2024-03-12', 'denied'),
      ),
    ).toEqual(['happened']);
    expect(
      status(suspension('a', '2024-03-10', 'happened', 'A', '2024-03-09'), suspension('b', '2024-03-12', 'denied')),
    ).toEqual(['denied']);
  });

  test('of a plan it is the last known; of one text the one with the latest date', () => {
    const r = record([
      text('a', {
        on: '2023-09-13',
        says: [
          says('meeting/session', 'SWE+CZE', 'The Mixed Commission will convene', {
            status: 'planned',
            date: '2024-01/2024-06',
          }),
        ],
      }),
      text('b', {
        on: '2024-07-19',
        says: [
          says('meeting/session', 'SWE+CZE', 'The Mixed Commission did not meet', {
            status: 'denied',
            date: '2024-01/2024-06',
          }),
          says('meeting/session', 'SWE>CZE', 'Sweden would rather have a session in October', {
            status: 'proposed',
            date: '2024-10',
          }),
        ],
      }),
    ]);
    expect(actLines(r)).toEqual(['meeting/session 2024-10 proposed a:1 b:1 b:2']);
  });
});

test('what was told of an act is its history, with each witness and its copies', () => {
  const r = record([signed('a', '2013-10', { on: '2017-04-12' }), signed('b', '2013-10-17', { on: '2018-06-02' })]);
  expect(r.acts[0]?.told).toEqual([
    { published: '2017-04-12', source: 'a', claim: 'a:1', status: 'happened', date: '2013-10' },
    { published: '2018-06-02', source: 'b', claim: 'b:1', status: 'happened', date: '2013-10-17' },
  ]);
  expect(r.acts[0]?.witnesses.map((w) => w.source)).toEqual(['a', 'b']);
  expect(contradictionLines(r)).toEqual([]);
});
