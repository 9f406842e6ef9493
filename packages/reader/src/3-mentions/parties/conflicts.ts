import { ORGANISATIONS, REGIONS, STATES } from '../../lexicon/en/parties/index.ts';
import type { Meaning } from './meaning.ts';
import { eachPhrase } from './phrases.ts';

/** What is wrong with the lexicon, each as a sentence that says what to do; none when it is sound. */
export function lexiconConflicts(): string[] {
  const wrong: string[] = [];
  const ids = [...STATES, ...ORGANISATIONS, ...REGIONS].map((e) => e.id);
  for (const id of ids.filter((id, i) => ids.indexOf(id) !== i)) wrong.push(`${id} has two entries; drop one`);
  const known = new Set(ids);
  const first = new Map<string, Meaning>();
  eachPhrase((words, meaning) => {
    for (const id of meaning.parties) if (!known.has(id)) wrong.push(`“${words}” names ${id}, which has no entry`);
    const before = first.get(words);
    if (before === undefined) first.set(words, meaning);
    else if (before.use !== 'shared' && before.parties[0] !== meaning.parties[0])
      wrong.push(
        `“${words}” is given to ${before.parties[0] ?? 'none'} and ${meaning.parties[0] ?? 'none'}; list it in ambiguous.ts or drop one`,
      );
  });
  return wrong;
}
