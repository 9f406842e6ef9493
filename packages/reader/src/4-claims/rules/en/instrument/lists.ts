import { TREATY_VERBS } from '../../../../lexicon/en/treaty-actions.ts';
import type { Action } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { Draft } from '../../../draft.ts';
import { sentencesOf, tokenAt, within } from '../../../scene.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';
import { treatyParties } from './parties.ts';
import { toldLast } from './told.ts';

type TreatyAction = Action<'instrument'>;

/** What an item says of an instrument besides the lead-in: “Renewal of the Arrangement on …”. */
const ITEM_ACTIONS: readonly (readonly [RegExp, TreatyAction])[] = [
  [/^\W*(?:extension|renewal|prolongation) of\b/i, 'extended'],
  [/^\W*(?:amendment) (?:of|to)\b/i, 'amended'],
  [/^\W*(?:initialling) of\b/i, 'initialled'],
  [/^\W*(?:termination) of\b/i, 'terminated'],
];

/** “The following documents were signed:” and its items, each a claim with the lead-in's verb, date and people. */
const items: ReadingRule = {
  id: 'en/instrument/items',
  on: ['*'],
  read(clause, stage) {
    const { scene } = stage;
    const sentence = scene.sentences[clause.sentence]!;
    if (sentence.clauses[0] !== clause) return null;
    const block = scene.structure.blocks[sentence.block]!;
    if (block.kind !== 'item' || block.leadIn === null) return null;
    const lead = leadOf(stage, block.leadIn);
    if (!lead) return null;
    const instrument = stage.instrument({ from: sentence.from, to: sentence.to });
    if (instrument === null) return null;
    const words = stage.words(sentence);
    const action = ITEM_ACTIONS.find(([re]) => re.test(words))?.[1] ?? lead.action;
    const who = stage.agent(lead.clause);
    const status = stage.status(lead.clause);
    const draft: Draft = {
      type: 'instrument',
      action,
      ...treatyParties(stage, lead.clause, instrument, action, who.parties.length > 1 ? who.parties : []),
      people: who.people,
      instrument,
      status: status === 'ongoing' ? 'happened' : status,
      date: stage.date(lead.clause, status),
      place: stage.place(lead.clause),
      evidence: { from: sentence.from, to: sentence.to },
    };
    return draft;
  },
};

function leadOf(stage: Stage, block: number): { clause: Clause; action: TreatyAction } | null {
  for (const clause of sentencesOf(stage.scene, block).flatMap((s) => s.clauses)) {
    const verb = TREATY_VERBS.get(clause.lemma);
    if (clause.verb && verb && verb !== 'negotiating' && verb !== 'proposed' && verb !== 'provisionally-applied')
      return { clause, action: verb };
    if (clause.lemma === 'n:signing' || clause.lemma === 'n:exchange')
      return { clause: clause.parent ?? clause, action: 'signed' };
  }
  return null;
}

/** Keys of fact sheets, by the treaty action that they name. */
const KEYS: readonly (readonly [RegExp, TreatyAction])[] = [
  [/^(?:date of )?(?:signed|signature|signing)\b/i, 'signed'],
  [/^initial/i, 'initialled'],
  [/^(?:approved|approval|parliamentary approval|consent)\b/i, 'consent'],
  [/^(?:exchange of (?:the )?instruments of ratification|ratified|ratification|deposit|accession)/i, 'ratified'],
  [/^(?:entry into force|in force|entered into force|effective)/i, 'in-force'],
  [/^provisional(?:ly)? appli/i, 'provisionally-applied'],
  [/^(?:amended|amendment)/i, 'amended'],
  [/^(?:extended|extension|renewed)/i, 'extended'],
  [/^(?:terminated|termination|denounced|denunciation)/i, 'terminated'],
  [/^(?:suspended|suspension)/i, 'suspended'],
  [/^(?:concluded|conclusion|adopted|adoption)/i, 'concluded'],
];

/** “Signature: Riga, 3 June 1999”, under the instrument that the lines above name. */
const fields: ReadingRule = {
  id: 'en/instrument/fields',
  on: ['#field', '#fragment', '#item'],
  read(clause, stage) {
    const { scene } = stage;
    const sentence = scene.sentences[clause.sentence]!;
    const block = scene.structure.blocks[sentence.block]!;
    if (!block.label) return null;
    const key = scene.text.slice(block.label.start, block.label.end);
    const action = KEYS.find(([re]) => re.test(key.trim()))?.[1];
    if (!action) return null;
    const from = tokenAt(scene, block.label.start);
    const instrument = toldLast(stage, from);
    if (instrument === null) return null;
    const dates = within(scene.dates, sentence);
    const doers = stage.partiesIn({ from, to: sentence.to });
    return {
      type: 'instrument',
      action,
      ...treatyParties(
        stage,
        clause,
        instrument,
        action,
        action === 'consent' ? approver(stage, instrument, doers) : doers.length > 1 ? doers : [],
      ),
      people: [],
      instrument,
      status: 'happened',
      date: stage.date(clause, 'happened', dates.slice(0, 1)),
      place: placeBefore(stage, sentence.from, dates[0]?.from ?? sentence.to),
      evidence: { from, to: sentence.to },
    };
  },
};

/** An organ that the text does not tie to a party is that of the text's own side: the first party of the instrument. */
const approver = (stage: Stage, instrument: number, doers: readonly string[]): string[] =>
  doers.length ? [...doers] : stage.scene.instruments[instrument]!.parties.slice(0, 1);

function placeBefore(stage: Stage, from: number, to: number) {
  let end = to;
  while (end > from && /^[,;]$/.test(stage.lower(end - 1))) end--;
  return end > from && /^\p{Lu}/u.test(stage.scene.tokens.word[from]!) ? { from, to: end } : null;
}

export const LIST_RULES: readonly ReadingRule[] = [items, fields];
