import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, difference, touched } from './difference.ts';
import { edits } from './edits.ts';

const told = (changes: Change[]) => changes.map(({ kind, old, new: now }) => [kind, old.words, now.words]);

describe('the difference of two versions', () => {
  test.each<[string, string, string[][]]>([
    ['The sides signed it.', 'The sides signed it.', []],
    ['The sides signed it.', 'The  sides\nsigned it.', []],
    [
      'The sides will sign it on 5 May.',
      'The sides may sign it on 12 May.',
      [
        ['changed', 'will', 'may'],
        ['changed', '5', '12'],
      ],
    ],
    [
      'The sides met.',
      'The two sides met again.',
      [
        ['added', '', 'two'],
        ['added', '', 'again'],
      ],
    ],
    ['They firmly reject it.', 'They reject it.', [['removed', 'firmly', '']]],
    ['1.5 million crowns', '1.7 million crowns', [['changed', '1.5', '1.7']]],
    [
      '两国签署了议定书',
      '两国将签署议定书',
      [
        ['added', '', '将'],
        ['removed', '了', ''],
      ],
    ],
    ['', 'New.', [['added', '', 'New.']]],
  ])('“%s” → “%s”', (old, now, changes) => expect(told(difference(old, now))).toEqual(changes));

  test('every change stands at its offsets, and putting the changes in gives the new words', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'Vadu', 'signed', '.'), { maxLength: 40 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (old, now) => {
        let rebuilt = old;
        for (const { old: before, new: after } of difference(old, now).toReversed()) {
          expect(old.slice(before.start, before.end)).toBe(before.words);
          expect(now.slice(after.start, after.end)).toBe(after.words);
          rebuilt = `${rebuilt.slice(0, before.start)} ${after.words} ${rebuilt.slice(before.end)}`;
        }
        expect(rebuilt.split(/\s+/).filter(Boolean)).toEqual(now.split(/\s+/).filter(Boolean));
      }),
    );
  });

  test('the way is the shortest', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const steps = edits(a, b).reduce((sum, edit) => sum + edit.old[1] - edit.old[0] + edit.new[1] - edit.new[0], 0);
        expect(steps).toBe(a.length + b.length - 2 * longestCommon(a, b));
      }),
    );
  });

  test('two long texts with nothing in common take no long time', () => {
    const words = (prefix: string) => Array.from({ length: 20_000 }, (_, i) => `${prefix}${i}`).join(' ');
    const begun = performance.now();
    expect(difference(words('a'), words('b'))).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  test('spans are touched by what changes in them, not by what changes beside them', () => {
    const old = 'The sides signed it. They met in Vadu.';
    const spans = [
      { start: 0, end: 20, name: 'signed' },
      { start: 21, end: 38, name: 'met' },
    ];
    const names = (now: string) => touched(spans, difference(old, now)).map(({ name }) => name);
    expect(names('The sides signed it. They met in Karst.')).toEqual(['met']);
    expect(names('The sides then signed it. They met in Vadu.')).toEqual(['signed']);
    expect(names('The sides signed it. Yesterday they talked. They met in Vadu.')).toEqual([]);
  });
});

/** By the textbook's table. */
function longestCommon(a: string[], b: string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      table[i]![j] = a[i - 1] === b[j - 1] ? table[i - 1]![j - 1]! + 1 : Math.max(table[i - 1]![j]!, table[i]![j - 1]!);
  return table[a.length]![b.length]!;
}
