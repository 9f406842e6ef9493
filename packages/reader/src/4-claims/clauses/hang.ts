import { OBJECT_CONTROL, REPORTING } from '../../lexicon/en/verb-classes.ts';
import type { Clause } from './clause.ts';
import { jointBefore, leftOf, ownerBefore } from './look.ts';
import type { Parse } from './parse.ts';
import { antecedent, phraseFrom, upToVerb } from './phrases.ts';
import { subjectStart } from './subjects.ts';

/** A finite clause: its subject, own or shared, and what introduces it. */
export function asFinite(parse: Parse, clause: Clause, i: number): void {
  const { units, opens } = parse;
  const start = subjectStart(parse, i);
  if (start.unit !== null) {
    clause.subject = upToVerb(parse, phraseFrom(parse, start.unit, i), start.unit, i);
    opens.set(clause, start.unit);
  } else if (start.left) {
    clause.subject = start.left.subject;
    clause.shared = true;
    clause.marker = start.left.marker;
    if (start.left.kind === 'that' || start.left.kind === 'adverbial' || start.left.kind === 'relative') {
      clause.kind = start.left.kind;
      clause.parent = start.left.parent;
    }
  }
  if (start.marker !== null) mark(parse, clause, start.marker);
  else if (start.left && start.unit !== null && REPORTING.has(start.left.lemma) && !jointBefore(parse, start.unit)) {
    clause.kind = 'that';
    clause.parent = start.left;
  } else if (start.left && start.unit !== null && start.left.kind === 'that' && units[start.unit - 1]?.kind === 'and') {
    clause.kind = 'that';
    clause.parent = start.left.parent;
  }
}

/** What a clause is by the word at unit k that introduces it, and what it hangs on. */
function mark(parse: Parse, clause: Clause, k: number): void {
  const { units, opens } = parse;
  const word = units[k]!.word;
  clause.marker = word;
  opens.set(clause, k);
  const left = ownerBefore(parse, k);
  if (units[k]!.kind === 'rel') {
    clause.kind = 'relative';
    return;
  }
  if (word === 'that' || word === 'whether' || word === 'how') {
    clause.kind = 'that';
    clause.parent = units[k - 1]?.kind === 'and' && left?.kind === 'infinitive' ? left.parent : left;
  } else {
    clause.kind = 'adverbial';
    clause.parent = left;
  }
}

/** “which entered into force in 2020”: its subject is what it tells of. */
export function asRelative(parse: Parse, clause: Clause, rel: number): void {
  const { units, opens } = parse;
  clause.kind = 'relative';
  clause.marker = units[rel]!.word;
  opens.set(clause, rel);
  clause.subject = antecedent(parse, rel);
  clause.shared = true;
}

/** “agreed to sign”, “urged Serbia to appoint”: its subject is the governor's, or the one that is urged. */
export function asInfinitive(parse: Parse, clause: Clause, i: number): void {
  const { units, owner } = parse;
  clause.kind = 'infinitive';
  const k = leftOf(parse, i);
  const governor = ownerLeft(parse, i);
  clause.parent = governor;
  clause.shared = true;
  if (governor) {
    if (OBJECT_CONTROL.has(governor.lemma) && governor.objects[0]) clause.subject = governor.objects[0].phrase;
    else if (
      OBJECT_CONTROL.has(governor.lemma) &&
      governor.pps[0] &&
      (governor.lemma === 'call' || governor.lemma === 'appeal')
    )
      clause.subject = governor.pps[0].phrase;
    else clause.subject = governor.subject;
  }
  if (k >= 0 && units[k]!.kind === 'and') {
    // coordinated infinitives hang on the same governor
    const sibling = owner.slice(0, i).findLast((c) => c?.kind === 'infinitive');
    if (sibling) {
      clause.parent = sibling.parent;
      clause.subject = sibling.subject;
    }
  }
}

/** “signed in 1995” behind its noun, “by signing”, “Meeting the same day, …”. */
export function asParticiple(parse: Parse, clause: Clause, i: number): void {
  const { units, owner, opens, leads } = parse;
  const before = units[i - 1];
  const verb = clause.verb!;
  if (verb.form !== 'ing') {
    clause.kind = 'participle';
    verb.passive = true;
    verb.form = 'participle';
    verb.tense = verb.tense ?? 'past';
    clause.subject = antecedent(parse, i);
    clause.shared = true;
    const left = owner.slice(0, i).findLast((c) => c?.kind === 'participle');
    if (!clause.subject && left) clause.subject = left.subject;
    return;
  }
  const governor = ownerLeft(parse, i);
  clause.shared = true;
  if (before?.kind === 'prep' || before?.kind === 'sub') {
    clause.kind = 'gerund';
    clause.marker = before.word;
    clause.parent = governor;
    clause.subject = governor?.subject ?? null;
    opens.set(clause, i - 1);
  } else if (before?.kind === 'np') {
    clause.kind = 'participle';
    clause.subject = antecedent(parse, i);
  } else {
    clause.kind = 'gerund';
    clause.parent = governor;
    clause.subject = governor?.subject ?? null;
    if (!governor) leads.push(clause);
  }
}

/** The verbal clause that an infinitive or a participle at unit i hangs on. */
function ownerLeft(parse: Parse, i: number): Clause | null {
  const { units, owner } = parse;
  for (let n = i - 1; n >= 0; n--) {
    const u = units[n]!;
    if (u.kind === 'verb') {
      const c = owner[n] ?? null;
      return c?.kind === 'infinitive' && (units[leftOf(parse, i)]?.kind === 'and' || units[i - 1]?.kind === 'comma')
        ? c.parent
        : c;
    }
    if (u.kind === 'stop' && u.word !== ':' && u.word !== '–') return null;
  }
  return null;
}
