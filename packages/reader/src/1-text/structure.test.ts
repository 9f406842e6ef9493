import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../reading.ts';
import { isSpace } from './chars.ts';
import { type Structure, structure } from './structure.ts';

/** What texts of the kind are made of, and what breaks those who read them. */
const PARTS = [
  ...[
    'Title of it',
    'SEOUL, March 12 (Hanbada) -- ',
    'The sides met. ',
    'OSLO – ',
    'Ministry of Foreign Affairs',
    'PRESS RELEASE 3/24',
  ],
  ...[
    '1. ',
    '(a) ',
    '• ',
    '– ',
    'A. ',
    'II. ',
    'Article 3',
    'Signed: ',
    '5 May: ',
    '2011 – ',
    'Q: ',
    'MR. HOLM: ',
    '1.',
    '(c)',
  ],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '«',
    '»',
    '„',
    '(',
    ')',
    '[',
    '/',
    ':',
    ';',
    ',',
    '. ',
    '? ',
    '… ',
    'of ',
    'and ',
    ' ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\f',
    '\u2029',
    '\u00a0',
    '\u200b',
    '\u200f',
    '\ufeff',
    '\0',
    '\ud800',
    '\udc00',
    '😀',
    'e\u0301\u0301\u0301',
  ],
  ...[
    'U.S. ',
    'Feb. 2',
    'H.E. Mr. ',
    'Read also: x',
    '(END)',
    'a@b.example',
    'the ministry said',
    'according to the ',
    '<p>',
    '&amp;',
    '。',
  ],
];
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 80 }).map((parts) => parts.join('')),
);

const HOSTILE: [name: string, text: string][] = [
  ['empty', ''],
  ['only white space', ' \t\r\n\u00a0\u2003'],
  ['only what is not seen', '\u200b\u200c\u200d\ufeff\u2066'],
  ['lone surrogates', '\ud800\udc00\udc00\ud800 a. \ud800B'],
  ['NULs', '\0\0A met B.\0\0They signed.\0'],
  ['right-to-left marks', '\u202eThe ministers\u202c met.\n\n\u200f“They” signed.\u200e'],
  ['emoji and flags', '👩‍💼 met 🇰🇿. 🤝 They signed.'],
  ['zalgo', `T\u0300\u0301\u0302\u0303\u0304h\u0315e met. ${'e\u0301'.repeat(500)}.`],
  ['a long word', 'a'.repeat(100_000)],
  ['deep quotations', '“'.repeat(20_000)],
  ['deep quotations in straight marks', ' "a'.repeat(20_000)],
  ['deep brackets', '('.repeat(20_000)],
  ['many line ends', '\n\r\r\n'.repeat(20_000)],
  ['many empty labels', '1.\n'.repeat(5_000)],
  ['many lead-ins', '- a:\n'.repeat(5_000)],
  ['many initials', 'I. a\nV. b\n'.repeat(5_000)],
];

const inside = (inner: Span, outer: Span) =>
  inner.start >= outer.start && inner.end <= outer.end && inner.start <= inner.end;

/** Fails at the first thing that breaks the promises of `Structure`. */
function check(text: string, { blocks, quotes, header }: Structure): void {
  const whole = { start: 0, end: text.length };
  const blank = (from: number, to: number) => {
    for (let i = from; i < to; i++)
      if (!isSpace(text, i)) expect.fail(`nothing covers ${JSON.stringify(text[i])} at ${i}`);
  };
  let at = 0;
  blocks.forEach((block, i) => {
    if (block.start < at || block.end <= block.start || !inside(block, whole))
      expect.fail(`block ${i} is out of order`);
    blank(at, block.start);
    at = block.end;
    if (isSpace(text, block.start) || isSpace(text, block.end - 1))
      expect.fail(`block ${i} begins or ends with white space`);
    if (!inside(block.body, block)) expect.fail(`the body of block ${i} is outside it`);
    if (block.label && (!inside(block.label, block) || block.label.end > block.body.start))
      expect.fail(`the label of block ${i} is not before its body`);
    for (const above of [block.leadIn, block.heading])
      if (above !== null && (above < 0 || above >= i)) expect.fail(`block ${i} points to ${above}`);
    let inner = block.body.start;
    for (const sentence of block.sentences) {
      if (sentence.start < inner || sentence.end <= sentence.start || !inside(sentence, block.body))
        expect.fail(`a sentence of block ${i} is out of order`);
      blank(inner, sentence.start);
      inner = sentence.end;
    }
    blank(inner, block.body.end);
  });
  blank(at, text.length);
  quotes.forEach((quote, i) => {
    if (!inside(quote, whole) || quote.start < (quotes[i - 1]?.start ?? 0))
      expect.fail(`quotation ${i} is out of order`);
    if (quote.outer !== null && !(quote.outer < i && inside(quote, quotes[quote.outer]!)))
      expect.fail(`quotation ${i} is not in ${quote.outer}`);
    if (quote.continues !== null && quote.continues >= i) expect.fail(`quotation ${i} goes on with ${quote.continues}`);
  });
  for (const span of Object.values(header)) {
    if (span && (!inside(span, whole) || text.slice(span.start, span.end).trim() === ''))
      expect.fail('the header has an empty stretch');
  }
}

describe('blocks are in order, do not overlap, cover all that is seen; bodies, sentences and quotations lie inside', () => {
  test('in texts made at random', () => {
    fc.assert(
      fc.property(texts, (text) => check(text, structure(text))),
      { numRuns: 1_000 },
    );
  });

  test.each(HOSTILE)('in %s', (_, text) => check(text, structure(text)));
});

test('the same text gives the same structure', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(structure(text)).toEqual(structure(text));
    }),
    { numRuns: 200 },
  );
});

/** Each of these was, or could be, the worst case of one of the readers. */
const REPEATED = [
  'a',
  'A b c. ',
  '“a ',
  ' "a',
  '‘a ',
  '. ',
  '? A said ',
  ' said',
  'the ministry said ',
  'A: b\n',
  '1. a\n',
  'I. a\n',
  '- a:\n(a) b\n',
  'a,\n\n',
  'Agreed: A; B; C. ',
  '(END)\n',
  'OSLO, 2 May (X) – ',
  '› a ',
  '@a',
  ' ',
  '\n',
  'of a\n',
];

/** The least of a few times, so that a pause of the machine does not count. */
function least(text: string): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now();
      structure(text);
      return performance.now() - start;
    }),
  );
}

test.each(REPEATED)('time is linear in the length: %j', { retry: 3 }, (unit) => {
  const short = unit.repeat(Math.ceil(8_192 / unit.length));
  const [small, large] = [least(short), least(short.repeat(16))];
  // Sixteen times the length takes about sixteen times as long; were it quadratic, 256 times.
  expect(large).toBeLessThan(Math.max(small, 1) * 100);
});

test('a megabyte of prose is read in a moment', () => {
  const paragraph =
    'The foreign ministers of Norland and Sudovia, Mr. Berg and Dr. Adam, met on Feb. 2. “We agreed,” she said.\n\n';
  const text = paragraph.repeat(Math.ceil(1_000_000 / paragraph.length));
  const { blocks } = structure(text);
  expect(blocks).toHaveLength(text.length / paragraph.length);
  expect(blocks.every((block) => block.sentences.length === 2)).toBe(true);
  expect(least(text)).toBeLessThan(10_000);
});
