import { describe, expect, it } from 'vitest';
import { findDates } from './index.ts';
import { COMPUTED } from './testing/computed.corpus.ts';
import { type Group, reading, readings } from './testing/corpus-case.ts';
import { HARD } from './testing/hard.corpus.ts';
import { NONE } from './testing/none.corpus.ts';
import { STATED } from './testing/stated.corpus.ts';

const title = ({ context }: Group): string =>
  `published ${context.published}, ${context.direction}, anchor ${context.anchor}`;

describe.each([...STATED, ...COMPUTED].map((group) => [title(group), group] as const))('%s', (_, group) => {
  it.each(Object.entries(group.cases))('%s', (expected, expressions) => {
    const read = Object.fromEntries(expressions.map((e) => [e, reading(e, group.context)]));
    expect(read).toEqual(Object.fromEntries(expressions.map((e) => [e, expected])));
  });
});

describe('no date', () => {
  it.each(NONE)('%s', (sentence) => {
    expect(findDates(sentence).map((m) => m.words)).toEqual([]);
  });
});

describe('hard', () => {
  it.each(HARD)('$sentence', ({ sentence, context, dates }) => {
    expect(readings(sentence, context)).toEqual(dates);
  });
});

it('has at least 250 expressions, none twice in a group', () => {
  const all = [...STATED, ...COMPUTED].flatMap((g) => Object.values(g.cases));
  expect(all.flat().length).toBeGreaterThan(250);
  for (const group of all) expect(new Set(group).size).toBe(group.length);
});
