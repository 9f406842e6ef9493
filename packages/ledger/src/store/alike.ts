import { wordsOf } from './words.ts';

/** True when the shorter text shares half of its three-word runs or more with the longer: the same text, with changes. */
export function alike(a: string, b: string): boolean {
  const [shorter, longer] = [runsOf(a), runsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (shorter.size === 0) return a.trim() === b.trim();
  let common = 0;
  for (const run of shorter) if (longer.has(run)) common++;
  return common * 2 >= shorter.size;
}

function runsOf(text: string): Set<string> {
  const words = Array.from(wordsOf(text), ({ folded }) => folded);
  return new Set(words.slice(0, -2).map((word, i) => `${word} ${words[i + 1]} ${words[i + 2]}`));
}
