import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { record, says, text } from '../testing/story.ts';
import { copyGroups } from './copies.ts';
import { likeness, sketchOf } from './sketch.ts';

const words = (n: number, from = 0) => Array.from({ length: n }, (_, i) => `w${from + i}`).join(' ');

/** Straight from the definition. */
function naive(a: string, b: string): number {
  const runs = (t: string) => {
    const w = t.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(w.slice(2).map((_, i) => w.slice(i, i + 3).join(' ')));
  };
  const [x, y] = [runs(a), runs(b)];
  return Math.min(x.size, y.size) ? [...x].filter((r) => y.has(r)).length / Math.min(x.size, y.size) : 0;
}

describe('likeness of texts (section 4)', () => {
  test('counts the runs of three words: which share of the shorter text’s the longer has too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 }),
        fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 }),
        (x, y) => {
          const [a, b] = [x, y].map((list) => list.map((n) => `word${n}`).join(' ')) as [string, string];
          expect(likeness(sketchOf(a), sketchOf(b))).toBeCloseTo(naive(a, b), 10);
        },
      ),
    );
  });

  test('a sentence added, a headline changed, is a copy; half of the words changed is none', () => {
    const groups = (...texts: string[]) => copyGroups(texts.map(sketchOf));
    expect(groups(words(200), `Another headline. ${words(200)} and more`)).toEqual([0, 0]);
    expect(groups(words(200), words(200, 90))).toEqual([0, 0]);
    expect(groups(words(200), words(200, 110))).toEqual([0, 1]);
  });

  test('a short text within a long one is found', () => {
    expect(copyGroups([sketchOf(words(6000)), sketchOf(words(40, 3000))])).toEqual([0, 0]);
  });

  test('copies of a copy are one witness, whichever comes first', () => {
    const texts = [words(100), words(100, 40), words(100, 80)].map(sketchOf);
    expect(copyGroups(texts)).toEqual([0, 0, 0]);
    expect(copyGroups([texts[1]!, texts[2]!, texts[0]!])).toEqual([0, 0, 0]);
  });

  test('a copy among hundreds that share a masthead is found', () => {
    const head = words(60, 900_000);
    const texts = Array.from({ length: 300 }, (_, i) => `${head} ${words(100, 1000 * i)}`);
    const copy = `${words(50, 150_000)} ${words(5, 800_000)}`;
    const groups = copyGroups([...texts, copy].map(sketchOf));
    expect(new Set(groups).size).toBe(300);
    expect(groups.at(-1)).toBe(150);
  });

  test('texts of fewer than three words are copies of nothing', () => {
    expect(copyGroups(['', 'two words', ''].map(sketchOf))).toEqual([0, 1, 2]);
  });
});

describe('witnesses', () => {
  const wire =
    'An autumn tour of Swedish orchards by the Czech president is off for now, since landslides have cut the Moravian railway, a palace spokeswoman told reporters late on Thursday.';
  const story = (id: string, on: string, date: string, lead = wire) =>
    text(id, {
      on,
      lead,
      says: [
        says('relations/established', 'SWE+CZE', 'The two have had diplomatic relations for many years now', { date }),
      ],
    });

  test('copies are one witness under whatever outlet or day; all of their claims stay listed', () => {
    const r = record([
      story('a', '2024-04-11', '1993'),
      story('b', '2024-04-12', '1993'),
      story('c', '2024-05-01', '1920', 'Quite another text about the history of the two.'),
    ]);
    expect(r.sources.map((s) => s.copyOf)).toEqual([null, 'a', null]);
    expect(r.acts[0]?.claims).toEqual(['a:1', 'b:1', 'c:1']);
    expect(r.acts[0]?.witnesses).toEqual([
      { source: 'a', copies: ['b'], claims: ['a:1', 'b:1'] },
      { source: 'c', copies: [], claims: ['c:1'] },
    ]);
    expect(r.acts[0]?.date).toBeNull();
  });

  test('two texts of their own outvote one told three times', () => {
    const r = record([
      story('a', '2024-04-11', '1993'),
      story('b', '2024-04-12', '1993'),
      story('c', '2024-04-12', '1993'),
      story('d', '2024-05-01', '1920', 'Quite another text about the history of the two, in words of its own.'),
      story('e', '2024-05-02', '1920', 'A third newspaper tells at length how the embassies were once set up.'),
    ]);
    expect(r.acts[0]?.date).toBe('1920');
  });

  test('what only one copy has counts as told by that witness', () => {
    const cut = text('b', {
      on: '2024-04-12',
      lead: wire,
      says: [says('meeting/call', 'SWE+CZE', 'The heads of state talked on the phone', { date: '2024-04-09' })],
    });
    const r = record([story('a', '2024-04-11', '1993'), cut]);
    expect(r.sources[1]?.copyOf).toBe('a');
    expect(r.acts.map((a) => a.claims)).toEqual([['a:1'], ['b:1']]);
  });
});
