import { expect, test } from 'vitest';
import { clip, columnsOf, pad, wrap } from './text.ts';

test.each([
  ['Kazakhstan', 10],
  ['Қазақстан', 9],
  ['中国', 4],
  ['e\u0301', 1],
  ['\u001b[1mbold\u001b[22m', 4],
])('%j takes %i columns', (text, columns) => expect(columnsOf(text)).toBe(columns));

test('wrapping loses no word and keeps line breaks', () => {
  expect(wrap('one two three\nfour', 7)).toEqual(['one two', 'three', 'four']);
  expect(wrap('unbreakable a', 4)).toEqual(['unbreakable', 'a']);
  expect(wrap('', 10)).toEqual(['']);
});

test('clipping says so and never exceeds the width', () => {
  expect(clip('Partnership Agreement', 12)).toBe('Partnership…');
  expect(clip('中国与欧盟', 6)).toBe('中国…');
  expect(clip('short', 5)).toBe('short');
});

test('padding counts columns, not characters', () => expect(pad('中国', 6)).toBe('中国  '));
