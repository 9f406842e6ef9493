import { INTRANSITIVE, TRANSITIVE } from '../../lexicon/en/verb-classes.ts';
import type { Clause } from './clause.ts';
import { finiteFollows, hasFiniteBefore, LINKS, leftOf } from './look.ts';
import type { Parse } from './parse.ts';
import { subjectStart } from './subjects.ts';
import type { Unit } from './unit.ts';

/** “proposed that an agreement be concluded”: “be” with a subject of its own. */
export function isSubjunctive({ tokens, units }: Parse, unit: Unit, i: number): boolean {
  if (unit.verb!.form !== 'infinitive' || tokens.lower[unit.from] !== 'be' || units[i - 1]?.kind !== 'np') return false;
  for (let k = i - 1; k >= 0; k--) {
    if (units[k]!.kind === 'sub') return units[k]!.word === 'that';
    if (units[k]!.kind === 'verb' || units[k]!.kind === 'stop') return false;
  }
  return false;
}

/** “to deepen the dialogue and soon open the road”: a bare verb that shares the “to” of one before it. */
export function sharesTo(parse: Parse, unit: Unit, i: number): boolean {
  const { tokens, units, owner } = parse;
  const verb = unit.verb!;
  if (verb.form !== 'finite' || verb.tense !== 'present' || tokens.lower[verb.head] !== verb.lemma.split(' ')[0])
    return false;
  const k = leftOf(parse, i);
  if (units[k]?.kind !== 'and' && units[k]?.kind !== 'comma') return false;
  return owner.slice(0, k).findLast((c) => c !== null)?.kind === 'infinitive';
}

/** “signed in 1995” behind a noun, “adopted by …” behind a comma: a participle, no predicate of its own sentence. */
export function isReduced(parse: Parse, unit: Unit, i: number): boolean {
  const { tokens, units, owner } = parse;
  const verb = unit.verb!;
  if (verb.form === 'participle') return true;
  if (
    verb.form !== 'finite' ||
    verb.tense !== 'past' ||
    verb.passive ||
    verb.perfect ||
    unit.to - unit.from > (verb.lemma.includes(' ') ? 2 : 1)
  )
    return false;
  const word = tokens.lower[verb.head]!;
  if (INTRANSITIVE.has(verb.lemma)) return false;
  if (!/(?:ed|t|d|en|wn|un|ne|ng)$/.test(word) && word !== 'put') return false;
  const next = units[i + 1];
  const objectFollows = next?.kind === 'np' || (next?.kind === 'sub' && next.word === 'that');
  const before = units[i - 1];
  // “Initialled in Lomé last May and published since”: a sentence that opens with its participle
  if (!before)
    return (
      !objectFollows && (next?.kind === 'prep' || next?.kind === 'date' || next?.kind === 'adv' || next === undefined)
    );
  if (before.kind === 'comma' && objectFollows) return false;
  const finiteAhead = finiteFollows(parse, i + 1);
  if (before.kind === 'np' || before.kind === 'close' || before.kind === 'quote' || before.kind === 'adv') {
    if (objectFollows || ownSubjectInRelative(parse, i)) return false;
    const leading = subjectStart(parse, i);
    return finiteAhead || leading.ownFinite;
  }
  if (before.kind === 'stop')
    return (
      !objectFollows &&
      !finiteAhead &&
      (next?.kind === 'prep' ||
        next?.kind === 'date' ||
        next?.kind === 'adv' ||
        next === undefined ||
        units[i - 2]?.kind === 'np')
    );
  // “the accord, concluded in 1988 and renewed in 1998, was not …”
  if (before.kind === 'and')
    return (
      !objectFollows &&
      owner.slice(0, i).findLast((c) => c !== null)?.kind === 'participle' &&
      (next?.kind === 'prep' || next?.kind === 'date')
    );
  if (before.kind === 'comma')
    return (
      units[i - 2]?.kind !== 'verb' &&
      !objectFollows &&
      (finiteAhead || hasFiniteBefore(parse, i) || next?.kind === 'prep' || next?.kind === 'date')
    );
  return false;
}

/** “which Peru and Malta signed in Lima”: the noun between the relative and the verb does it. */
function ownSubjectInRelative({ units }: Parse, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    const u = units[k]!;
    if (u.kind === 'rel') return k < i - 1;
    if (u.kind !== 'np' && u.kind !== 'and' && u.kind !== 'adv' && !(u.kind === 'prep' && LINKS.has(u.word)))
      return false;
  }
  return false;
}

/** “Arrangement on pilots concluded in June 1987”: a transitive past without an object tells what was done to its subject. */
export function asPassive({ tokens, units }: Parse, clause: Clause, i: number): void {
  const verb = clause.verb!;
  const next = units[i + 1];
  if (
    clause.kind !== 'main' ||
    clause.objects.length ||
    verb.passive ||
    verb.perfect ||
    verb.form !== 'finite' ||
    verb.tense !== 'past'
  )
    return;
  if (!TRANSITIVE.has(verb.lemma) || tokens.lower[verb.from] !== tokens.lower[verb.head]) return;
  if (next && next.kind !== 'prep' && next.kind !== 'date' && next.kind !== 'stop' && next.kind !== 'comma') return;
  verb.passive = true;
  verb.form = 'participle';
  clause.kind = 'participle';
}

/** “were broken off in 1973 and restored in 1990”: the second participle shares the auxiliary of the first. */
export function inheritPassive({ tokens, owner }: Parse, clause: Clause, i: number): void {
  const verb = clause.verb!;
  if (
    !clause.shared ||
    clause.objects.length > 0 ||
    verb.form !== 'finite' ||
    verb.tense !== 'past' ||
    verb.passive ||
    verb.perfect
  )
    return;
  if (INTRANSITIVE.has(verb.lemma) || tokens.lower[verb.from] !== tokens.lower[verb.head]) return;
  const left = owner
    .slice(0, i)
    .findLast((c) => c !== null && c.subject === clause.subject && c.verb?.form === 'finite');
  if (left?.verb?.passive) {
    verb.passive = true;
    verb.perfect = left.verb.perfect;
  }
}
