import { DETERMINERS, POSSESSIVES } from '../../lexicon/en/function-words.ts';
import { INTRANSITIVE } from '../../lexicon/en/verb-classes.ts';
import type { Clause } from './clause.ts';
import type { Parse } from './parse.ts';

/** The unit left of i, adverbs and dates passed over. */
export function leftOf({ units }: Parse, i: number): number {
  let k = i - 1;
  while (k >= 0 && (units[k]!.kind === 'adv' || units[k]!.kind === 'date' || units[k]!.kind === 'quote')) k--;
  return k;
}

/** The clause of the verb before unit k, within the same full mark. */
export function ownerBefore({ units, owner }: Parse, k: number): Clause | null {
  for (let n = k - 1; n >= 0; n--) {
    if (units[n]!.kind === 'verb') return owner[n] ?? null;
    if (units[n]!.kind === 'stop') return null;
  }
  return null;
}

/** Whether a clause of its own stands before unit i, within the same full mark. */
export function hasFiniteBefore({ units, owner }: Parse, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    if (units[k]!.kind === 'stop') return false;
    const c = owner[k];
    if (units[k]!.kind === 'verb' && c && c.kind !== 'infinitive' && c.kind !== 'participle' && c.kind !== 'gerund')
      return true;
  }
  return false;
}

/** Whether a finite verb without a subject of its own follows before the sentence's next hard mark. */
export function finiteFollows({ units }: Parse, i: number): boolean {
  let sawSubject = false;
  let depth = 0;
  for (let k = i; k < units.length && k < i + 40; k++) {
    const u = units[k]!;
    if (u.kind === 'open') depth++;
    if (u.kind === 'close') depth--;
    if (u.kind === 'stop' || u.kind === 'sub') return false;
    if (u.kind === 'rel') {
      // skip the relative clause's verb
      let n = k + 1;
      while (n < units.length && units[n]!.kind !== 'verb') n++;
      k = n;
      continue;
    }
    if (u.kind === 'and' || u.kind === 'comma') sawSubject = false;
    if (u.kind === 'np' && (units[k - 1]?.kind === 'and' || units[k - 1]?.kind === 'comma')) sawSubject = true;
    if (u.kind === 'verb' && depth === 0) {
      const v = u.verb!;
      if (
        v.form === 'finite' &&
        !(
          v.tense === 'past' &&
          u.to - u.from === 1 &&
          !sawSubject &&
          !INTRANSITIVE.has(v.lemma) &&
          units[k + 1]?.kind !== 'np'
        )
      ) {
        if (sawSubject) return false;
        return units[k - 1]?.kind !== 'and';
      }
    }
  }
  return false;
}

/** Whether what begins at unit n has a finite verb of its own. */
export function newClause(parse: Parse, n: number, limit = parse.units.length): boolean {
  const { units } = parse;
  for (let k = n; k < limit && k < n + 25; k++) {
    const u = units[k]!;
    if (u.kind === 'verb') {
      const v = u.verb!;
      if (v.form !== 'finite') return false;
      const reduced =
        v.tense === 'past' &&
        u.to - u.from === 1 &&
        units[k - 1]?.kind === 'np' &&
        units[k + 1]?.kind !== 'np' &&
        (units[k + 1]?.kind === 'prep' || units[k + 1]?.kind === 'date');
      return !reduced || !hasFiniteBefore(parse, k);
    }
    if (u.kind === 'stop' || u.kind === 'sub' || u.kind === 'rel') return false;
    if (u.kind === 'and' && k > n + 1 && units[k - 1]?.kind !== 'np') return false;
  }
  return false;
}

/** Whether a noun or a closed bracket ends before unit k. */
export function nounBefore({ units }: Parse, k: number): boolean {
  return units[k - 1]?.kind === 'np' || units[k - 1]?.kind === 'close';
}

/** Whether a comma or a full mark ends before unit n. */
export function jointBefore({ units }: Parse, n: number): boolean {
  return units[n - 1]?.kind === 'comma' || units[n - 1]?.kind === 'stop';
}

/** Whether the noun at unit n begins with a determiner or possessive. */
export function determined({ tokens, units }: Parse, n: number): boolean {
  return DETERMINERS.has(tokens.lower[units[n]!.from]!) || POSSESSIVES.has(tokens.lower[units[n]!.from]!);
}

/** Prepositions that keep a phrase together. */
export const LINKS = new Set(['of', 'between']);
