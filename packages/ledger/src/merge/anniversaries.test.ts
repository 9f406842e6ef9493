import { expect, test } from 'vitest';
import { record, says, text } from './testing/story.ts';

test('only what happened, and is told to the day, has an anniversary (section 9)', () => {
  const x = { x: ['Treaty on Extradition', 'treaty', null, ['CZE', 'SWE']] } as Parameters<
    typeof text
  >[1]['instruments'];
  const r = record([
    text('a', {
      instruments: x!,
      says: [
        says('relations/established', 'SWE+CZE', 'relations were established', { date: '1995-03-08' }),
        says('relations/severed', 'SWE+CZE', 'relations were severed', { date: '1999-02-02' }),
        says('relations/restored', 'SWE+CZE', 'relations were restored', { date: '2001' }),
        says('relations/upgraded', 'SWE+CZE', 'they became strategic partners', { date: '2010-05-06' }),
        says('instrument/signed', 'SWE+CZE', 'the treaty was signed', { date: '2011-04-12', on: 'x' }),
        says('instrument/ratified', 'SWE>CZE', 'the treaty was ratified', { date: '2012-04-12', on: 'x' }),
        says('instrument/in-force', 'SWE+CZE', 'the treaty will be in force', {
          date: '2026-04-12',
          on: 'x',
          status: 'planned',
        }),
        says('measure/embassy-opened', 'SWE>CZE', 'the embassy was opened', { date: '2013-08-21' }),
        says('meeting/visit', 'SWE>CZE', 'the King visited', { date: '2014-06-12' }),
      ],
    }),
  ]);
  expect(r.anniversaries.map((a) => `${a.date} ${a.of}`)).toEqual([
    '1995-03-08 diplomatic relations established',
    '2010-05-06 diplomatic relations upgraded',
    '2011-04-12 Treaty on Extradition signed',
    '2013-08-21 embassy of SWE opened',
  ]);
  expect(r.anniversaries.every((a) => r.acts.some((act) => act.id === a.act && act.date === a.date))).toBe(true);
});
