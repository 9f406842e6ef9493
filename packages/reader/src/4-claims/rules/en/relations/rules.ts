import type { Action } from '../../../../reading.ts';
import { type Phrase, relativeObject } from '../../../clauses/clause.ts';
import type { Draft } from '../../../draft.ts';
import type { ReadingRule, Stage } from '../../../stage/stage.ts';

type State = Action<'relations'>;

const CHANGES: ReadonlyMap<string, State> = new Map(
  Object.entries({
    establish: 'established',
    forge: 'established',
    enjoy: 'established',
    have: 'established',
    maintain: 'established',
    open: 'established',
    'set up': 'established',
    restore: 'restored',
    resume: 'restored',
    're-establish': 'restored',
    reestablish: 'restored',
    normalise: 'restored',
    normalize: 'restored',
    renew: 'restored',
    upgrade: 'upgraded',
    elevate: 'upgraded',
    raise: 'upgraded',
    lift: 'upgraded',
    downgrade: 'downgraded',
    lower: 'downgraded',
    reduce: 'downgraded',
    'take down': 'downgraded',
    'scale down': 'downgraded',
    take: 'downgraded',
    sever: 'severed',
    'break off': 'severed',
    break: 'severed',
    cut: 'severed',
    'cut off': 'severed',
    suspend: 'severed',
  } satisfies Record<string, State>),
);
const RELATIONS = /^(?:relations|ties|relationship|links)$/;

/** “established diplomatic relations in May 1961”, “ties were broken off”, “lifted to an alliance”. */
const changes: ReadingRule = {
  id: 'en/relations/changes',
  on: [...CHANGES.keys()],
  read(clause, stage) {
    if (!clause.verb) return null;
    const action = CHANGES.get(clause.lemma)!;
    const told = clause.verb.passive ? clause.subject : (clause.objects[0]?.phrase ?? relativeObject(clause));
    if (!told || !meansRelations(stage, told, action)) return null;
    if (
      clause.kind === 'infinitive' &&
      clause.parent &&
      /^(?:be|declare|offer|agree|propose|want|promise|refuse|seek)$/.test(clause.parent.lemma)
    )
      return null;
    const state = /^(?:enjoy|have|maintain)$/.test(clause.lemma);
    if (state && !stage.dates(clause).some((d) => d.relation === 'since')) return null;
    const doers = clause.verb.passive ? stage.agent(clause) : stage.who(clause.subject);
    const partner = stage.pp(clause, 'with', 'between');
    const named = [...stage.partiesIn(told), ...(partner ? stage.who(partner).parties : [])];
    const oneSided = (action === 'severed' || action === 'downgraded') && doers.parties.length === 1;
    const others = named.filter((p) => !doers.parties.includes(p));
    if (oneSided)
      return {
        type: 'relations',
        action,
        actors: doers.parties,
        targets: others.length ? others : other(stage, doers.parties),
        people: [],
      };
    let actors = [...new Set([...doers.parties, ...others])];
    if (actors.length < 2)
      actors = [...new Set([...actors, ...(actors.length ? other(stage, actors) : stage.discourse.group(0).parties)])];
    // “agreed to upgrade ties to an alliance”: the decision does it
    const decided =
      clause.kind === 'infinitive' &&
      clause.parent !== null &&
      /^(?:decide|agree|resolve)$/.test(clause.parent.lemma) &&
      action === 'upgraded';
    return {
      type: 'relations',
      action,
      actors,
      people: clause.verb.passive ? [] : doers.people,
      ...(decided ? { status: 'happened' as const } : {}),
    };
  },
};

const other = (stage: Stage, parties: readonly string[]): string[] => {
  const found = stage.discourse.other(parties[0]!);
  return found ? [found] : [];
};

function meansRelations(stage: Stage, run: Phrase, action: State): boolean {
  const head = stage.lower(run.head);
  const words = stage.words(run).toLowerCase();
  if (RELATIONS.test(head))
    return action !== 'established' && action !== 'restored' ? true : /diplomatic|ties|relations/.test(words);
  return (
    (action === 'severed' || action === 'restored' || action === 'upgraded') &&
    /^(?:them|it)$/.test(head) &&
    /\b(?:relations|relationship|ties)\b/i.test(stage.words({ from: Math.max(0, run.from - 40), to: run.from + 1 }))
  );
}

/** “became a strategic partner of Mercosur”. */
const newLevel: ReadingRule = {
  id: 'en/relations/new-level',
  on: ['become'],
  read(clause, stage) {
    const object = clause.objects[0]?.phrase;
    if (!object || !/\b(?:strategic|dialogue|comprehensive) partner|\bpartnership\b/i.test(stage.words(object)))
      return null;
    const who = stage.who(clause.subject);
    const actors = [...new Set([...who.parties, ...stage.partiesIn(object)])];
    return actors.length > 1 ? { type: 'relations', action: 'upgraded', actors, people: [] } : null;
  },
};

/** “observed the 20th anniversary of their ties”, “marked sixty years of relations”. */
const anniversary: ReadingRule = {
  id: 'en/relations/anniversary',
  on: ['celebrate', 'mark', 'commemorate', 'observe'],
  read(clause, stage) {
    if (!clause.verb) return null;
    const told = clause.verb.passive ? clause.subject : clause.objects[0]?.phrase;
    if (!told) return null;
    const words = stage.words(told).toLowerCase();
    if (!/anniversary|years of|decades of/.test(words) || !/relations|ties/.test(words)) return null;
    const who = clause.verb.passive ? { parties: [], people: [] } : stage.who(clause.subject);
    const named = [...new Set([...who.parties, ...stage.partiesIn(told)])];
    const actors =
      named.length > 1
        ? named
        : named.length === 1
          ? [...named, ...other(stage, named)]
          : stage.discourse.group(2).parties;
    const status = stage.status(clause);
    const date = stage.date(clause, status);
    const years = yearsIn(words);
    const day = date.edtf ?? stage.scene.published;
    const since: Draft[] =
      years && day && /^\d{4}/.test(day)
        ? [
            {
              type: 'relations',
              action: 'established',
              actors,
              people: [],
              status: 'happened',
              date: { edtf: String(Number(day.slice(0, 4)) - years), how: `${years} years before ${day.slice(0, 4)}` },
              evidence: { from: told.from, to: told.to },
            },
          ]
        : [];
    return [{ type: 'relations', action: 'anniversary', actors, people: [], status, date }, ...since];
  },
};

const TENS: Readonly<Record<string, number>> = {
  ten: 10,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
};

/** “the 30th anniversary”, “35 years of”, “thirty years of”: how many years, or null. */
function yearsIn(words: string): number | null {
  const digits = /\b(\d{1,3})(?:st|nd|rd|th)?[ -](?:anniversary|years)/.exec(words);
  if (digits) return Number(digits[1]);
  const worded =
    /\b(ten|twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-(five))? years|\b(ten|twent|thirt|fort|fift|sixt|sevent|eight)i?e?th anniversary/.exec(
      words,
    );
  if (worded?.[1]) return TENS[worded[1]]! + (worded[2] ? 5 : 0);
  return worded?.[3] ? (TENS[worded[3] === 'ten' ? 'ten' : `${worded[3]}y`] ?? null) : null;
}

export const RELATIONS_RULES: readonly ReadingRule[] = [changes, newLevel, anniversary];
