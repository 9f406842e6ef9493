import { groupBy } from '../at.ts';
import { agree } from '../dates/span.ts';
import type { Told } from '../told.ts';
import { type Draft, inDraftOrder } from './draft.ts';
import { Fact, type Knowledge } from './fact.ts';
import { endsAmong, happensOnce, onceActs } from './once.ts';
import { Pins } from './pins.ts';
import { repeatableActs } from './repeatable.ts';
import { sameParties } from './rules.ts';
import { joinSignatures } from './signature.ts';

/** The acts that the claims tell, each claim in exactly one; and the days that texts give differently for one event. */
export interface Acts {
  drafts: Draft[];
  pins: Pins;
}

/**
 * What happens once comes first: where its dates differ by days, meetings of those days may be one, and after them what was said and
 * done at them.
 */
export function actsOf(told: readonly Told[], known: Knowledge): Acts {
  const facts = told
    .filter((t) => t.claim.type !== 'commitment' && t.claim.type !== 'figure')
    .map((t) => new Fact(t, known));
  const of = (...types: string[]) => facts.filter((f) => types.includes(f.claim.type));
  const pins = new Pins();
  const drafts = [...treatyActs(of('instrument')), ...allOnce(of('relations', 'appointment'), endsAmong(facts))];
  for (const draft of drafts) pins.note(draft);
  const meetings = repeatable(of('meeting'), pins);
  for (const draft of meetings) pins.note(draft);
  const others = [...of('relations', 'appointment').filter((f) => !happensOnce(f)), ...of('statement', 'measure')];
  return { drafts: [...drafts, ...meetings, ...repeatable(others, pins)].sort(inDraftOrder), pins };
}

function treatyActs(facts: readonly Fact[]): Draft[] {
  const named = facts.filter((f) => f.instrument !== null);
  const once = allOnce(named, endsAmong(facts));
  const drafts = [
    ...once,
    ...repeatable(
      named.filter((f) => !happensOnce(f)),
      new Pins(),
    ),
  ];
  joinSignatures(drafts);
  placeUnnamed(
    facts.filter((f) => f.instrument === null),
    drafts,
  );
  return drafts;
}

/** A treaty action on an instrument that the text leaves unnamed goes to the one act that its date fits. */
function placeUnnamed(facts: readonly Fact[], drafts: Draft[]): void {
  const left = facts.filter((fact) => {
    const fitting = drafts.filter((d) => d.action === fact.claim.action && d.facts.every((f) => fits(f, fact)));
    const [only, other] = fitting;
    if (only && !other) only.add(fact);
    return !only || other;
  });
  drafts.push(...repeatable(left, new Pins()));
}

const fits = (f: Fact, fact: Fact): boolean =>
  f.span !== null &&
  fact.span !== null &&
  agree(f.span, fact.span) &&
  sameParties(f, fact) &&
  f.told.text !== fact.told.text;

const kindOf = (f: Fact): string =>
  `${f.claim.type} ${f.claim.action} ${f.claim.type === 'instrument' ? f.instrument : ''}`;

const allOnce = (facts: readonly Fact[], ends: readonly Fact[]): Draft[] =>
  [...groupBy(facts.filter(happensOnce), kindOf).values()].flatMap((same) => onceActs(same, ends));

const repeatable = (facts: readonly Fact[], pins: Pins): Draft[] =>
  [...groupBy(facts, kindOf).values()].flatMap((same) => repeatableActs(same, pins));
