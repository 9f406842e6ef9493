import { describe, expect, test } from 'vitest';
import { actsOf, MINISTERS, says, text } from '../testing/story.ts';

describe('plan and outcome are one act (2.6)', () => {
  const visit = (
    id: string,
    on: string,
    status: 'planned' | 'happened' | 'denied' | 'proposed',
    date?: string,
    name = 'Anna Berg',
    quote = `${name} in Prague`,
  ) =>
    text(id, {
      on,
      people: { [name]: [['Foreign Minister', 'SWE']] },
      says: [says('meeting/visit', 'SWE>CZE', quote, { status, ...(date ? { date } : {}), people: [name] })],
    });

  test('a visit announced for spring, delayed and paid in autumn is one', () => {
    expect(
      actsOf(
        visit('a', '2024-01-08', 'planned', '2024-04-15/2024-04-17'),
        visit('b', '2024-04-09', 'planned', undefined, 'Anna Berg', 'Berg’s trip has been put off'),
        visit('c', '2024-10-04', 'happened', '2024-10-01/2024-10-02'),
        visit('d', '2025-09-02', 'happened', '2024-10'),
      ),
    ).toEqual(['meeting/visit 2024-10-01/2024-10-02 happened a:1 b:1 c:1 d:1']);
  });

  test('called off and proposed anew is one act; its status is the last known', () => {
    expect(
      actsOf(visit('a', '2024-01-08', 'denied', '2024-03'), visit('b', '2024-06-01', 'proposed', '2024-11')),
    ).toEqual(['meeting/visit 2024-11 proposed a:1 b:1']);
  });

  test('not when it is another person’s visit', () => {
    expect(
      actsOf(
        visit('a', '2024-01-08', 'planned', '2024-03'),
        visit('b', '2024-09-13', 'happened', '2024-09-11', 'Eva Lind'),
      ),
    ).toHaveLength(2);
  });

  test('not later than twelve months after the planned date, and never before it', () => {
    expect(
      actsOf(visit('a', '2024-01-08', 'planned', '2024-03'), visit('b', '2025-03-30', 'happened', '2025-03-29')),
    ).toHaveLength(1);
    expect(
      actsOf(visit('a', '2024-01-08', 'planned', '2024-03'), visit('b', '2025-04-03', 'happened', '2025-04-02')),
    ).toHaveLength(2);
    expect(
      actsOf(visit('a', '2024-01-08', 'planned', '2024-09'), visit('b', '2024-03-03', 'happened', '2024-03-02')),
    ).toHaveLength(2);
  });

  test('a visit that was made is not the plan of the next', () => {
    expect(
      actsOf(visit('a', '2024-03-03', 'happened', '2024-03-02'), visit('b', '2024-04-19', 'planned', '2024-09')),
    ).toHaveLength(2);
  });

  const session = (id: string, on: string, status: 'planned' | 'happened', date: string, body: string) =>
    text(id, {
      on,
      says: [
        says('meeting/session', 'SWE+CZE', `the ${body} ${status === 'planned' ? 'will meet' : 'met'}`, {
          status,
          date,
        }),
      ],
    });

  test('a session is met by its body', () => {
    expect(
      actsOf(
        session('a', '2019-05-06', 'planned', '2019-11', 'Border Committee'),
        session('b', '2020-03-10', 'happened', '2020-03-09', 'Border Committee'),
      ),
    ).toHaveLength(1);
    expect(
      actsOf(
        session('a', '2019-05-06', 'planned', '2019-11', 'Border Committee'),
        session('b', '2020-03-10', 'happened', '2020-03-09', 'Border Council'),
      ),
    ).toHaveLength(2);
  });

  const talks = (
    id: string,
    on: string,
    status: 'planned' | 'happened',
    date: string,
    quote: string,
    people: string[] = [],
  ) => text(id, { on, people: MINISTERS, says: [says('meeting/talks', 'SWE+CZE', quote, { status, date, people })] });

  test('talks are met by their people or by their named subject', () => {
    expect(
      actsOf(
        talks('a', '2024-01-10', 'planned', '2024-02', 'energy talks are due in February'),
        talks('b', '2024-05-10', 'happened', '2024-05-09', 'The energy talks took place in Brno'),
      ),
    ).toHaveLength(1);
    expect(
      actsOf(
        talks('a', '2024-01-10', 'planned', '2024-02', 'energy talks are due in February'),
        talks('b', '2024-05-10', 'happened', '2024-05-09', 'Talks on fisheries took place'),
      ),
    ).toHaveLength(2);
    const names = ['Anna Berg', 'Iva Horak'];
    expect(
      actsOf(
        talks('a', '2024-01-10', 'planned', '2024-02', 'Berg will meet Horak', names),
        talks('b', '2024-05-10', 'happened', '2024-05-09', 'Berg and Horak met', names),
      ),
    ).toHaveLength(1);
  });

  test('a planned treaty action and the later one on the same instrument are one', () => {
    const adopted = (
      id: string,
      on: string,
      status: 'planned' | 'happened',
      date: string,
      name = 'Action Plan on Water',
    ) =>
      text(id, {
        on,
        instruments: { p: [name, 'roadmap'] },
        says: [says('instrument/concluded', 'SWE+CZE', `adoption of the ${name}`, { status, date, on: 'p' })],
      });
    expect(
      actsOf(adopted('a', '2023-01-05', 'planned', '2023-05'), adopted('b', '2023-09-03', 'happened', '2023-09-02')),
    ).toHaveLength(1);
    expect(
      actsOf(
        adopted('a', '2023-01-05', 'planned', '2023-05'),
        adopted('b', '2023-09-03', 'happened', '2023-09-02', 'Roadmap on Forests'),
      ),
    ).toHaveLength(2);
  });

  test('a round of negotiating planned is not the round after it', () => {
    const round = (id: string, on: string, status: 'planned' | 'happened', date: string, ordinal: string) =>
      text(id, {
        on,
        instruments: { p: ['free trade agreement', 'agreement'] },
        says: [
          says('instrument/negotiating', 'SWE+CZE', `the ${ordinal} round of talks on the free trade agreement`, {
            status,
            date,
            on: 'p',
          }),
        ],
      });
    expect(
      actsOf(
        round('a', '2023-01-05', 'planned', '2023-03', 'second'),
        round('b', '2023-06-03', 'happened', '2023-06-02', 'third'),
      ),
    ).toHaveLength(2);
    expect(
      actsOf(
        round('a', '2023-01-05', 'planned', '2023-03', 'second'),
        round('b', '2023-06-03', 'happened', '2023-06-02', 'second'),
      ),
    ).toHaveLength(1);
  });

  test('a measure is met by its matter', () => {
    const loan = (id: string, on: string, status: 'planned' | 'happened', date: string, quote: string) =>
      text(id, { on, says: [says('measure/loan', 'SWE>CZE', quote, { status, date })] });
    expect(
      actsOf(
        loan('a', '2023-01-05', 'planned', '2023-02', 'a loan for the tram depot will be paid'),
        loan('b', '2023-06-03', 'happened', '2023-06-02', 'Sweden paid out the tram loan'),
      ),
    ).toHaveLength(1);
    expect(
      actsOf(
        loan('a', '2023-01-05', 'planned', '2023-02', 'a loan for the tram depot will be paid'),
        loan('b', '2023-06-03', 'happened', '2023-06-02', 'Sweden lent money for a hospital'),
      ),
    ).toHaveLength(2);
  });
});
