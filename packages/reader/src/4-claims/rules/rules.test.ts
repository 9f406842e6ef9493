import { describe, expect, test } from 'vitest';
import { CLAIM_TYPES } from '../../reading.ts';
import { judge } from '../../testing/corpus.ts';
import { CORPORA } from './en/corpora.ts';
import { RULES } from './en/rules.ts';

describe.each(CORPORA.map((corpus) => [corpus.type, corpus] as const))('%s', (_, corpus) => {
  test.each(
    [...corpus.yes, ...corpus.hard].flatMap(([expected, ...sentences]) => sentences.map((s) => [s, expected] as const)),
  )('%s', (sentence, expected) => expect(judge(corpus, sentence, expected)).toEqual({ outcome: 'right' }));
  test.each(corpus.none)('nothing in: %s', (sentence) =>
    expect(judge(corpus, sentence, '')).toEqual({ outcome: 'right' }),
  );
});

describe('the rules', () => {
  test('have names of the form lang/topic/name, each once', () => {
    const ids = RULES.map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]{2}\/[a-z-]+\/[a-z0-9-]+$/);
  });
  test('look at something', () => expect(RULES.filter((r) => r.on.length === 0)).toEqual([]));
  test('have a corpus for each of their topics', () => {
    const topics = new Set(RULES.map((r) => r.id.split('/')[1]!));
    expect([...topics].filter((t) => !CORPORA.some((c) => c.type === t))).toEqual([]);
    expect(CORPORA.every((c) => CLAIM_TYPES.includes(c.type))).toBe(true);
  });
});
