import type { Run } from '../../3-mentions/mention.ts';
import { bisect } from '../../bisect.ts';
import { REPORTING } from '../../lexicon/en/verb-classes.ts';
import type { Attribution } from '../../reading.ts';
import type { Clause } from '../clauses/clause.ts';
import { type Scene, within, wordsOf } from '../scene.ts';

/** Verbs that only say; an act of speech (“demanded”) is a claim of its own and needs no source. */
const PLAIN = new Set(
  `say announce report tell state declare add inform confirm explain claim write tweet reveal disclose remark reply indicate
  stress underline underscore emphasize emphasise affirm deny notify point-out correct specify assure read estimate insist maintain argue`.split(
    /\s+/,
  ),
);

/** The reporting clause that a clause hangs on or stands beside: “X said that …”, “…, X said.”, “…, according to X”. */
export function sayingOf(scene: Scene, clause: Clause): { clause: Clause | null; who: Run | null } | null {
  for (let up = clause.parent, c = clause; up; c = up, up = up.parent) {
    if (PLAIN.has(up.lemma) && (c.kind === 'that' || (c.kind === 'nominal' && up.lemma === 'deny')) && up.subject)
      return { clause: up, who: up.subject };
    if (up.parent === up) break;
  }
  const sentence = scene.sentences[clause.sentence];
  if (!sentence) return null;
  for (const other of sentence.clauses) {
    if (other === clause || !other.verb || !REPORTING.has(other.lemma) || !PLAIN.has(other.lemma)) continue;
    const inverted = speakerBehind(scene, other);
    if (inverted && other.head > clause.head) return { clause: other, who: inverted };
    if (isAside(scene, other, clause)) return { clause: other, who: other.subject };
  }
  const by = sentence.clauses.flatMap((c) => c.pps).find((p) => p.prep === 'according to');
  if (by) return { clause: null, who: by.phrase };
  return accordingTo(scene, sentence);
}

/** “…,” said the minister; “…”, reads the statement: a verb of saying right behind the quotation, its subject behind it. */
function speakerBehind({ tokens }: Scene, saying: Clause): Run | null {
  const before = tokens.lower[saying.verb!.from - 1];
  if (before !== '”' && before !== '"' && before !== '’') return null;
  if (saying.objects.length !== 1 || saying.children.some((c) => c.kind === 'that')) return null;
  return saying.objects[0]!.phrase;
}

/** “…, the ministry said” and “Trade, she said, would grow”: a reporting verb with a comma before its subject and no clause of its own. */
function isAside(scene: Scene, saying: Clause, clause: Clause): boolean {
  const { tokens } = scene;
  if (saying.children.some((c) => c.kind === 'that') || saying === clause.parent) return false;
  if (
    saying.objects.some((o) => !/^(?:reporters|journalists|media|it|us)$/.test(tokens.lower[o.phrase.head]!)) &&
    saying.lemma !== 'tell'
  )
    return false;
  const first = saying.subject && !saying.shared ? Math.min(saying.subject.from, saying.head) : saying.from;
  const before = tokens.lower[first - 1];
  const opens =
    before === ',' || before === '”' || before === '"' || before === '’' || before === '—' || before === '–';
  return opens && saying.head !== clause.head;
}

function accordingTo(scene: Scene, sentence: Run): { clause: null; who: Run } | null {
  const { tokens } = scene;
  for (let i = sentence.from; i + 2 < sentence.to; i++)
    if (tokens.lower[i] === 'according' && tokens.lower[i + 1] === 'to') {
      let to = i + 2;
      while (to < sentence.to && !/^[,.;]$/.test(tokens.lower[to]!)) to++;
      return { clause: null, who: { from: i + 2, to } };
    }
  return null;
}

/** The outermost quotation that holds a token, or null; a few words in quotation marks are none. */
export function quoteAt(scene: Scene, token: number): number | null {
  const at = scene.tokens.start[token]!;
  const { quotes } = scene.structure;
  let found: number | null = null;
  const last = bisect(quotes.length, (i) => quotes[i]!.start <= at) - 1;
  for (let i: number | null = last < 0 ? null : last; i !== null; i = quotes[i]!.outer)
    if (at < quotes[i]!.end && quotes[i]!.end - quotes[i]!.start > 25) found = i;
  return found;
}

/** The name of a source as the record prints it: a person's name, else the body as worded, in the fullest form of the text. */
export function nameOfSource(scene: Scene, run: Run): string | null {
  const person = within(scene.personMentions, run).find((m) => m.people.length === 1);
  const { tokens } = scene;
  const owner = person && person.from === run.from + (isArticle(tokens.lower[run.from]!) ? 1 : 0);
  if (person && (owner || !/(?:spokes|official|aide|office)/.test(wordsOf(scene, run))))
    return scene.people[person.people[0]!]!.name;
  let from = run.from;
  if (isArticle(tokens.lower[from]!)) from++;
  if (from >= run.to) return null;
  const words = wordsOf(scene, { from, to: run.to });
  if (/^statement$/i.test(words) && /\bjoint (?:press )?statement\b/i.test(scene.text)) return 'joint statement';
  if (/^(?:ministry|embassy|commission|government|presidency|department|office|agency)$/i.test(words))
    return fullest(scene, words.toLowerCase()) ?? words;
  return words;
}

const isArticle = (word: string): boolean =>
  word === 'the' || word === 'a' || word === 'an' || word === 'its' || word === 'their';

/** “The ministry”: its fullest wording in the text. */
function fullest(scene: Scene, noun: string): string | null {
  let best: string | null = null;
  for (const m of scene.parties) {
    if (m.form !== 'organ') continue;
    const words = wordsOf(scene, m).replace(/^the /i, '');
    if (words.toLowerCase().includes(noun) && words.length > (best?.length ?? noun.length)) best = words;
  }
  return best;
}

export const ASSERTED: Attribution = { by: null, mode: 'asserted' };
