import { describe, expect, test } from 'vitest';
import { record, says, text } from '../testing/story.ts';
import { foldPersonName, matchNames, nearlySame } from './fold-name.ts';
import { officeKey, sameOffice } from './office.ts';

const match = (a: string, b: string) => matchNames(foldPersonName(a), foldPersonName(b));

describe('names (section 7)', () => {
  test.each([
    ['Marat Kuzhebayev', 'Marat Kujebaev'],
    ['Zholdosh Turdubaev', 'Joldosh Turdubayev'],
    ['Dzhamshid Rakhimov', 'Jamshid Rahimov'],
    ['Khadija Hamidova', 'Hadija Khamidova'],
    ['Sergey Tsoi', 'Sergei Coi'],
    ['Qairat Toqmanyev', 'Kairat Tokmanev'],
    ['Aziz Yusupov', 'Asis Iusupov'],
    ['Yevgeny Vasilyev', 'Evgenii Vasilev'],
    ['Anna Kovacs', 'Kovács Anna'],
    ['Abdulla Mammadov', 'Abdula Mamadov'],
    ['Vítor Azeredo', 'Victor Azeredo'],
    ['Jean-Luc Aubert', 'Jean Luc Aubert'],
    ['Maria da Silva', 'Maria Silva'],
  ])('%s is %s', (a, b) => expect(match(a, b)).toBe('same'));

  test.each([
    ['Beatriz Loureiro Pinto', 'Beatriz Loureiro'],
    ['Azeredo', 'Vítor Azeredo'],
    ['Juan Carlos Peña', 'J. Peña'],
  ])('%s may be %s', (a, b) => expect(match(a, b)).toBe('shorter'));

  test.each([
    ['Ivan Petrov', 'Petr Ivanov'],
    ['Anna Petrova', 'Ivan Petrov'],
    ['Beatriz Loureiro Pinto', 'Beatriz Loureiro Neves'],
    ['V. A.', 'Vítor Azeredo'],
  ])('%s is not %s', (a, b) => expect(match(a, b)).toBeNull());

  test('one letter apart, but for a final a, is a slip', () => {
    const slip = (a: string, b: string) => nearlySame(foldPersonName(a), foldPersonName(b));
    expect(slip('Aleksandr Belov', 'Alexander Belov')).toBe(true);
    expect(slip('Habib Zaouche', 'Habib Zaouch')).toBe(true);
    expect(slip('Anna Petrova', 'Anna Petrov')).toBe(false);
    expect(slip('Jan Novak', 'Jon Novak')).toBe(false);
  });
});

describe('offices', () => {
  const same = (a: string, b: string) => sameOffice(officeKey(a), officeKey(b));
  test.each([
    ['Foreign Minister', 'Minister of Foreign Affairs'],
    ['Foreign Minister', 'Minister of Foreign Affairs and Tourism'],
    ['High Representative', 'High Representative for the Dniester Settlement'],
    ['Deputy Chairwoman of the Council of Ministers', 'deputy leader of the cabinet'],
    ['Prime Minister', 'head of government'],
    ['foreign minister', 'counterpart'],
  ])('%s and %s are one', (a, b) => expect(same(a, b)).toBe(true));
  test.each([
    ['Foreign Minister', 'Deputy Foreign Minister'],
    ['Foreign Minister', 'Deputy Premier and Foreign Minister'],
    ['Foreign Minister', 'Minister of Trade'],
    ['President', 'Vice President'],
    ['Minister of Transport', 'State Secretary at the Ministry of Transport'],
  ])('%s and %s are two', (a, b) => expect(same(a, b)).toBe(false));
});

type People = Record<string, [string, string][]>;
const met = (id: string, people: People, extra: Parameters<typeof text>[1]['says'] = [], on = '2024-01-01') =>
  text(id, { on, people, says: [says('meeting/talks', 'SWE+CZE', `they met (${id})`, { date: on }), ...extra] });
const people = (...texts: Parameters<typeof record>[0]) => record(texts).people.map((p) => p.names.join(' = '));

describe('who is who', () => {
  test('spellings, orders and missing second names of one party are one person', () => {
    expect(
      people(
        met('a', { 'Beatriz Loureiro': [['Foreign Minister', 'SWE']] }),
        met('b', { 'Beatriz Loureiro Pinto': [['Foreign Minister', 'SWE']] }),
        met('c', { 'Loureiro Beatriz': [] }),
      ),
    ).toEqual(['Beatriz Loureiro Pinto = Beatriz Loureiro = Loureiro Beatriz']);
  });

  test('not of two parties, and not when one text has both as separate people', () => {
    expect(
      people(met('a', { 'Anna Berg': [['minister', 'SWE']] }), met('b', { 'Anna Berg': [['minister', 'CZE']] })),
    ).toHaveLength(2);
    expect(
      people(
        met('a', { 'Beatriz Loureiro': [['Foreign Minister', 'SWE']] }),
        met('b', { 'Beatriz Loureiro': [['envoy', 'SWE']], 'Beatriz Loureiro Pinto': [['Foreign Minister', 'SWE']] }),
      ),
    ).toHaveLength(2);
  });

  test('same office and another name is another person', () => {
    expect(
      people(
        met('a', { 'Anna Berg': [['Foreign Minister', 'SWE']] }),
        met('b', { 'Lars Holm': [['Foreign Minister', 'SWE']] }),
      ),
    ).toHaveLength(2);
  });

  test('a surname alone that fits two stays alone, unless the office tells', () => {
    const two = met('a', { 'Anna Berg': [['Foreign Minister', 'SWE']], 'Nils Berg': [['Prime Minister', 'SWE']] });
    expect(people(two, met('b', { Berg: [] }))).toHaveLength(3);
    expect(people(two, met('b', { Berg: [['Minister of Foreign Affairs', 'SWE']] }))).toEqual([
      'Anna Berg = Berg',
      'Nils Berg',
    ]);
  });

  test('a slip of the pen beside the same office is the same person, beside another it is not', () => {
    const belov = (name: string, title: string): People => ({ [name]: [[title, 'SWE']] });
    expect(
      people(met('a', belov('Aleksandr Belov', 'envoy')), met('b', belov('Alexander Belov', 'envoy'))),
    ).toHaveLength(1);
    expect(
      people(met('a', belov('Aleksandr Belov', 'envoy')), met('b', belov('Alexander Belov', 'judge'))),
    ).toHaveLength(2);
  });
});

describe('offices and tenures', () => {
  const offices = (...texts: Parameters<typeof record>[0]) =>
    Object.fromEntries(
      record(texts).people.map((p) => [
        p.names[0],
        p.offices.map((o) => `${o.title} ${o.from}..${o.to} ${o.seen.join(' ')}`),
      ]),
    );

  test('each office once, whatever its wording; seen is where it is named, as a past office too', () => {
    expect(
      offices(
        met('a', { 'Anna Berg': [['Foreign Minister', 'SWE']] }),
        met('b', { 'Anna Berg': [['counterpart', 'SWE']] }),
        met('c', {
          'Anna Berg': [
            ['ambassador to Prague', 'SWE'],
            ['Minister of Foreign Affairs', 'SWE'],
          ],
        }),
      ),
    ).toEqual({ 'Anna Berg': ['Foreign Minister null..null a b c', 'ambassador to Prague null..null c'] });
  });

  const appointment = (action: string, name: string, date: string, parties = 'SWE', quote = `${name} ${action}`) =>
    says(`appointment/${action}`, parties, quote, { date, people: [name] });

  test('from and to come only from appointments', () => {
    expect(
      offices(
        met('a', { 'Anna Berg': [['Foreign Minister', 'SWE']] }, [appointment('appointed', 'Anna Berg', '2020-03')]),
        met('b', { 'Anna Berg': [['foreign minister', 'SWE']] }, [
          appointment('left-office', 'Anna Berg', '2023-03', 'SWE', 'In March Berg handed over as foreign minister'),
        ]),
      ),
    ).toEqual({ 'Anna Berg': ['Foreign Minister 2020-03..2023-03 a b'] });
  });

  test('a successor who takes office ends the tenure', () => {
    expect(
      offices(
        met('a', { 'Anna Berg': [['Foreign Minister', 'SWE']], 'Eva Lind': [['President', 'SWE']] }),
        met('b', { 'Lars Holm': [['foreign minister', 'SWE']] }, [appointment('took-office', 'Lars Holm', '2025-02')]),
      ),
    ).toEqual({
      'Anna Berg': ['Foreign Minister null..2025-02 a'],
      'Eva Lind': ['President null..null a'],
      'Lars Holm': ['foreign minister 2025-02..null b'],
    });
  });

  test('an organisation has one Secretary-General at a time', () => {
    expect(
      offices(
        met('a', { 'Anna Berg': [['Secretary-General', 'SWE']] }),
        met('b', { 'Lars Holm': [['Secretary General', 'SWE']] }, [
          appointment('took-office', 'Lars Holm', '2025-02', 'SWE', 'Holm took over as Secretary General in February'),
        ]),
      ),
    ).toEqual({
      'Anna Berg': ['Secretary-General null..2025-02 a'],
      'Lars Holm': ['Secretary General 2025-02..null b'],
    });
  });

  test('an ambassador who presents credentials begins, the one who left has ended', () => {
    expect(
      offices(
        met(
          'a',
          {
            'Lars Holm': [
              ['ambassador to the Czech Republic', 'SWE'],
              ['foreign minister', 'SWE'],
            ],
            'Ida Falk': [],
          },
          [
            appointment('credentials', 'Lars Holm', '2024-04-23', 'SWE>CZE'),
            appointment(
              'left-office',
              'Ida Falk',
              '2024-01',
              'SWE>CZE',
              'Ida Falk, his predecessor, went home at New Year',
            ),
          ],
        ),
      ),
    ).toEqual({
      'Lars Holm': ['ambassador to the Czech Republic 2024-04-23..null a', 'foreign minister null..null a'],
      'Ida Falk': ['ambassador to the Czech Republic null..2024-01 a'],
    });
  });
});
