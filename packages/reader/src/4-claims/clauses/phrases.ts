import type { Phrase } from './clause.ts';
import { determined, LINKS, newClause } from './look.ts';
import type { Parse } from './parse.ts';

/** The phrase that begins at unit n: its noun, what hangs on it by “of” or “between”, appositions in brackets, and what is coordinated with it. */
export function phraseFrom(parse: Parse, n: number, limit: number, apart = false): Phrase {
  const { units } = parse;
  let k = n;
  while (k + 1 < limit && k + 1 < units.length) {
    const u = units[k + 1]!;
    const after = units[k + 2];
    if (u.kind === 'prep' && LINKS.has(u.word) && after?.kind === 'np' && k + 2 < limit) k += 2;
    else if (
      u.kind === 'and' &&
      after?.kind === 'np' &&
      k + 2 < limit &&
      !newClause(parse, k + 2, limit) &&
      !(apart && determined(parse, k + 2))
    )
      k += 2;
    else if (
      u.kind === 'and' &&
      after?.kind === 'prep' &&
      LINKS.has(after.word) &&
      units[k + 3]?.kind === 'np' &&
      k + 3 < limit
    )
      k += 3;
    else if (u.kind === 'comma' && after?.kind === 'np' && k + 2 < limit && listed(parse, k + 2, limit)) k += 2;
    else if (
      u.kind === 'comma' &&
      after?.kind === 'prep' &&
      after.word === 'of' &&
      units[k + 3]?.kind === 'np' &&
      k + 3 < limit
    )
      k += 3;
    else if (
      u.kind === 'comma' &&
      after?.kind === 'and' &&
      units[k + 3]?.kind === 'prep' &&
      units[k + 3]!.word === 'of' &&
      units[k + 4]?.kind === 'np' &&
      k + 4 < limit
    )
      k += 4;
    else if (u.kind === 'open') {
      let c = k + 1;
      while (c < units.length && units[c]!.kind !== 'close') c++;
      if (c >= limit || c - k > 8) break;
      k = c;
    } else break;
  }
  return { from: units[n]!.from, to: units[k]!.to, head: units[n]!.head };
}

/** “A, B and C”: the comma before unit n stands in a list that an “and” closes, or before an apposition that a comma closes. */
function listed(parse: Parse, n: number, limit: number): boolean {
  const { units } = parse;
  for (let k = n + 1; k < limit && k < n + 12; k++) {
    const u = units[k]!;
    if (u.kind === 'and') return units[k + 1]?.kind === 'np' && !newClause(parse, k + 1, limit);
    if (u.kind === 'comma') return !newClause(parse, n, limit);
    if (u.kind === 'prep' && LINKS.has(u.word)) continue;
    if (u.kind !== 'np' && u.kind !== 'open' && u.kind !== 'close') return k >= limit - 1;
  }
  return n + 1 >= limit;
}

/** “The presidents of A, B and C, X, Y and Z, wound up”: nothing but nouns before the verb is all the subject. */
export function upToVerb({ units }: Parse, phrase: Phrase, n: number, i: number): Phrase {
  let last = phrase.to;
  for (let k = n; k < i; k++) {
    const u = units[k]!;
    if (u.from < phrase.to) continue;
    const bound = u.kind === 'prep' && LINKS.has(u.word);
    if (u.kind === 'np') last = u.to;
    else if (
      !bound &&
      u.kind !== 'comma' &&
      u.kind !== 'and' &&
      u.kind !== 'open' &&
      u.kind !== 'close' &&
      u.kind !== 'adv' &&
      u.kind !== 'date'
    )
      return phrase;
  }
  return { ...phrase, to: last };
}

/** The noun phrase that ends before unit k, a comma or bracket passed over. */
export function antecedent(parse: Parse, k: number): Phrase | null {
  const { units } = parse;
  let n = k - 1;
  while (
    n >= 0 &&
    (units[n]!.kind === 'comma' ||
      units[n]!.kind === 'prep' ||
      units[n]!.kind === 'date' ||
      units[n]!.kind === 'close' ||
      units[n]!.kind === 'quote' ||
      units[n]!.kind === 'stop' ||
      units[n]!.kind === 'adv')
  )
    n--;
  // “the Agreement on the Commission (OKACOM), signed in …”: what stands in brackets is passed over
  if (n >= 1 && units[n + 1]?.kind === 'close') {
    let open = n;
    while (open >= 0 && units[open]!.kind !== 'open') open--;
    if (open > 0) n = open - 1;
  }
  if (n < 0 || units[n]!.kind !== 'np') return null;
  while (
    n >= 2 &&
    ((units[n - 1]!.kind === 'prep' && LINKS.has(units[n - 1]!.word)) || units[n - 1]!.kind === 'and') &&
    units[n - 2]!.kind === 'np'
  )
    n -= 2;
  return phraseFrom(parse, n, k);
}

/** The last unit, from k on, that a phrase up to token `to` covers. */
export function unitEnding({ units }: Parse, k: number, to: number): number {
  let n = k;
  while (n + 1 < units.length && units[n + 1]!.from < to) n++;
  return n;
}
