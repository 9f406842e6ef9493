import type { Tokens } from '../../2-tokens/tokens.ts';
import { collectArguments, collectEarly } from './arguments.ts';
import type { Clause, ClauseKind } from './clause.ts';
import { asPassive, inheritPassive, isReduced, isSubjunctive, sharesTo } from './forms.ts';
import { asFinite, asInfinitive, asParticiple, asRelative } from './hang.ts';
import { leftOf } from './look.ts';
import type { Parse } from './parse.ts';
import type { Unit } from './unit.ts';

/** The clauses of one sentence, in the order of their predicates. `nounLemma` names the nouns that act as predicates. */
export function findClauses(
  tokens: Tokens,
  units: readonly Unit[],
  sentence: number,
  first: number,
  nounLemma: (unit: Unit) => string | null,
): Clause[] {
  const clauses: Clause[] = [];
  const owner: (Clause | null)[] = new Array(units.length).fill(null);
  const parse: Parse = { tokens, units, sentence, clauses, owner, opens: new Map(), leads: [] };
  units.forEach((unit, i) => {
    if (unit.kind === 'verb') verbal(parse, unit, i);
  });
  for (const lead of parse.leads)
    lead.subject = clauses.find((c) => c.kind === 'main' && c.head > lead.head)?.subject ?? null;
  const predicates = clauses.slice();
  units.forEach((unit, i) => {
    const lemma = unit.kind === 'np' ? nounLemma(unit) : null;
    if (lemma) nominal(parse, predicates, unit, i, lemma);
  });
  clauses.sort((a, b) => a.head - b.head);
  clauses.forEach((c, i) => {
    c.index = first + i;
    if (c.parent) c.parent.children.push(c);
  });
  return clauses;
}

function make(
  { units, owner, opens, clauses, sentence }: Parse,
  kind: ClauseKind,
  unit: Unit,
  lemma: string,
  i: number,
): Clause {
  const clause: Clause = {
    index: 0,
    sentence,
    kind,
    lemma,
    verb: unit.verb,
    head: unit.head,
    marker: null,
    parent: null,
    children: [],
    subject: null,
    shared: false,
    objects: [],
    pps: [],
    dates: [],
    units,
    from: unit.from,
    to: unit.to,
  };
  clauses.push(clause);
  if (unit.kind === 'verb') {
    owner[i] = clause;
    opens.set(clause, i);
  }
  return clause;
}

function verbal(parse: Parse, unit: Unit, i: number): void {
  const { units, opens } = parse;
  const verb = unit.verb!;
  const before = leftOf(parse, i);
  const clause = make(parse, 'main', unit, verb.lemma, i);
  if (isSubjunctive(parse, unit, i)) {
    verb.form = 'finite';
    verb.modal = 'should';
  }
  if (verb.form === 'infinitive' || sharesTo(parse, unit, i)) asInfinitive(parse, clause, i);
  else if (before >= 0 && units[before]!.kind === 'rel') asRelative(parse, clause, before);
  else if (verb.form === 'ing' || isReduced(parse, unit, i)) asParticiple(parse, clause, i);
  else asFinite(parse, clause, i);
  collectArguments(parse, clause, i);
  inheritPassive(parse, clause, i);
  asPassive(parse, clause, i);
  collectEarly(parse, clause, i);
  clause.from = Math.min(clause.from, units[opens.get(clause)!]!.from);
  if (clause.subject && !clause.shared) clause.from = Math.min(clause.from, clause.subject.from);
}

function nominal(parse: Parse, predicates: readonly Clause[], unit: Unit, i: number, lemma: string): void {
  const clause = make(parse, 'nominal', unit, lemma, i);
  clause.parent = governorOf(predicates, unit.head);
  collectArguments(parse, clause, i);
}

/** The verbal clause of which a noun is the subject, object or complement: the smallest that holds it. */
function governorOf(predicates: readonly Clause[], at: number): Clause | null {
  let best: Clause | null = null;
  for (const c of predicates) {
    const size = c.to - c.from;
    if (best && size >= best.to - best.from) continue;
    const inside = c.from <= at && at < c.to;
    if (
      inside ||
      c.objects.some((o) => o.phrase.from <= at && at < o.phrase.to) ||
      (c.subject !== null && !c.shared && c.subject.from <= at && at < c.subject.to)
    )
      best = c;
  }
  return best;
}
