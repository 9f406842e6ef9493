import { describe, expect, test } from 'vitest';
import { type ClaimGiven, commitmentLines, record, says, text } from '../testing/story.ts';

type Texts = Parameters<typeof record>[0];
const lines = (texts: Texts, asOf: string | null = null) => commitmentLines(record(texts, [], asOf));
const why = (texts: Texts, asOf: string | null = null) => record(texts, [], asOf).commitments.map((c) => c.why);

const promise = (content: string, given: ClaimGiven = {}, parties = 'SWE>CZE', action = 'pledged') =>
  says(`commitment/${action}`, parties, `It was promised: ${content}`, { content, date: '2024-01-10', ...given });
const made = (content: string, given: ClaimGiven = {}, parties?: string, action?: string) =>
  text('a', { on: '2024-01-12', says: [promise(content, given, parties, action)] });
const later = (id: string, on: string, ...claims: Parameters<typeof text>[1]['says']) => text(id, { on, says: claims });

describe('one entry for each undertaking (section 6)', () => {
  test('a copy or the release of the other party tells it once more; the fullest is the claim', () => {
    const texts = [
      made('open a consulate in Brno by the end of 2025', { due: '../2025' }),
      text('b', { on: '2024-01-13', says: [promise('open a consulate in Brno')] }),
    ];
    expect(lines(texts)).toEqual(['a:1 b:1: open']);
    expect(record(texts).commitments[0]?.due).toBe('../2025');
  });

  test('so does a text that recalls it years afterwards', () => {
    expect(
      lines([
        made('90 berths a year for Czech cadets from April 2024', { due: '2024-04/..' }),
        later(
          'b',
          '2026-03-01',
          says('commitment/pledged', 'SWE>CZE', 'nowhere near the 90 berths a year that it had promised', {
            content: 'the 90 berths a year',
          }),
        ),
      ]),
    ).toHaveLength(1);
  });

  test('not what is promised anew, of another sum, or on another day', () => {
    const wall = (given: ClaimGiven, content = 'pay for the flood wall') =>
      later('b', '2025-03-01', promise(content, given));
    expect(lines([made('pay for the flood wall'), wall({ date: '2025-02-01' })])).toHaveLength(2);
    const undated = says('commitment/pledged', 'SWE>CZE', 'Sweden promises to pay for the flood wall by 2027', {
      content: 'pay for the flood wall by 2027',
      due: '../2027',
    });
    expect(lines([made('pay for the flood wall'), later('b', '2025-03-01', undated)])).toHaveLength(2);
    expect(lines([made('$2 million for the flood wall'), wall({}, '$5 million for the flood wall')])).toHaveLength(2);
  });

  test('two undertakings of one text are two, and another text’s go each to its own', () => {
    const two = (id: string, on: string) =>
      text(id, { on, says: [promise('plant ten thousand beeches'), promise('clear the old canal')] });
    expect(lines([two('a', '2024-01-12'), two('b', '2024-01-13')])).toEqual(['a:1 b:1: open', 'a:2 b:2: open']);
  });
});

describe('kept (6.1)', () => {
  const embassy = (given: ClaimGiven = {}, parties = 'SWE>CZE') =>
    later(
      'b',
      '2025-05-24',
      says('measure/embassy-opened', parties, 'the Swedish consulate in Brno was opened', {
        date: '2025-05-22',
        place: 'Brno',
        ...given,
      }),
    );
  const consulate = made('open a consulate in Brno by the end of 2024', { due: '../2024' });

  test('it is kept once the thing is done, even too late, and then why counts the days', () => {
    expect(lines([consulate, embassy()])).toEqual(['a:1: kept by b:1']);
    expect(why([consulate, embassy()])[0]).toContain('142 days late');
    expect(why([consulate, embassy()])[0]).toContain('“consulate”');
    expect(why([consulate, embassy({ date: '2024-05-22' })])[0]).not.toContain('days late');
  });

  test('not by another promiser, another object, a plan, a denial, or an act before the promise', () => {
    expect(lines([consulate, embassy({}, 'CZE>SWE')])).toEqual(['a:1: overdue']);
    expect(lines([consulate, embassy({ status: 'planned' })])).toEqual(['a:1: overdue']);
    expect(lines([consulate, embassy({ date: '2019-05-22' })])).toEqual(['a:1: overdue']);
    expect(
      lines([
        consulate,
        later(
          'b',
          '2025-05-24',
          says('measure/other', 'SWE>CZE', 'Sweden resumed postal flights to Ostrava', { date: '2025-05-22' }),
        ),
      ]),
    ).toEqual(['a:1: overdue']);
    expect(
      lines([
        consulate,
        later(
          'b',
          '2025-05-24',
          says('measure/embassy-closed', 'SWE>CZE', 'the consulate in Brno was closed', { date: '2025-05-22' }),
        ),
      ]),
    ).toEqual(['a:1: overdue']);
  });

  test.each<[string, string, string]>([
    ['$3 million for the orphans', 'measure/aid', 'three million dollars reached the orphans of the quake in May'],
    [
      'set up a common forest fund of 12 million US dollars',
      'measure/investment',
      'The forest fund has bought its first hillside',
    ],
    ['reopen its tourist bureau in Brno', 'measure/other', 'The tourist bureau of Sweden in Brno resumed its work'],
    ['send 18 instructors in crop storage', 'measure/other', 'the 18 crop storage instructors were sent'],
    ['withdraw all troops from the border', 'measure/military', 'The last soldiers withdrew from the frontier'],
    ['lift the ban on beef', 'measure/trade', 'Sweden lifted its ban on beef'],
    ['send an ambassador again', 'appointment/credentials', 'The new ambassador of Sweden presented his credentials'],
    ['host a conference on forests', 'meeting/forum', 'Sweden hosted the conference on forests'],
    ['resume night trains between Malmö and Ostrava', 'measure/other', 'Night trains to Ostrava were resumed'],
    ['a farm loan of 22 million kroner', 'measure/loan', 'Sweden paid out the loan of 22 million kroner'],
  ])('%s ← %s %s', (content, kind, quote) => {
    const act = says(kind as 'measure/aid', 'SWE>CZE', quote, { date: '2024-05-02' });
    expect(lines([made(content), later('b', '2024-05-05', act)])).toEqual(['a:1: kept by b:1']);
  });

  test.each<[string, string, string]>([
    ['pay for the flood wall', 'measure/aid', 'Sweden paid for new fire engines'],
    ['open a consulate in Brno', 'measure/other', 'Sweden opened a school of music'],
    ['set up an expert panel on glaciers', 'instrument/signed', 'a memorandum on glaciers was signed'],
    [
      'continue to support the reform of the courts',
      'measure/aid',
      'Sweden gave computers for the reform of the courts',
    ],
    [
      'send 18 instructors in crop storage',
      'statement/support',
      'Sweden voiced support for the instructors in crop storage',
    ],
  ])('%s is not kept by %s %s', (content, kind, quote) => {
    expect(
      lines([
        made(content),
        later('b', '2024-05-05', says(kind as 'measure/aid', 'SWE>CZE', quote, { date: '2024-05-02' })),
      ]),
    ).toEqual(['a:1: open']);
  });

  const withTreaty = (id: string, on: string, ...claims: Parameters<typeof text>[1]['says']) =>
    text(id, { on, instruments: { x: ['Agreement on Fisheries', 'agreement', null, ['CZE', 'SWE']] }, says: claims });
  const onTreaty = (content: string, parties = 'SWE+CZE', given: ClaimGiven = {}) =>
    withTreaty('a', '2024-01-12', promise(content, { on: 'x', ...given }, parties, 'agreed'));
  const step = (id: string, action: string, parties = 'SWE+CZE', given: ClaimGiven = {}) =>
    withTreaty(
      id,
      '2024-06-01',
      says(`instrument/${action}`, parties, `the Agreement on Fisheries was ${action} (${id})`, {
        on: 'x',
        date: '2024-05-30',
        ...given,
      }),
    );

  test('what was promised of an instrument is kept by that action on it', () => {
    expect(lines([onTreaty('sign the Agreement on Fisheries'), step('b', 'signed')])).toEqual(['a:1: kept by b:1']);
    expect(lines([onTreaty('draw up the Agreement on Fisheries within ninety days'), step('b', 'concluded')])).toEqual([
      'a:1: kept by b:1',
    ]);
    expect(lines([onTreaty('sign the Agreement on Fisheries'), step('b', 'in-force')])).toEqual(['a:1: open']);
    expect(lines([onTreaty('implement the Agreement on Fisheries in full'), step('b', 'signed')])).toEqual([
      'a:1: open',
    ]);
  });

  test('who promised to ratify keeps it by ratifying; where both did, both must', () => {
    expect(lines([onTreaty('complete its internal procedures', 'SWE>CZE'), step('b', 'ratified', 'SWE>CZE')])).toEqual([
      'a:1: kept by b:1',
    ]);
    expect(lines([onTreaty('ratify the Agreement on Fisheries', 'SWE>CZE'), step('b', 'ratified', 'CZE>SWE')])).toEqual(
      ['a:1: open'],
    );
    expect(lines([onTreaty('ratify the Agreement on Fisheries'), step('b', 'ratified', 'SWE>CZE')])).toEqual([
      'a:1: open',
    ]);
    expect(
      lines([
        onTreaty('ratify the Agreement on Fisheries'),
        step('b', 'ratified', 'SWE>CZE'),
        step('c', 'ratified', 'CZE>SWE'),
      ]),
    ).toEqual(['a:1: kept by b:1 c:1']);
  });

  test('another day for a visit that was put off is found when it is paid', () => {
    const people = { 'Anna Berg': [['Prime Minister', 'SWE']] } as Record<string, [string, string][]>;
    const put = text('a', {
      on: '2024-02-12',
      people,
      says: [
        says('meeting/visit', 'SWE>CZE', 'Berg’s visit has been put off', {
          status: 'planned',
          people: ['Anna Berg'],
        }),
        promise('find a new date “once the harbour is clear of ice”', { date: '2024-02-10' }, 'SWE+CZE', 'agreed'),
      ],
    });
    const paid = text('b', {
      on: '2024-06-21',
      people,
      says: [
        says('meeting/visit', 'SWE>CZE', 'Berg paid a visit to Prague', { date: '2024-06-19', people: ['Anna Berg'] }),
      ],
    });
    expect(lines([put, paid])).toEqual(['a:2: kept by b:1']);
    expect(lines([put])).toEqual(['a:2: open']);
  });

  test('to raise a figure is kept by the figure that reaches the sum', () => {
    const goal = made('raise their trade to USD 350 million by 2026', { due: '../2026' }, 'SWE+CZE', 'agreed');
    const figure = (value: number, period: string) =>
      later(
        'b',
        '2027-03-01',
        says('figure/trade', 'SWE+CZE', `trade came to ${value}`, {
          figure: { indicator: 'trade', value, unit: 'USD', period },
        }),
      );
    expect(lines([goal, figure(3.6e8, '2025')])).toEqual(['a:1: kept by b:1']);
    expect(lines([goal, figure(3.1e8, '2026')])).toEqual(['a:1: overdue by b:1']);
  });

  test('the finest telling of the act is what kept it', () => {
    const coarse = later(
      'b',
      '2025-05-23',
      says('measure/embassy-opened', 'SWE>CZE', 'the consulate in Brno has opened its doors', { date: '2025-05' }),
    );
    const fine = later(
      'c',
      '2025-05-24',
      says('measure/embassy-opened', 'SWE>CZE', 'The consulate in Brno was opened', { date: '2025-05-22' }),
    );
    expect(lines([consulate, coarse, fine])).toEqual(['a:1: kept by c:1']);
  });
});

describe('superseded (6.2)', () => {
  test('said again in softer or firmer words or for another day; the newer one stands in `by`', () => {
    const talks = made('open negotiations on a rail freight tariff', {}, 'SWE+CZE', 'agreed');
    const softer = later(
      'b',
      '2025-03-11',
      promise(
        '“stay willing to talk about” a simpler rail freight tariff',
        { date: '2025-03-10' },
        'SWE+CZE',
        'intends',
      ),
    );
    const firmer = later(
      'c',
      '2025-07-09',
      promise(
        'start negotiations on a rail freight tariff before 2027',
        { date: '2025-07-08', due: '../2026' },
        'SWE>CZE',
        'intends',
      ),
    );
    const r = record([talks, softer, firmer]);
    expect(commitmentLines(r)).toEqual(['a:1: superseded by b:1', 'b:1: superseded by c:1', 'c:1: open']);
    expect(r.commitments.map((c) => c.why)).toEqual([
      expect.stringContaining('softer words'),
      expect.stringContaining('firmer words'),
      'Due by 2026, which is not over at 9 July 2025.',
    ]);
    expect(new Set(r.commitments.map((c) => c.chain.join()))).toEqual(
      new Set(['commitment:a:1,commitment:b:1,commitment:c:1']),
    );
  });

  test('why tells if its day had already gone by', () => {
    const sign = made('open a consulate in Brno by 31 December 2024', { due: '../2024-12-31' });
    const explore = later(
      'b',
      '2025-04-01',
      promise('continue to explore a consulate in Brno', { date: '2025-03-30' }, 'SWE>CZE', 'agreed'),
    );
    expect(lines([sign, explore])).toEqual(['a:1: superseded by b:1', 'b:1: open']);
    expect(why([sign, explore])[0]).toContain('overdue');
  });

  test('“sign by 31 December”, then “continue to explore” of one instrument', () => {
    const treaty = (id: string, on: string, content: string, given: ClaimGiven) =>
      text(id, {
        on,
        instruments: { x: ['Agreement on Fisheries', 'agreement', null, ['CZE', 'SWE']] },
        says: [promise(content, { on: 'x', ...given }, 'SWE+CZE', 'agreed')],
      });
    expect(
      lines([
        treaty('a', '2024-01-12', 'sign the Agreement on Fisheries by 31 December', { due: '../2024-12-31' }),
        treaty('b', '2025-02-01', 'continue to explore the Agreement on Fisheries', { date: '2025-01-30' }),
      ]),
    ).toEqual(['a:1: superseded by b:1', 'b:1: open']);
  });

  test('not by the same terms again, by another object, by another promiser', () => {
    const wall = made('pay for the flood wall');
    const again = (content: string, parties?: string, given: ClaimGiven = {}) =>
      later('b', '2025-04-01', promise(content, { date: '2025-03-30', ...given }, parties));
    expect(lines([wall, again('pay for the flood wall')])).toEqual(['a:1: open', 'b:1: open']);
    expect(lines([wall, again('pay for new fire engines', 'SWE>CZE', { due: '../2026' })])).toEqual([
      'a:1: open',
      'b:1: open',
    ]);
    expect(lines([wall, again('pay for the flood wall', 'CZE>SWE', { due: '../2026' })])).toEqual([
      'a:1: open',
      'b:1: open',
    ]);
  });

  test('plans of measures or meetings take no promise’s place', () => {
    const plan = later(
      'b',
      '2024-06-01',
      says('measure/aid', 'SWE>CZE', 'Sweden will pay for the flood wall in May 2025', {
        date: '2025-05',
        status: 'planned',
      }),
    );
    expect(lines([made('pay for the flood wall'), plan])).toEqual(['a:1: open']);
  });

  test('kept holds before superseded', () => {
    const first = made('open a consulate in Brno by the end of 2024', { due: '../2024' });
    const next = later(
      'b',
      '2025-01-15',
      promise('open a consulate in Brno this autumn', { date: '2025-01-14', due: '2025-23' }),
    );
    const done = later(
      'c',
      '2025-05-24',
      says('measure/embassy-opened', 'SWE>CZE', 'the Swedish consulate in Brno was opened', { date: '2025-05-22' }),
    );
    expect(lines([first, next])).toEqual(['a:1: superseded by b:1', 'b:1: open']);
    expect(lines([first, next, done])).toEqual(['a:1: kept by c:1', 'b:1: kept by c:1']);
  });
});

describe('overdue and open (6.3, 6.4)', () => {
  const list = made('submit a list of hiking trails by the end of 2024', { due: '../2024' });

  test('overdue when the due day is before the last text and none tells of it', () => {
    expect(
      lines([list, later('b', '2025-01-02', says('meeting/talks', 'SWE+CZE', 'they met', { date: '2025-01-02' }))]),
    ).toEqual(['a:1: overdue']);
    expect(
      lines([list, later('b', '2024-12-31', says('meeting/talks', 'SWE+CZE', 'they met', { date: '2024-12-31' }))]),
    ).toEqual(['a:1: open']);
  });

  test('or at the day that the caller gives', () => {
    expect(lines([list], '2024-12-31')).toEqual(['a:1: open']);
    expect(lines([list], '2025-01-01')).toEqual(['a:1: overdue']);
  });

  test('or when a text finds it undone, or done in part', () => {
    const berths = made('90 berths a year from April 2024', { due: '2024-04/..' });
    const fewer = later(
      'b',
      '2026-03-01',
      says('measure/aid', 'SWE>CZE', 'Sweden gave 55 berths in 2025', { date: '2025' }),
    );
    const enough = later(
      'b',
      '2026-03-01',
      says('measure/aid', 'SWE>CZE', 'Sweden gave 90 berths in 2025', { date: '2025' }),
    );
    expect(lines([berths, fewer])).toEqual(['a:1: overdue by b:1']);
    expect(lines([berths, enough])).toEqual(['a:1: kept by b:1']);
    const denied = later(
      'b',
      '2026-03-01',
      says('measure/trade', 'SWE>CZE', 'Sweden has not lifted its ban on beef', { status: 'denied' }),
    );
    expect(lines([made('lift the ban on beef'), denied])).toEqual(['a:1: overdue by b:1']);
    const back = later(
      'b',
      '2026-03-01',
      says('commitment/pledged', 'SWE>CZE', 'the ban on beef that it had promised to lift has not been lifted', {
        content: 'lift the ban on beef',
      }),
    );
    expect(lines([made('lift the ban on beef'), back])).toEqual(['a:1 b:1: overdue by b:1']);
  });

  test('what is not yet done before it is due is open', () => {
    const ratify = (on: string) =>
      text('b', {
        on,
        instruments: { x: ['Agreement on Fisheries', 'agreement', null, ['CZE', 'SWE']] },
        says: [
          says('instrument/ratified', 'SWE>CZE', 'Sweden is yet to ratify the Agreement on Fisheries', {
            on: 'x',
            status: 'denied',
          }),
        ],
      });
    const promised = text('a', {
      on: '2024-01-12',
      instruments: { x: ['Agreement on Fisheries', 'agreement', null, ['CZE', 'SWE']] },
      says: [promise('ratify the Agreement on Fisheries before 2026', { on: 'x', due: '../2025' })],
    });
    expect(lines([promised, ratify('2025-03-01')])).toEqual(['a:1: open']);
    expect(lines([promised, ratify('2026-03-01')])).toEqual(['a:1: overdue by b:1']);
  });

  test('everything else is open: no due date, a standing commitment, due later', () => {
    expect(
      lines([made('keep the rivers clean'), later('b', '2030-01-02', says('meeting/talks', 'SWE+CZE', 'they met'))]),
    ).toEqual(['a:1: open']);
    expect(
      lines([
        made('the faithful observance of the pact', {}, 'SWE+CZE', 'reaffirmed'),
        later('b', '2030-01-02', says('meeting/talks', 'SWE+CZE', 'they met')),
      ]),
    ).toEqual(['a:1: open']);
    expect(
      lines([
        made('a review every year from 2024', { due: '2024/..' }),
        later('b', '2030-01-02', says('meeting/talks', 'SWE+CZE', 'they met')),
      ]),
    ).toEqual(['a:1: open']);
  });
});
