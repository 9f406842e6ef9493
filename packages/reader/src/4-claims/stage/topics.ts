import type { Tokens } from '../../2-tokens/tokens.ts';
import type { Run } from '../../3-mentions/mention.ts';
import { TOPIC_WORDS } from '../../lexicon/en/topics.ts';
import { TOPICS, type Topic } from '../../reading.ts';

const exact = new Map<string, Topic[]>();
const stems: [string, Topic][] = [];
for (const topic of TOPICS)
  for (const word of TOPIC_WORDS[topic].split(' '))
    if (word.endsWith('*')) stems.push([word.slice(0, -1), topic]);
    else exact.set(word, [...(exact.get(word) ?? []), topic]);

const found = new Map<string, Topic[]>();

/** The topics that the words of a run name, in the order of the codebook. */
export function topicsOf(tokens: Tokens, run: Run): Topic[] {
  const named = new Set<Topic>();
  for (let i = run.from; i < run.to; i++) {
    for (const topic of topicsOfWord(tokens.lower[i]!)) named.add(topic);
    if (i + 1 < run.to)
      for (const topic of exact.get(`${tokens.lower[i]}-${tokens.lower[i + 1]}`) ?? []) named.add(topic);
  }
  return TOPICS.filter((t) => named.has(t));
}

function topicsOfWord(word: string): Topic[] {
  const known = found.get(word);
  if (known) return known;
  const made = [...(exact.get(word) ?? []), ...stems.filter(([stem]) => word.startsWith(stem)).map(([, t]) => t)];
  if (found.size < 50_000) found.set(word, made);
  return made;
}
