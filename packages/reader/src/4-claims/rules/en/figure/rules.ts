import type { Run } from '../../../../3-mentions/mention.ts';
import type { Action } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';
import { findAmounts } from './amounts.ts';

type Kind = Action<'figure'>;

/** What is counted, by the words beside the number; the first that fits. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/\b(?:share|accounts? for|accounted for|per cent of|percent of|% of|made up)\b/i, 'share'],
  [/\b(?:debt|owes?)\b/i, 'other'],
  [/\b(?:trade|turnover|exports?|imports?|shipments)\b/i, 'trade'],
  [/\b(?:invest(?:ment|ments|ed)|FDI|stock)\b/i, 'investment'],
  [/\b(?:aid|assistance|contribution|grants?|support|allocated|development cooperation|donated|supplies)\b/i, 'aid'],
  [
    /\b(?:citizens|nationals|tourists?|visitors|students|workers|migrants|refugees|people|volunteers|prisoners|residents|experts|men|women|Afghans)\b/i,
    'people',
  ],
];
const STATING =
  /^(?:amount|stand|reach|total|come|be|exceed|account|make|rise|grow|fall|increase|decrease|reside|live|visit|work|study|serve|invest|give|provide|allocate|send|handle|hit|value|estimate|put|buy|receive|halve|double|return|have|owe|supply|spend|drop|climb)$/;

/** “Two-way trade amounted to USD 1.62 billion in 2025”, “Some 150 Vietnamese citizens reside in Chile”. */
const stated: ReadingRule = {
  id: 'en/figure/stated',
  on: ['*'],
  read(clause, stage) {
    if (
      !clause.verb ||
      !STATING.test(clause.lemma) ||
      clause.verb.form === 'infinitive' ||
      clause.verb.tense === 'future' ||
      clause.verb.modal
    )
      return null;
    const run = stage.evidence(clause);
    const amounts = findAmounts(stage.words(run));
    if (amounts.length === 0) return null;
    const words = stage.words(run);
    const kind = KINDS.find(([re]) => re.test(words))?.[1];
    if (!kind) return null;
    const amount = amounts[0]!;
    if (kind === 'share' ? amount.unit !== '%' : amount.unit === '%') return null;
    if ((kind === 'trade' || kind === 'investment') && amount.unit === 'people') return null;
    if (kind === 'people' && amount.unit !== 'people') return null;
    const { actors, targets } = sides(stage, clause, run, kind);
    if (actors.length === 0) return null;
    const date = stage.date(clause, 'ongoing');
    return {
      type: 'figure',
      action: kind,
      actors,
      targets,
      people: [],
      status: 'happened',
      date,
      place: null,
      figure: { indicator: indicator(stage, clause), value: amount.value, unit: amount.unit, period: date.edtf },
    };
  },
};

function sides(stage: Stage, clause: Clause, run: Run, kind: Kind): { actors: string[]; targets: string[] } {
  const named = [
    ...new Set(
      stage.scene.parties
        .filter((m) => m.from >= run.from && m.to <= run.to && m.role !== 'instrument-name')
        .map((m) => m.party),
    ),
  ];
  const words = stage.words(run).toLowerCase();
  const mutual = kind === 'trade' && /\b(?:trade|turnover)\b/.test(words) && !/exports?|imports?/.test(words);
  const all = named.length ? named : stage.who(clause.subject).parties;
  if (mutual || /bilateral|two-way|mutual/.test(words)) {
    const both = all.length > 1 ? all : stage.discourse.group(0).parties;
    return { actors: both.slice(0, 2), targets: [] };
  }
  const actor = all[0] ?? stage.discourse.party([]).parties[0];
  if (!actor) return { actors: [], targets: [] };
  const target = all[1] ?? stage.discourse.other(actor);
  return { actors: [actor], targets: target && target !== actor ? [target] : [] };
}

function indicator(stage: Stage, clause: Clause): string {
  const subject = clause.subject ? stage.words(clause.subject) : stage.words(clause);
  return subject
    .replace(/^(?:the|a|an|some|about|more than|over|around) /i, '')
    .replace(/\s+/g, ' ')
    .slice(0, 120);
}

export const FIGURE_RULES: readonly ReadingRule[] = [stated];
