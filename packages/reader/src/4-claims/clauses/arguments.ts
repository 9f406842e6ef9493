import type { Argument, Clause } from './clause.ts';
import { determined, newClause } from './look.ts';
import type { Parse } from './parse.ts';
import { phraseFrom, unitEnding } from './phrases.ts';

/** Gathers objects, prepositional phrases and dates right of the predicate at unit i. */
export function collectArguments(parse: Parse, clause: Clause, i: number): void {
  const { units } = parse;
  let last: Argument | null = null;
  const isNoun = clause.verb === null;
  let end = i;
  for (let k = i + 1; k < units.length; k++) {
    const u = units[k]!;
    if (u.kind === 'adv' || u.kind === 'quote') {
      end = k;
      continue;
    }
    if (u.kind === 'date') {
      (last ?? clause).dates.push(u);
      if (last) clause.dates.push(u);
      end = k;
      continue;
    }
    if (u.kind === 'open') {
      while (k < units.length && units[k]!.kind !== 'close') {
        if (units[k]!.kind === 'date') clause.dates.push(units[k]!);
        k++;
      }
      end = Math.min(k, units.length - 1);
      continue;
    }
    if (u.kind === 'prep') {
      const next = units[k + 1];
      if (next?.kind === 'np') {
        // “signed the A in Paris and the B in Rome”: the second object is not part of the first place
        const apart =
          last !== null && !determined(parse, k + 1) && (u.word === 'in' || u.word === 'at' || u.word === 'on');
        const phrase = phraseFrom(parse, k + 1, units.length, apart);
        const pp = { prep: u.word, phrase };
        clause.pps.push(pp);
        last?.pps.push(pp);
        k = unitEnding(parse, k + 1, phrase.to);
        end = k;
        continue;
      }
      if (next?.kind === 'date') continue;
      break;
    }
    if (u.kind === 'np') {
      if (isNoun && last === null && clause.pps.length === 0 && units[k - 1]?.kind !== 'comma') break;
      const phrase = phraseFrom(parse, k, units.length);
      if (units[k - 1]?.kind === 'comma' && isNoun) break;
      last = { phrase, pps: [], dates: [] };
      if (!isNoun) clause.objects.push(last);
      k = unitEnding(parse, k, phrase.to);
      end = k;
      continue;
    }
    if (u.kind === 'and' || u.kind === 'comma') {
      const next = units[k + 1];
      if (!next) break;
      if (
        next.kind === 'date' ||
        (next.kind === 'prep' && units[k + 2]?.kind !== 'verb') ||
        next.kind === 'adv' ||
        next.kind === 'and' ||
        next.kind === 'comma'
      ) {
        if (newClause(parse, k + 1)) break;
        continue;
      }
      if (next.kind === 'np' && !isNoun && !newClause(parse, k + 1)) continue;
    }
    break;
  }
  clause.to = Math.max(clause.to, units[end]!.to);
  // a trailing comma is not part of it
  if (units[end]!.kind === 'comma' && end > i) clause.to = units[end - 1]!.to;
}

/** Dates and prepositional phrases between the clause's opening and its verb, and before its subject. */
export function collectEarly(parse: Parse, clause: Clause, i: number): void {
  const { units, opens } = parse;
  const open = opens.get(clause)!;
  const from =
    clause.kind === 'main' || clause.kind === 'that' || clause.kind === 'adverbial' ? leadStart(parse, open) : open;
  for (let k = from; k < i; k++) {
    const u = units[k]!;
    if (u.kind === 'date' && !insideOther(parse, k, clause)) clause.dates.unshift(u);
    if (
      u.kind === 'prep' &&
      units[k + 1]?.kind === 'np' &&
      !insideOther(parse, k, clause) &&
      !(clause.subject && u.from >= clause.subject.from && u.to <= clause.subject.to)
    )
      clause.pps.push({ prep: u.word, phrase: phraseFrom(parse, k + 1, k < open ? open : i) });
  }
  if (from < open) clause.from = Math.min(clause.from, units[from]!.from);
}

/** Adverbials before the subject belong to the clause: “In Oslo, last Friday, the two opened”. */
function leadStart({ units }: Parse, open: number): number {
  let k = open;
  while (k > 0) {
    const u = units[k - 1]!;
    if (u.kind === 'comma' || u.kind === 'date' || u.kind === 'adv') k--;
    else if (u.kind === 'np' && k > 1 && units[k - 2]!.kind === 'prep') k -= 2;
    else break;
  }
  while (k < open && units[k]!.kind === 'comma') k++;
  // only what opens the sentence or follows a joint is a lead
  const prior = units[k - 1];
  if (
    !prior ||
    prior.kind === 'and' ||
    prior.kind === 'stop' ||
    prior.kind === 'quote' ||
    prior.kind === 'sub' ||
    prior.kind === 'close'
  )
    return k;
  return open;
}

function insideOther({ units, clauses }: Parse, k: number, clause: Clause): boolean {
  return clauses.some(
    (c) =>
      c !== clause && c.verb !== null && c.kind !== 'infinitive' && c.head < units[k]!.from && units[k]!.to <= c.to,
  );
}
