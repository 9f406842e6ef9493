import type { Run } from '../../../../3-mentions/mention.ts';
import type { Action } from '../../../../reading.ts';
import type { Clause } from '../../../clauses/clause.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';

type Measure = Action<'measure'>;

/** A verb, what its object must be about, and the measure that the two make. */
interface Pattern {
  verbs: string;
  object: RegExp;
  action: Measure;
}

const PATTERNS: readonly Pattern[] = [
  {
    verbs: 'open reopen inaugurate have maintain establish',
    object: /\b(?:embassy|consulate|chancery|mission|delegation|legation|representation)\b/,
    action: 'embassy-opened',
  },
  { verbs: 'close shut', object: /\b(?:embassy|consulate|chancery|mission|legation)\b/, action: 'embassy-closed' },
  { verbs: 'expel', object: /./, action: 'expulsion' },
  { verbs: 'declare', object: /person(?:a|ae) non grat/, action: 'expulsion' },
  { verbs: 'recall withdraw', object: /\b(?:ambassador|envoy|chargé|consul|high commissioner)\b/, action: 'recall' },
  { verbs: 'summon', object: /\b(?:ambassador|envoy|chargé|consul|diplomat)/, action: 'other' },
  {
    verbs: 'impose slap adopt extend add prolong renew',
    object: /\b(?:sanctions?|restrictive measures|embargo|asset freeze|travel bans?|freeze|blacklist|sanctions list)\b/,
    action: 'sanction',
  },
  {
    verbs: 'lift remove ease suspend end',
    object: /\b(?:sanctions?|restrictive measures|embargo|freeze|restrictions|measures)\b/,
    action: 'sanction-lifted',
  },
  { verbs: 'impose charge raise introduce levy', object: /\b(?:dut(?:y|ies)|tariffs?)\b/, action: 'tariff' },
  { verbs: 'abolish waive suspend introduce lift cancel extend issue drop', object: /\bvisas?\b/, action: 'visa' },
  { verbs: 'lend', object: /./, action: 'loan' },
  {
    verbs: 'disburse release donate deliver send allocate give dispatch ship provide transfer',
    object:
      /\b(?:million|billion|tons?|tonnes?|doses|aid|assistance|vaccines?|supplies|tents|grant|food|wheat|flour|relief)\b/,
    action: 'aid',
  },
  {
    verbs: 'acquire buy purchase',
    object: /\b(?:stake|share|per cent|percent|company|third|half|quarter)\b/,
    action: 'investment',
  },
  {
    verbs: 'deploy withdraw station hold conduct',
    object: /\b(?:troops|units|forces?|soldiers|exercise|exercises|warships?|patrols?|battery)\b/,
    action: 'military',
  },
  { verbs: 'ban bar', object: /\b(?:imports?|exports?|beef|goods|grain|products|meat|wine|fruit)\b/, action: 'trade' },
  { verbs: 'recognise recognize', object: /./, action: 'other' },
  {
    verbs: 'release free repatriate',
    object: /\b(?:prisoners?|hostages?|detainees|sailors|fishermen)\b/,
    action: 'other',
  },
  { verbs: 'grant', object: /\basylum\b/, action: 'other' },
  { verbs: 'close reopen', object: /\b(?:border|crossing|airspace|border post)\b/, action: 'other' },
];

const byVerb = new Map<string, Pattern[]>();
for (const pattern of PATTERNS)
  for (const verb of pattern.verbs.split(' ')) byVerb.set(verb, [...(byVerb.get(verb) ?? []), pattern]);

/** “opened its embassy in Skopje”, “expelled two diplomats”, “lifted the sanctions”. */
const acts: ReadingRule = {
  id: 'en/measure/acts',
  on: [...byVerb.keys()],
  read(clause, stage) {
    if (!clause.verb) return null;
    const told = clause.verb.passive
      ? clause.subject
      : clause.objects.length
        ? { from: clause.objects[0]!.phrase.from, to: clause.objects.at(-1)!.phrase.to }
        : null;
    if (!told) return null;
    const words = stage
      .words({ from: told.from, to: clause.verb.passive ? told.to : Math.max(told.to, clause.to) })
      .toLowerCase();
    const head = clause.verb.passive ? stage.words(told).toLowerCase() : words;
    const pattern = byVerb.get(clause.lemma)!.find((p) => p.object.test(head));
    if (!pattern) return null;
    if (stage.instrument(told) !== null && !/embassy|sanction/.test(pattern.action)) return null;
    const doer = clause.verb.passive ? stage.agent(clause) : stage.who(clause.subject);
    const owner = clause.verb.passive ? stage.named(told).parties : [];
    const ownsIt = /embassy|recall/.test(pattern.action);
    const actors = doer.parties.length ? doer.parties : ownsIt ? owner.slice(0, 1) : [];
    if (actors.length === 0) return null;
    if ((clause.lemma === 'have' || clause.lemma === 'maintain') && stage.dates(clause).length === 0) return null;
    const targets = affected(stage, clause, told, actors);
    if (targets.length === 0) return null;
    const state = clause.lemma === 'have' || clause.lemma === 'maintain';
    return {
      type: 'measure',
      action: pattern.action,
      actors,
      targets,
      people: peopleOf(stage, clause, told),
      ...(state ? { status: 'happened' as const } : {}),
    };
  },
};

/** Who is affected: named in the object, by “to”, “on”, “against”, “in”, else the other side. */
function affected(stage: Stage, clause: Clause, told: Run, actors: readonly string[]): string[] {
  const free = (list: readonly string[]): string[] => list.filter((p) => !actors.includes(p));
  const object = free(stage.partiesIn(told));
  if (object.length) return object.slice(0, 2);
  for (const { phrase } of clause.pps) {
    const named = free(
      stage.scene.parties
        .filter((m) => m.from >= phrase.from && m.to <= phrase.to && m.role !== 'instrument-name')
        .map((m) => m.party),
    );
    if (named.length) return [named[0]!];
  }
  const meant = free(stage.who({ from: told.from, to: told.to }, actors).parties);
  if (meant.length) return meant;
  const other = actors.length === 1 ? stage.discourse.other(actors[0]!) : null;
  return other ? [other] : [];
}

const peopleOf = (stage: Stage, clause: Clause, told: Run): number[] => [
  ...(clause.verb!.passive ? [] : stage.who(clause.subject).people),
  ...stage.named(told).people,
];

export const MEASURE_RULES: readonly ReadingRule[] = [acts];
