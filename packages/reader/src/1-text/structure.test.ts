import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSpace } from './chars.ts';
import { structure } from './structure.ts';

const piece = fc.constantFrom(
  ...[
    'Title of it',
    'SEOUL, March 12 (Hanbit) -- ',
    'The sides met. ',
    '1. ',
    '(a) ',
    '• ',
    'Signed: ',
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '\n',
    '\n\n',
  ],
  ...[
    '\r\n',
    '\r',
    '\u00a0',
    '\u200b',
    ':',
    ';',
    '– ',
    'U.S. ',
    'Feb. 2',
    'Read also: x',
    '(END)',
    'a@b.example',
    '«',
    '»',
    '\ud800',
    ' ',
    'of ',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
);

test('blocks are in order, do not overlap, cover every visible character; bodies and sentences lie inside', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { blocks, quotes, header } = structure(text);
      let at = 0;
      const blank = (from: number, to: number) => {
        for (let i = from; i < to; i++) expect(isSpace(text, i)).toBe(true);
      };
      for (const block of blocks) {
        blank(at, block.start);
        expect(block.start).toBeGreaterThanOrEqual(at);
        expect(block.end).toBeGreaterThan(block.start);
        expect(block.body.start).toBeGreaterThanOrEqual(block.start);
        expect(block.body.end).toBeGreaterThanOrEqual(block.body.start);
        expect(block.body.end).toBeLessThanOrEqual(block.end);
        let inner = block.body.start;
        for (const sentence of block.sentences) {
          blank(inner, sentence.start);
          expect(sentence.start).toBeGreaterThanOrEqual(inner);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          inner = sentence.end;
        }
        blank(inner, block.body.end);
        at = block.end;
      }
      blank(at, text.length);
      for (const quote of quotes) expect(quote.start).toBeLessThanOrEqual(quote.end);
      for (const span of Object.values(header)) if (span) expect(text.slice(span.start, span.end).trim()).not.toBe('');
    }),
    { numRuns: 500 },
  );
});
