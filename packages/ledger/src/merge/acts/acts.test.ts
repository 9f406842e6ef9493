import { describe, expect, test } from 'vitest';
import { actLines, actsOf, record, says, text } from '../testing/story.ts';

describe('which claims become acts (section 1)', () => {
  test('every claim but commitments and figures is in exactly one act, be it planned or denied', () => {
    const r = record([
      text('a', {
        says: [
          says('relations/established', 'SWE+CZE', 'Relations were established in 1993', { date: '1993' }),
          says('meeting/visit', 'SWE>CZE', 'Berg will visit in May', { date: '2024-05', status: 'planned' }),
          says('measure/sanction', 'SWE>CZE', 'Sweden has imposed no sanctions', { status: 'denied' }),
          says('commitment/pledged', 'SWE>CZE', 'Sweden promised a bridge', { content: 'a bridge' }),
          says('figure/trade', 'SWE+CZE', 'Trade was 3 billion', {
            figure: { indicator: 'trade', value: 3e9, unit: 'EUR', period: '2023' },
          }),
        ],
      }),
    ]);
    expect(actLines(r)).toEqual([
      'measure/sanction null denied a:3',
      'meeting/visit 2024-05 planned a:2',
      'relations/established 1993 happened a:1',
    ]);
    expect(r.commitments).toHaveLength(1);
    expect(r.claims).toHaveLength(5);
  });

  test('an act bears any of its instrument’s names, the same for all of its acts', () => {
    const r = record([
      text('a', {
        instruments: { x: ['road transport agreement', 'agreement'] },
        says: [
          says('instrument/signed', 'SWE+CZE', 'signed a road transport agreement', { date: '2020-03-01', on: 'x' }),
        ],
      }),
      text('b', {
        instruments: { x: ['Agreement on Road Transport', 'agreement'] },
        says: [
          says('instrument/in-force', 'SWE+CZE', 'The Agreement on Road Transport entered into force', {
            date: '2021',
            on: 'x',
          }),
        ],
      }),
    ]);
    expect(new Set(r.acts.map((a) => a.instrument))).toEqual(new Set(['Agreement on Road Transport']));
  });
});

describe('same type and action (2.1)', () => {
  test('talks on a visit are an act beside the visit, a ceremony one beside the opening of the embassy', () => {
    expect(
      actsOf(
        text('a', {
          says: [
            says('meeting/visit', 'SWE>CZE', 'Berg came to Prague', { date: '2024-05-02' }),
            says('meeting/talks', 'SWE+CZE', 'the ministers held talks', { date: '2024-05-02' }),
            says('measure/embassy-opened', 'SWE>CZE', 'Sweden opened its embassy', { date: '2024-05-02' }),
            says('meeting/ceremony', 'SWE+CZE', 'the ministers opened the embassy', { date: '2024-05-02' }),
          ],
        }),
      ),
    ).toHaveLength(4);
  });

  const signed = (id: string, date: string | undefined, action = 'signed', name = 'Memorandum on Rail Freight') =>
    text(id, {
      instruments: { m: [name, 'memorandum'] },
      says: [
        says(`instrument/${action}`, 'SWE+CZE', `the ${name} was ${action}`, { ...(date ? { date } : {}), on: 'm' }),
      ],
    });

  test('“concluded” in one text and “signed” in another, with dates that fit, mean one signature', () => {
    expect(actsOf(signed('a', '2021-05-18'), signed('b', '2021-05', 'concluded'))).toEqual([
      'instrument/signed 2021-05-18 happened a:1 b:1',
    ]);
    expect(actsOf(signed('a', '2021-05-18'), signed('b', undefined, 'concluded'))).toEqual([
      'instrument/signed 2021-05-18 happened a:1 b:1',
    ]);
  });

  test('on other dates, or of another instrument, they are two acts', () => {
    expect(actsOf(signed('a', '2021-05-18'), signed('b', '2021-03', 'concluded'))).toHaveLength(2);
    expect(
      actsOf(signed('a', '2021-05-18'), signed('b', '2021-05-18', 'concluded', 'Memorandum on Dairy Hygiene')),
    ).toHaveLength(2);
    expect(actsOf(signed('a', '2021-05-18'), signed('b', '2021-05-18', 'initialled'))).toHaveLength(2);
  });

  test('beside each other in one text only the same day makes them one', () => {
    const told = (concluded: string, date: string) =>
      actsOf(
        text('a', {
          instruments: { m: ['Memorandum on Rail Freight', 'memorandum'] },
          says: [
            says('instrument/concluded', 'SWE+CZE', 'concluded a Memorandum on Rail Freight', {
              date: concluded,
              on: 'm',
            }),
            says('instrument/signed', 'SWE+CZE', 'the Memorandum on Rail Freight was signed', { date, on: 'm' }),
          ],
        }),
      );
    expect(told('2021-05-18', '2021-05-18')).toHaveLength(1);
    expect(told('2021', '2021-05-18')).toHaveLength(2);
  });
});

describe('same instrument (2.2)', () => {
  test('two instruments signed on one day are two acts, in every text', () => {
    const texts = ['a', 'b'].map((id) =>
      text(id, {
        instruments: { x: ['Agreement on Fisheries', 'agreement'], y: ['Protocol on Orchestra Tours', 'protocol'] },
        says: [
          says('instrument/signed', 'SWE+CZE', 'They signed an Agreement on Fisheries', {
            date: '2019-04-10',
            on: 'x',
          }),
          says('instrument/signed', 'SWE+CZE', 'They signed a Protocol on Orchestra Tours', {
            date: '2019-04-10',
            on: 'y',
          }),
        ],
      }),
    );
    expect(actsOf(...texts)).toEqual([
      'instrument/signed 2019-04-10 happened a:1 b:1',
      'instrument/signed 2019-04-10 happened a:2 b:2',
    ]);
  });

  test('a treaty action on an instrument that the text does not name goes to the one that its date fits', () => {
    const named = text('a', {
      instruments: { x: ['Agreement on Fisheries', 'agreement'] },
      says: [
        says('instrument/signed', 'SWE+CZE', 'They signed an Agreement on Fisheries', { date: '2019-04-10', on: 'x' }),
      ],
    });
    const unnamed = (date: string) =>
      text('b', { says: [says('instrument/signed', 'SWE+CZE', 'the signature in April', { date })] });
    expect(actsOf(named, unnamed('2019-04'))).toHaveLength(1);
    expect(actsOf(named, unnamed('2018-04'))).toHaveLength(2);
  });
});

describe('same parties (2.3)', () => {
  const talks = (id: string, parties: string, given = {}) =>
    text(id, { says: [says('meeting/talks', parties, 'talks were held', { date: '2024-05-02', ...given })] });

  test('one may lack parties that the other has, and who acts is not asked', () => {
    expect(actsOf(talks('a', 'SWE+CZE'), talks('b', 'CZE>SWE'))).toHaveLength(1);
    expect(actsOf(talks('a', 'SWE+CZE'), talks('b', 'SWE+CZE+POL'))).toHaveLength(1);
    expect(actsOf(talks('c', 'SWE+CZE'), talks('a', 'SWE+CZE+AUT'), talks('b', 'SWE+CZE+POL'))).toHaveLength(2);
  });

  test('what one does to the other is not what the other does to it', () => {
    const expelled = (id: string, parties: string) =>
      text(id, { says: [says('measure/expulsion', parties, 'two diplomats were expelled', { date: '2024-05-02' })] });
    expect(actsOf(expelled('a', 'SWE>CZE'), expelled('b', 'CZE>SWE'))).toHaveLength(2);
    expect(actsOf(expelled('a', 'SWE>CZE'), expelled('b', 'SWE>CZE'))).toHaveLength(1);
  });

  test('of a one-sided treaty action the actors are equal', () => {
    const ratified = (id: string, parties: string) =>
      text(id, {
        instruments: { x: ['Treaty on Extradition', 'treaty', null, ['CZE', 'SWE']] },
        says: [
          says('instrument/ratified', parties, 'the Treaty on Extradition was ratified', { date: '2020-11', on: 'x' }),
        ],
      });
    const r = record([ratified('a', 'SWE>CZE'), ratified('b', 'CZE>SWE'), ratified('c', 'SWE>CZE')]);
    expect(actLines(r)).toEqual([
      'instrument/ratified 2020-11 happened a:1 c:1',
      'instrument/ratified 2020-11 happened b:1',
    ]);
    expect(r.acts.map((a) => [a.actors, a.targets])).toContainEqual([['SWE'], ['CZE']]);
  });

  test('an act bears the parties of all of its claims', () => {
    const [act] = record([talks('a', 'SWE+CZE'), talks('b', 'SWE+CZE+POL')]).acts;
    expect(act?.actors).toEqual(['CZE', 'POL', 'SWE']);
  });
});
