import { describe, expect, test } from 'vitest';
import { actsOf, MINISTERS, says, text } from '../testing/story.ts';

const BERG = { 'Anna Berg': [['Foreign Minister', 'SWE']] as [string, string][] };

describe('dates agree, or one is null (2.4)', () => {
  const talks = (id: string, date?: string, given = {}) =>
    text(id, {
      on: '2024-12-01',
      people: MINISTERS,
      says: [
        says('meeting/talks', 'SWE+CZE', 'Berg and Horak held talks', {
          ...(date ? { date } : {}),
          people: ['Anna Berg', 'Iva Horak'],
          ...given,
        }),
      ],
    });

  test('agreeing dates of any precision are one act, which has the finest', () => {
    expect(actsOf(talks('a', '2024-05-02'), talks('b', '2024-05'), talks('c', '2024'), talks('d'))).toEqual([
      'meeting/talks 2024-05-02 happened a:1 b:1 c:1 d:1',
    ]);
  });

  test('other dates, and no plan between them: two acts', () => {
    expect(actsOf(talks('a', '2024-05-02'), talks('b', '2024-05-03'))).toHaveLength(2);
    expect(actsOf(talks('a', '2024-05-02'), talks('b', '2023'))).toHaveLength(2);
  });

  test('a coarse date that fits two acts alike is told of neither; a shared person decides', () => {
    const spring = text('a', { says: [says('meeting/talks', 'SWE+CZE', 'talks in Prague', { date: '2024-03-01' })] });
    const autumn = text('b', { says: [says('meeting/talks', 'SWE+CZE', 'talks in Brno', { date: '2024-10-01' })] });
    const vague = text('c', { says: [says('meeting/talks', 'SWE+CZE', 'a meeting', { date: '2024' })] });
    const placed = text('d', {
      says: [says('meeting/talks', 'SWE+CZE', 'a meeting', { date: '2024', place: 'Brno' })],
    });
    expect(actsOf(spring, autumn, vague)).toHaveLength(3);
    const here = text('b', {
      says: [says('meeting/talks', 'SWE+CZE', 'they met', { date: '2024-10-01', place: 'Brno' })],
    });
    expect(actsOf(spring, here, placed)).toContain('meeting/talks 2024-10-01 happened b:1 d:1');
  });

  test('two claims of one text are two acts, and another text’s go each to its own', () => {
    const presidents = { 'Eva Lind': [['President', 'SWE']], ...MINISTERS } as typeof MINISTERS;
    const two = (id: string, order: number) => {
      const claims = [
        says('meeting/talks', 'SWE+CZE', 'Berg met Horak', { date: '2024-05-02', people: ['Anna Berg', 'Iva Horak'] }),
        says('meeting/talks', 'SWE+CZE', 'Lind received Horak', {
          date: '2024-05-02',
          people: ['Eva Lind', 'Iva Horak'],
        }),
      ];
      return text(id, { people: presidents, says: order ? claims : claims.reverse() });
    };
    expect(actsOf(two('a', 1), two('b', 0))).toEqual([
      'meeting/talks 2024-05-02 happened a:1 b:2',
      'meeting/talks 2024-05-02 happened a:2 b:1',
    ]);
  });

  test('visits of two persons are two, even when the dates agree', () => {
    const visit = (id: string, name: string, date: string) =>
      text(id, {
        people: { 'Eva Lind': [['President', 'SWE']], ...BERG },
        says: [says('meeting/visit', 'SWE>CZE', `${name} visited`, { date, people: [name] })],
      });
    expect(actsOf(visit('a', 'Anna Berg', '2024-05-02'), visit('b', 'Eva Lind', '2024-05'))).toHaveLength(2);
    expect(actsOf(visit('a', 'Anna Berg', '2024-05-02'), visit('b', 'Anna Berg', '2024-05'))).toHaveLength(1);
  });

  test('a text without a date means what was there when it came out', () => {
    const early = text('a', {
      on: '2020-05-01',
      says: [says('meeting/consultations', 'SWE+CZE', 'consultations were held', {})],
    });
    const later = text('b', {
      on: '2024-05-01',
      says: [says('meeting/consultations', 'SWE+CZE', 'consultations were held', { date: '2024-04-20' })],
    });
    expect(actsOf(early, later)).toHaveLength(2);
  });

  test('statements and measures of one kind are one act only where they share their matter', () => {
    const aid = (id: string, quote: string, date: string) =>
      text(id, { says: [says('measure/aid', 'SWE>CZE', quote, { date })] });
    expect(
      actsOf(
        aid('a', 'Sweden sent $3 million for quake orphans', '2024-02-12'),
        aid('b', 'three million dollars were wired', '2024-02'),
      ),
    ).toHaveLength(1);
    expect(
      actsOf(
        aid('a', 'Sweden sent $3 million for quake orphans', '2024-02-12'),
        aid('b', 'Sweden delivered vaccines to hospitals', '2024-02'),
      ),
    ).toHaveLength(2);
    const other = (id: string, quote: string) =>
      text(id, { says: [says('measure/other', 'SWE>CZE', quote, { date: '2024-02-12' })] });
    expect(
      actsOf(other('a', 'Sweden summoned the ambassador'), other('b', 'The Czech envoy was summoned')),
    ).toHaveLength(1);
    expect(
      actsOf(other('a', 'Sweden summoned the ambassador'), other('b', 'Sweden halted all postal flights')),
    ).toHaveLength(2);
  });
});
