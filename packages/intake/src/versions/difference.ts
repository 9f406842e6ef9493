import type { Span } from '@chancery/reader';
import { edits } from './edits.ts';
import { type Word, wordsIn } from './words.ts';

/** Words that one version has and the other has otherwise, each with its place in its own text; an empty span marks where. */
export interface Change {
  kind: 'changed' | 'added' | 'removed';
  old: Span & { words: string };
  new: Span & { words: string };
}

/** What changed between two texts, word by word, in the order of the text. Space and line breaks are no change. */
export function difference(old: string, now: string): Change[] {
  const [a, b] = [wordsIn(old), wordsIn(now)];
  const found = edits(
    a.map(({ text }) => text),
    b.map(({ text }) => text),
  );
  return found.map((edit) => {
    const before = spanOf(a, edit.old, old);
    const after = spanOf(b, edit.new, now);
    const kind = before.words === '' ? 'added' : after.words === '' ? 'removed' : 'changed';
    return { kind, old: before, new: after };
  });
}

function spanOf(words: Word[], [from, to]: [number, number], text: string): Span & { words: string } {
  const start = words[from]?.start ?? text.length;
  if (from === to) return { start, end: start, words: '' };
  const end = words[to - 1]!.end;
  return { start, end, words: text.slice(start, end) };
}

/** Those of the spans of the old text in which something changed: what cites them must be looked at again. */
export const touched = <T extends Span>(spans: readonly T[], changes: readonly Change[]): T[] =>
  spans.filter((span) =>
    changes.some(({ old }) =>
      old.start === old.end
        ? old.start > span.start && old.start < span.end
        : old.start < span.end && old.end > span.start,
    ),
  );
