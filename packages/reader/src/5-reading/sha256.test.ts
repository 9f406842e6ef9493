import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

const reference = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test('agrees with the reference implementation on any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => sha256(text) === reference(text)));
});

test.each([
  '',
  'abc',
  'Қазақстан – 欧盟 🇰🇿',
  '\ud800 alone',
  'x'.repeat(55),
  'x'.repeat(56),
  'x'.repeat(64),
  'é'.repeat(100_000),
])('block boundaries and odd strings: %#', (text) => expect(sha256(text)).toBe(reference(text)));
