import type { Run } from '../../../../3-mentions/mention.ts';
import type { Action } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { Draft } from '../../../draft.ts';
import { lowerBound, tokenAt, within } from '../../../scene.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';
import { type Amount, findAmounts } from './amounts.ts';

type Kind = Action<'figure'>;

/** What is counted, by the words of the clause beside the number; the first that fits. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/\b(?:debts?|owes?|owed|arrears)\b/i, 'other'],
  [/\b(?:trade|turnover|exports?|imports?|exported|imported|shipments|sold|bought)\b/i, 'trade'],
  [/\b(?:invest(?:ment|ments|ed)|FDI)\b/i, 'investment'],
  [
    /\b(?:aid|assistance|contributions?|grants?|allocated|earmarked|development cooperation|donated|supplies|given|support)\b/i,
    'aid',
  ],
];
const PEOPLE =
  /\b(?:citizens|nationals|tourists?|visitors|students|workers|migrants|refugees|people|volunteers|prisoners|residents|men|women|soldiers|interns|families|doctors|teachers|[A-Z]\p{L}+(?:ians?|ans|ese|is|ish|s))\b/u;
/** Verbs that state a number; what was promised, signed or bought is another family's. */
const STATING =
  /^(?:amount|stand|reach|total|come|be|exceed|account|make|make up|rise|grow|fall|increase|decrease|reside|live|visit|work|study|serve|invest|give|provide|allocate|send|handle|hit|value|estimate|put|buy|sell|receive|halve|double|return|have|owe|supply|drop|climb|pass|take|finance|earmark|enrol|enroll|bring|export|import|host|speak|go|represent|constitute|mark|hold|absorb|cover)$/;
const MONEY = /^[A-Z]{3}$/;

/** Every number of a sentence that the text states about the relation: turnover, stock, aid, share, persons. */
const stated: ReadingRule = {
  id: 'en/figure/stated',
  on: ['*'],
  read(clause, stage) {
    const sentence = stage.scene.sentences[clause.sentence]!;
    if (sentence.clauses[0] !== clause || !hasDigit(stage, sentence)) return null;
    const start = stage.scene.tokens.start[sentence.from]!;
    const block = stage.scene.structure.blocks[sentence.block]!;
    const key =
      block.label && /\p{L}/u.test(stage.scene.text.slice(block.label.start, block.label.end)) ? block.label : null;
    const drafts: Draft[] = [];
    let told: Kind | null = null;
    for (const amount of findAmounts(stage.words(sentence))) {
      const at = tokenAt(stage.scene, start + amount.start);
      const holder = innermost(sentence.clauses, at);
      const draft = key ? keyed(stage, key, amount, sentence) : holder ? plain(stage, holder, amount, at, told) : null;
      if (!draft) continue;
      told = draft.action as Kind;
      drafts.push(draft);
    }
    return drafts;
  },
};

/** “Exports (2019): 7 million kroner”. */
function keyed(stage: Stage, label: { start: number; end: number }, amount: Amount, sentence: Run): Draft | null {
  const run = { from: tokenAt(stage.scene, label.start), to: sentence.to };
  return figure(
    stage,
    stage.scene.text.slice(label.start, label.end),
    amount,
    run,
    null,
    within(stage.scene.dates, run),
  );
}

function plain(stage: Stage, clause: Clause, amount: Amount, at: number, told: Kind | null): Draft | null {
  const { verb } = clause;
  if (
    verb &&
    (!STATING.test(clause.lemma) ||
      verb.form === 'infinitive' ||
      clause.kind === 'infinitive' ||
      verb.tense === 'future' ||
      verb.modal !== null ||
      verb.negated)
  )
    return null;
  const names = within(stage.scene.instrumentMentions, stage.scene.sentences[clause.sentence]!);
  if (names.some((m) => m.from <= at && at < m.to)) return null;
  const from = clause.subject ? Math.min(clause.subject.from, clause.from) : clause.from;
  const to = Math.max(stage.evidence(clause).to, at + 1);
  const words = stage.words({ from: Math.min(from, to - 1), to });
  return figure(stage, words, amount, { from: Math.min(from, to - 1), to }, told, stage.dates(clause));
}

function figure(
  stage: Stage,
  words: string,
  amount: Amount,
  run: Run,
  told: Kind | null,
  dates: ReturnType<Stage['dates']>,
): Draft | null {
  const kind = kindOf(words, amount) ?? told;
  if (!kind || (kind === 'trade' && !MONEY.test(amount.unit)) || (kind === 'investment' && !MONEY.test(amount.unit)))
    return null;
  const { actors, targets } = sides(stage, run, words, kind);
  if (actors.length === 0) return null;
  const clause = stage.scene.sentences[sentenceOf(stage, run.from)]!.clauses[0]!;
  const date = stage.date(clause, 'ongoing', dates);
  return {
    type: 'figure',
    action: kind,
    actors,
    targets,
    people: [],
    status: 'happened',
    date,
    place: null,
    evidence: run,
    figure: { indicator: indicator(words, amount), value: amount.value, unit: amount.unit, period: date.edtf },
  };
}

function kindOf(words: string, amount: Amount): Kind | null {
  if (amount.unit === '%')
    return /\bshare\b|account|made up|make up|\bof\b|percent of|per cent of/i.test(words) &&
      !/grew|growth|rose|increase|up \d/i.test(words.slice(0, 60))
      ? 'share'
      : null;
  const named = KINDS.find(([re]) => re.test(words))?.[1];
  if (amount.unit === 'people') {
    if (/relations with \d+|\d+ (?:countries|states)/i.test(words)) return 'other';
    return PEOPLE.test(words) &&
      !/\b(?:votes|MPs|deputies|members of the|delegation|observers|companies|documents|rounds)\b/i.test(words)
      ? 'people'
      : null;
  }
  if (MONEY.test(amount.unit)) return named ?? null;
  return named === 'aid' ? 'aid' : /\b(?:received?|supplied|deliver|gas|water|oil)\b/i.test(words) ? 'other' : null;
}

/** Whose number it is: trade belongs to both; else the first named does, the other is the target. */
function sides(stage: Stage, run: Run, words: string, kind: Kind): { actors: string[]; targets: string[] } {
  const named = [
    ...new Set(
      within(stage.scene.parties, run)
        .filter((m) => m.role !== 'instrument-name')
        .map((m) => m.party),
    ),
  ];
  const mutual = kind === 'trade' && !/\b(?:exports?|imports?|sold|bought)\b/i.test(words.replace(/\([^)]*\)?/g, ''));
  const pair = stage.discourse.group(2).parties;
  if (mutual || /\b(?:bilateral|two-way|mutual)\b/i.test(words)) {
    const both =
      named.length > 1 ? named.slice(0, 2) : named.length === 1 ? [named[0]!, ...other(stage, named[0]!)] : pair;
    if (/\baid|assistance\b/i.test(words) && both.length === 2) return { actors: [both[0]!], targets: [both[1]!] };
    return { actors: both, targets: [] };
  }
  const actor = named[0] ?? stage.discourse.party([]).parties[0];
  if (!actor) return { actors: [], targets: [] };
  return {
    actors: [actor],
    targets:
      named.length > 1 ? named.slice(1) : kind === 'other' && /countries|states/.test(words) ? [] : other(stage, actor),
  };
}

const other = (stage: Stage, party: string): string[] => {
  const found = stage.discourse.other(party);
  return found ? [found] : [];
};

function indicator(words: string, amount: Amount): string {
  const before = words.slice(0, Math.max(0, words.indexOf(String(amount.value).slice(0, 1))));
  const text = before
    .replace(/\s+/g, ' ')
    .replace(
      /\b(?:amounted to|stood at|stands at|came to|reached|rose to|accounted for|is|was|some|about|more than|over|around|USD|EUR|US\$)\b.*$/i,
      '',
    );
  return (
    (text || words)
      .replace(/^(?:the|a|an|some|about) /i, '')
      .replace(/[\s:(,]+$/, '')
      .trim()
      .slice(0, 100) || 'number'
  );
}

function hasDigit(stage: Stage, run: Run): boolean {
  for (let i = run.from; i < run.to; i++) if (/\d/.test(stage.scene.tokens.word[i]!)) return true;
  return false;
}

/** The smallest clause that holds a token; a verbless line is its own. */
function innermost(clauses: readonly Clause[], at: number): Clause | null {
  let best: Clause | null = null;
  for (const c of clauses) {
    if (c.kind === 'nominal' || !(c.from <= at && at < c.to)) continue;
    if (!best || c.to - c.from < best.to - best.from) best = c;
  }
  return best;
}

const sentenceOf = (stage: Stage, token: number): number =>
  Math.max(0, lowerBound(stage.scene.sentences, token + 1) - 1);

export const FIGURE_RULES: readonly ReadingRule[] = [stated];
