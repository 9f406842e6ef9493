import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from './read.ts';
import type { Reading } from './reading.ts';

/** Invariant 1: every quote is at its offsets, and the claims name only what the reading lists. */
function holds(text: string, reading: Reading): void {
  const people = new Set(reading.people.map((p) => p.name));
  const parties = new Set(reading.parties.map((p) => p.id));
  const instruments = new Set(reading.instruments.map((i) => i.id));
  for (const claim of reading.claims) {
    const { start, end, quote } = claim.evidence;
    expect(text.slice(start, end)).toBe(quote);
    expect(end).toBeGreaterThan(start);
    for (const name of claim.people) expect(people).toContain(name);
    for (const id of [...claim.actors, ...claim.targets]) expect(parties).toContain(id);
    if (claim.instrument) expect(instruments).toContain(claim.instrument);
    expect(claim.actors).toEqual([...claim.actors].sort());
    expect('due' in claim).toBe(claim.type === 'commitment');
  }
}

const PIECES = [
  'France',
  'Japan',
  'Kazakhstan',
  'the European Union',
  'the two sides',
  'President Ana Sol',
  'its',
  'signed',
  'ratified',
  'agreed to',
  'visited',
  'on 3 May 2021',
  'in Paris',
  'the Agreement on Fisheries',
  'if',
  'that',
  'which',
  'said',
  'not',
  '“',
  '”',
  ',',
  '.',
  '\n\n',
  '•',
  ':',
  '(',
  ')',
  'USD 3 million',
  'relations',
  '–',
  'will',
  'to',
  'and',
  'sanctions',
  'embassy',
  'last week',
  '\u0000',
  '\u202e',
  '👩‍👩‍👧',
  '\ud800',
  '\r\n',
];

describe('reading', () => {
  test('never throws, is a function, and keeps every quote at its place, on any words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const reading = read(text, { published: '2022-01-10' });
        holds(text, reading);
        expect(JSON.stringify(read(text, { published: '2022-01-10' }))).toBe(JSON.stringify(reading));
      }),
      { numRuns: 150 },
    );
  });

  test.each([', President Ana Sol', 'and, President Ana Sol', ') President Ana Sol'])(
    '%j, where a text begins',
    (text) => holds(text, read(text)),
  );

  test('nor on a few words, where a text begins and ends', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }), (words) => {
        const text = words.join(' ');
        holds(text, read(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('and on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => holds(text, read(text))),
      { numRuns: 150 },
    );
  });

  test('a reading is the same whatever was read before', () => {
    const text = 'Norway and Chile signed the Fisheries Agreement on 4 May 2019. Norway promised to ratify it by 2020.';
    const before = JSON.stringify(read(text));
    read('Zzyzx and Qwfp opened embassies in Plugh. '.repeat(50));
    expect(JSON.stringify(read(text))).toBe(before);
  });

  test('a date that nothing tells is null', () => {
    const { document, claims } = read('Norway and Chile signed the Fisheries Agreement.');
    expect(document.published).toBeNull();
    expect(claims[0]?.date).toBeNull();
  });
});

const HOSTILE: [string, string][] = [
  ['nothing', ''],
  ['white space', ' \n\t\u00a0\u2003 '],
  ['lone surrogates', '\ud800 signed \udfff an agreement \ud83d'],
  ['right-to-left marks', '\u202eFrance\u202c signed \u200fthe Treaty\u200e with Japan.'],
  ['NULs', 'France\0 and Japan\0 signed\0 the Treaty of\0 Peace.'],
  ['one letter', 'a'.repeat(5_000_000)],
  ['nested quotation marks', '“'.repeat(100_000)],
  ['quotation marks with words', '“France said '.repeat(8_000)],
  ['combining marks', 'Fr\u0301\u0302\u0303a\u0304\u0305nce '.repeat(2_000)],
  ['Windows line ends', 'France and Japan\r\nsigned the Treaty\r\n\r\non 3 May 2021.\r\n'.repeat(500)],
  ['emoji', '👩‍👩‍👧‍👦🇰🇿 signed 🖊️ an agreement 🇪🇺 '.repeat(500)],
  ['very long words', `${'Kazakhstan'.repeat(5_000)} signed ${'agreement'.repeat(5_000)}`],
  ['commas', 'France, '.repeat(20_000)],
  ['brackets', '('.repeat(50_000)],
  ['one sentence without end', 'France and Japan signed the agreement and '.repeat(5_000)],
  ['digits', '2021-05-03 '.repeat(5_000)],
];

describe('hostile texts', () => {
  test.each(HOSTILE)('%s', (_, text) => holds(text, read(text, { published: '2022-01-10' })), 60_000);
});
