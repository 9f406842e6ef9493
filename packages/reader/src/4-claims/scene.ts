import type { BlockKind, Structure } from '../1-text/structure.ts';
import type { Tokens } from '../2-tokens/tokens.ts';
import type { DateMention } from '../3-mentions/dates/index.ts';
import type {
  FoundInstrument,
  FoundPerson,
  InstrumentMention,
  PartyMention,
  PersonMention,
  Run,
} from '../3-mentions/mention.ts';
import { bisect } from '../bisect.ts';
import type { Edtf } from '../reading.ts';
import type { Clause } from './clauses/clause.ts';
import { findClauses } from './clauses/clauses.ts';
import type { Atom, Unit } from './clauses/unit.ts';
import { chunk } from './clauses/units.ts';

/** A date of the text with the tokens that it covers, its preposition included. */
export type TokenDate = DateMention & Run;

/** A sentence: its tokens, the block that it stands in, its clauses. */
export interface Sentence extends Run {
  index: number;
  block: number;
  clauses: Clause[];
}

/** All that the earlier stages found in a text, with look-ups by place. The rules see nothing else. */
export interface Scene {
  text: string;
  tokens: Tokens;
  structure: Structure;
  published: Edtf | null;
  parties: readonly PartyMention[];
  people: readonly FoundPerson[];
  personMentions: readonly PersonMention[];
  instruments: readonly FoundInstrument[];
  instrumentMentions: readonly InstrumentMention[];
  dates: readonly TokenDate[];
  sentences: Sentence[];
}

/** The mentions of a list that lie wholly in a run; the list is in order of its beginnings. */
export function within<T extends Run>(list: readonly T[], run: Run): T[] {
  const out: T[] = [];
  for (let i = lowerBound(list, run.from); i < list.length && list[i]!.from < run.to; i++)
    if (list[i]!.to <= run.to) out.push(list[i]!);
  return out;
}

/** The first index whose mention begins at or behind a token. */
export const lowerBound = (list: readonly Run[], from: number): number =>
  bisect(list.length, (i) => list[i]!.from < from);

/** The first token that ends behind an offset of the text; the last token when none does. */
export const tokenAt = ({ tokens }: Scene, offset: number): number =>
  bisect(Math.max(0, tokens.count - 1), (i) => tokens.end[i]! <= offset);

/** The sentences of a block, in order. */
export function sentencesOf({ sentences }: Pick<Scene, 'sentences'>, block: number): Sentence[] {
  const first = bisect(sentences.length, (i) => sentences[i]!.block < block);
  const next = bisect(sentences.length, (i) => sentences[i]!.block <= block);
  return sentences.slice(first, next);
}

/** The words of a run, as the text has them. */
export const wordsOf = (scene: Pick<Scene, 'text' | 'tokens'>, run: Run): string =>
  scene.text.slice(scene.tokens.start[run.from], scene.tokens.end[run.to - 1]);

/** Cuts the text into sentences and these into clauses. */
export function findSentences(scene: Omit<Scene, 'sentences'>, nounLemma: (word: string) => string | null): Sentence[] {
  const { tokens, structure } = scene;
  const atomAt = atoms(scene);
  const sentences: Sentence[] = [];
  let clauseCount = 0;
  let token = 0;
  structure.blocks.forEach((block, b) => {
    if (block.kind === 'aside') return;
    const spans = block.sentences.length ? block.sentences : [block.body];
    for (const span of spans) {
      while (token > 0 && tokens.start[token - 1]! >= span.start) token--;
      while (token < tokens.count && tokens.start[token]! < span.start) token++;
      let to = token;
      while (to < tokens.count && tokens.end[to]! <= span.end) to++;
      for (let from = token; from < to; from += LONGEST_SENTENCE) {
        const end = Math.min(to, from + LONGEST_SENTENCE);
        const units = chunk(tokens, from, end, atomAt);
        const clauses = findClauses(tokens, units, sentences.length, clauseCount, (unit) =>
          nounLemma(tokens.lower[unit.head]!),
        );
        if (block.kind === 'item' && block.leadIn !== null) inheritSubject(clauses, sentences, block.leadIn);
        if (clauses.length === 0 && end > from)
          clauses.push(fragment(block.kind, sentences.length, clauseCount, from, end, units));
        clauseCount += clauses.length;
        sentences.push({ index: sentences.length, block: b, from, to: end, clauses });
      }
    }
  });
  return sentences;
}

/** “The Ministers:” and its items: an item without a subject has that of its lead-in. */
function inheritSubject(clauses: readonly Clause[], sentences: Sentence[], leadIn: number): void {
  const lead = sentencesOf({ sentences }, leadIn).at(-1);
  if (!lead) return;
  const owner = lead.clauses.findLast((c) => c.verb && c.subject);
  const words = owner?.subject ?? {
    from: lead.from,
    to: Math.max(lead.from + 1, lead.to - 1),
    head: Math.max(lead.from, lead.to - 2),
  };
  for (const clause of clauses)
    if (clause.verb && clause.subject === null && !clause.verb.passive) {
      clause.subject = words;
      clause.shared = true;
    }
}

/** A line without a predicate, as lists and fact sheets have them: `#item`, `#field`, else `#fragment`. */
function fragment(
  kind: BlockKind,
  sentence: number,
  index: number,
  from: number,
  to: number,
  units: readonly Unit[],
): Clause {
  return {
    index,
    sentence,
    kind: 'main',
    lemma: kind === 'item' || kind === 'field' ? `#${kind}` : '#fragment',
    verb: null,
    head: from,
    marker: null,
    parent: null,
    children: [],
    subject: null,
    shared: false,
    objects: [],
    pps: [],
    dates: units.filter((u) => u.kind === 'date'),
    units,
    from,
    to,
  };
}

/** No sentence is longer, in tokens: the clause analysis looks back and forth inside one. */
const LONGEST_SENTENCE = 400;

/** The runs that chunking keeps whole, looked up by their first token: dates, then the longest name. */
function atoms(scene: Omit<Scene, 'sentences'>): (token: number) => Atom | null {
  const at = new Map<number, Atom>();
  const add = (run: Run, kind: Atom['kind']): void => {
    const known = at.get(run.from);
    if (run.to - run.from > 0 && (!known || known.to < run.to)) at.set(run.from, { from: run.from, to: run.to, kind });
  };
  for (const d of scene.dates) add(d, 'date');
  for (const p of scene.parties) add(p, 'name');
  for (const p of scene.personMentions) add(p, 'name');
  for (const m of scene.instrumentMentions) add(m, 'name');
  return (token) => at.get(token) ?? null;
}
