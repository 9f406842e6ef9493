import type { Tokens } from '../../2-tokens/tokens.ts';
import { DETERMINERS, POSSESSIVES } from '../../lexicon/en/function-words.ts';
import { INTRANSITIVE, OBJECT_CONTROL, REPORTING, TRANSITIVE } from '../../lexicon/en/verb-classes.ts';
import type { Argument, Clause, ClauseKind, Phrase } from './clause.ts';
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
  /** For each unit that is a predicate, its clause. */
  const owner: (Clause | null)[] = new Array(units.length).fill(null);
  /** First unit of each verbal clause, its introducing word included. */
  const opens = new Map<Clause, number>();
  /** Sentence-opening “Meeting the same day, …”: they take the subject of the main clause that follows. */
  const leads: Clause[] = [];

  units.forEach((unit, i) => {
    if (unit.kind === 'verb') verbal(unit, i);
  });
  for (const lead of leads)
    lead.subject = clauses.find((c) => c.kind === 'main' && c.head > lead.head)?.subject ?? null;
  const predicates = clauses.slice();
  units.forEach((unit, i) => {
    if (unit.kind !== 'np') return;
    const lemma = nounLemma(unit);
    if (lemma) nominal(unit, i, lemma);
  });
  clauses.sort((a, b) => a.head - b.head);
  clauses.forEach((c, i) => {
    c.index = first + i;
    if (c.parent) c.parent.children.push(c);
  });
  return clauses;

  function make(kind: ClauseKind, unit: Unit, lemma: string, i: number, open: number): Clause {
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
      opens.set(clause, open);
    }
    return clause;
  }

  function verbal(unit: Unit, i: number): void {
    const verb = unit.verb!;
    const before = leftOf(i);
    const clause = make('main', unit, verb.lemma, i, i);
    if (isSubjunctive(unit, i)) {
      verb.form = 'finite';
      verb.modal = 'should';
    }
    if (verb.form === 'infinitive' || sharesTo(unit, i)) asInfinitive(clause, i);
    else if (before >= 0 && units[before]!.kind === 'rel') asRelative(clause, before);
    else if (verb.form === 'ing' || isReduced(unit, i)) asParticiple(clause, i);
    else asFinite(clause, i);
    collectArguments(clause, i);
    inheritPassive(clause, i);
    asPassive(clause, i);
    collectEarly(clause, i);
    clause.from = Math.min(clause.from, units[opens.get(clause)!]!.from);
    if (clause.subject && !clause.shared) clause.from = Math.min(clause.from, clause.subject.from);
  }

  /** “Protocol amending the Agreement signed on 19 May 1998”: a transitive past without an object tells what was done to its subject. */
  function asPassive(clause: Clause, i: number): void {
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
  function inheritPassive(clause: Clause, i: number): void {
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

  /** “proposed that an agreement be concluded”: “be” with a subject of its own. */
  function isSubjunctive(unit: Unit, i: number): boolean {
    if (unit.verb!.form !== 'infinitive' || tokens.lower[unit.from] !== 'be' || units[i - 1]?.kind !== 'np')
      return false;
    for (let k = i - 1; k >= 0; k--) {
      if (units[k]!.kind === 'sub') return units[k]!.word === 'that';
      if (units[k]!.kind === 'verb' || units[k]!.kind === 'stop') return false;
    }
    return false;
  }

  /** “to strengthen relations and fully implement the agreement”: a bare verb that shares the “to” of one before it. */
  function sharesTo(unit: Unit, i: number): boolean {
    const verb = unit.verb!;
    if (verb.form !== 'finite' || verb.tense !== 'present' || tokens.lower[verb.head] !== verb.lemma.split(' ')[0])
      return false;
    const k = leftOf(i);
    if (units[k]?.kind !== 'and' && units[k]?.kind !== 'comma') return false;
    return owner.slice(0, k).findLast((c) => c !== null)?.kind === 'infinitive';
  }

  /** The unit left of i, adverbs and dates passed over. */
  function leftOf(i: number): number {
    let k = i - 1;
    while (k >= 0 && (units[k]!.kind === 'adv' || units[k]!.kind === 'date' || units[k]!.kind === 'quote')) k--;
    return k;
  }

  /** “signed in 1995” behind a noun, “adopted by …” behind a comma: a participle, no predicate of its own sentence. */
  function isReduced(unit: Unit, i: number): boolean {
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
    // “Signed in Pristina on 9 October 2024 and applied provisionally”: a sentence that opens with its participle
    if (!before)
      return (
        !objectFollows && (next?.kind === 'prep' || next?.kind === 'date' || next?.kind === 'adv' || next === undefined)
      );
    if (before.kind === 'comma' && objectFollows) return false;
    const finiteAhead = finiteFollows(i + 1);
    if (before.kind === 'np' || before.kind === 'close' || before.kind === 'quote' || before.kind === 'adv') {
      if (objectFollows || ownSubjectInRelative(i)) return false;
      const leading = subjectStart(i);
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
    // “the document, signed in 2015 and revised in 2018, had not …”
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
        (finiteAhead || hasFiniteBefore(i) || next?.kind === 'prep' || next?.kind === 'date')
      );
    return false;
  }

  /** “which Azerbaijan and Turkey signed in Istanbul”: the noun between the relative and the verb does it. */
  function ownSubjectInRelative(i: number): boolean {
    for (let k = i - 1; k >= 0 && k > i - 8; k--) {
      const u = units[k]!;
      if (u.kind === 'rel') return k < i - 1;
      if (u.kind !== 'np' && u.kind !== 'and' && u.kind !== 'adv' && !(u.kind === 'prep' && LINKS.has(u.word)))
        return false;
    }
    return false;
  }

  function hasFiniteBefore(i: number): boolean {
    for (let k = i - 1; k >= 0; k--) {
      if (units[k]!.kind === 'stop') return false;
      const c = owner[k];
      if (units[k]!.kind === 'verb' && c && c.kind !== 'infinitive' && c.kind !== 'participle' && c.kind !== 'gerund')
        return true;
    }
    return false;
  }

  /** Whether a finite verb without a subject of its own follows before the sentence's next hard mark. */
  function finiteFollows(i: number): boolean {
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

  interface Start {
    /** Index of the first unit of the subject, or null when it is shared. */
    unit: number | null;
    /** The finite clause left of it, when its subject would be shared. */
    left: Clause | null;
    ownFinite: boolean;
    marker: number | null;
  }

  /** Walks left from verb unit i to where its subject begins. */
  function subjectStart(i: number): Start {
    let candidate: number | null = null;
    let conj = -1;
    for (let k = i - 1; k >= 0; k--) {
      const u = units[k]!;
      if (u.kind === 'np' && units[k - 1]?.kind !== 'prep') candidate = k;
      else if (u.kind === 'and') {
        if (conj < 0 && (candidate === null || !nounBefore(k))) conj = k;
      } else if (u.kind === 'sub') return { unit: candidate, left: null, ownFinite: false, marker: k };
      else if (u.kind === 'rel') {
        if (candidate !== null) return { unit: candidate, left: null, ownFinite: false, marker: k };
      } else if (u.kind === 'stop' && !(u.word === '–' || u.word === '-' || u.word === '--' || u.word === '—'))
        return { unit: candidate, left: null, ownFinite: false, marker: null };
      else if (u.kind === 'verb') {
        const left = owner[k];
        if (!left) continue;
        if (
          left.kind === 'relative' ||
          left.kind === 'participle' ||
          left.kind === 'gerund' ||
          (left.kind === 'infinitive' && left.parent === null)
        ) {
          const open = opens.get(left)!;
          // “Having greeted the guest, the leader noted”: the subject stands behind the comma that closes what leads
          const closed = left.kind === 'gerund' && open === 0 ? lastJoint(k, i) : null;
          if (closed !== null) {
            for (let n = closed; n < i; n++)
              if (units[n]!.kind === 'np' && units[n - 1]?.kind !== 'prep')
                return { unit: n, left: null, ownFinite: false, marker: null };
          }
          if (open === 0 && candidate !== null) return { unit: candidate, left: null, ownFinite: false, marker: null };
          k = open;
          if (
            candidate !== null &&
            k > 0 &&
            units[k - 1]?.kind !== 'np' &&
            units[k - 1]?.kind !== 'comma' &&
            left.kind !== 'relative'
          )
            return { unit: candidate, left: null, ownFinite: false, marker: null };
          if (left.kind === 'gerund' && candidate === null && units[k]?.kind === 'prep') k--;
          if (left.kind !== 'gerund') candidate = null;
          continue;
        }
        // a finite clause (or one hanging on it) to the left: the subject stands behind the last joint, or is shared
        // “…, and expressed support”: what directly follows a joint shares the subject
        const direct = units[leftOf(i)]?.kind;
        if (direct === 'and' || direct === 'comma') return { unit: null, left, ownFinite: true, marker: null };
        const joint = lastJoint(k, i);
        const from = REPORTING.has(left.lemma) && joint === null && candidate !== null ? k + 1 : joint;
        if (from === null) return { unit: null, left, ownFinite: true, marker: null };
        let own: number | null = null;
        for (let n = from; n < i; n++)
          if (units[n]!.kind === 'np' && units[n - 1]?.kind !== 'prep') {
            own = n;
            break;
          }
        return { unit: own, left, ownFinite: own === null, marker: null };
      }
    }
    return { unit: candidate, left: null, ownFinite: false, marker: null };
  }

  function nounBefore(k: number): boolean {
    return units[k - 1]?.kind === 'np' || units[k - 1]?.kind === 'close';
  }

  /** The first unit behind the last “and”, comma or opening mark between verb k and verb i that has a noun before the verb. */
  function lastJoint(k: number, i: number): number | null {
    let found: number | null = null;
    for (let n = k + 1; n < i; n++) {
      const u = units[n]!;
      if ((u.kind === 'and' || u.kind === 'comma' || u.kind === 'quote' || u.kind === 'stop') && nounAhead(n + 1, i)) {
        // a list inside the subject itself keeps its first joint: “…, A, B and C signed”
        if (found !== null && u.kind === 'and' && onlyNouns(found, n)) continue;
        found = n + 1;
      }
    }
    return found;
  }

  function nounAhead(n: number, i: number): boolean {
    for (let m = n; m < i; m++) if (units[m]!.kind === 'np' && units[m - 1]?.kind !== 'prep') return true;
    return false;
  }

  function onlyNouns(a: number, b: number): boolean {
    for (let m = a; m < b; m++) if (units[m]!.kind !== 'np' && units[m]!.kind !== 'comma') return false;
    return units[a]?.kind === 'np' && units[b + 1]?.kind === 'np';
  }

  function asFinite(clause: Clause, i: number): void {
    const start = subjectStart(i);
    if (start.unit !== null) {
      clause.subject = upToVerb(phraseFrom(start.unit, i), start.unit, i);
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
    if (start.marker !== null) mark(clause, start.marker);
    else if (start.left && start.unit !== null && REPORTING.has(start.left.lemma) && !jointBefore(start.unit)) {
      clause.kind = 'that';
      clause.parent = start.left;
    } else if (
      start.left &&
      start.unit !== null &&
      start.left.kind === 'that' &&
      units[start.unit - 1]?.kind === 'and'
    ) {
      clause.kind = 'that';
      clause.parent = start.left.parent;
    }
  }

  /** “The presidents of A, B and C, X, Y and Z, wound up”: nothing but nouns before the verb is all the subject. */
  function upToVerb(phrase: Phrase, n: number, i: number): Phrase {
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

  function jointBefore(n: number): boolean {
    return units[n - 1]?.kind === 'comma' || units[n - 1]?.kind === 'stop';
  }

  function mark(clause: Clause, k: number): void {
    const word = units[k]!.word;
    clause.marker = word;
    opens.set(clause, k);
    const left = ownerBefore(k);
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

  function ownerBefore(k: number): Clause | null {
    for (let n = k - 1; n >= 0; n--) {
      if (units[n]!.kind === 'verb') return owner[n] ?? null;
      if (units[n]!.kind === 'stop') return null;
    }
    return null;
  }

  function asRelative(clause: Clause, rel: number): void {
    clause.kind = 'relative';
    clause.marker = units[rel]!.word;
    opens.set(clause, rel);
    clause.subject = antecedent(rel);
    clause.shared = true;
  }

  /** The noun phrase that ends before unit k, a comma or bracket passed over. */
  function antecedent(k: number): Phrase | null {
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
    return phraseFrom(n, k);
  }

  function asInfinitive(clause: Clause, i: number): void {
    clause.kind = 'infinitive';
    const k = leftOf(i);
    const governor = ownerLeft(i);
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

  function ownerLeft(i: number): Clause | null {
    for (let n = i - 1; n >= 0; n--) {
      const u = units[n]!;
      if (u.kind === 'verb') {
        const c = owner[n] ?? null;
        return c?.kind === 'infinitive' && (units[leftOf(i)]?.kind === 'and' || units[i - 1]?.kind === 'comma')
          ? c.parent
          : c;
      }
      if (u.kind === 'stop' && u.word !== ':' && u.word !== '–') return null;
    }
    return null;
  }

  function asParticiple(clause: Clause, i: number): void {
    const before = units[i - 1];
    const verb = clause.verb!;
    if (verb.form !== 'ing') {
      clause.kind = 'participle';
      verb.passive = true;
      verb.form = 'participle';
      verb.tense = verb.tense ?? 'past';
      clause.subject = antecedent(i);
      clause.shared = true;
      const left = owner.slice(0, i).findLast((c) => c?.kind === 'participle');
      if (!clause.subject && left) clause.subject = left.subject;
      return;
    }
    const governor = ownerLeft(i);
    clause.shared = true;
    if (before?.kind === 'prep' || before?.kind === 'sub') {
      clause.kind = 'gerund';
      clause.marker = before.word;
      clause.parent = governor;
      clause.subject = governor?.subject ?? null;
      opens.set(clause, i - 1);
    } else if (before?.kind === 'np') {
      clause.kind = 'participle';
      clause.subject = antecedent(i);
    } else {
      clause.kind = 'gerund';
      clause.parent = governor;
      clause.subject = governor?.subject ?? null;
      if (!governor) leads.push(clause);
    }
  }

  /** Gathers objects, prepositional phrases and dates right of the predicate at unit i. */
  function collectArguments(clause: Clause, i: number): void {
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
          const apart = last !== null && !determined(k + 1) && (u.word === 'in' || u.word === 'at' || u.word === 'on');
          const phrase = phraseFrom(k + 1, units.length, apart);
          const pp = { prep: u.word, phrase };
          clause.pps.push(pp);
          last?.pps.push(pp);
          k = unitEnding(k + 1, phrase.to);
          end = k;
          continue;
        }
        if (next?.kind === 'date') continue;
        break;
      }
      if (u.kind === 'np') {
        if (isNoun && last === null && clause.pps.length === 0 && units[k - 1]?.kind !== 'comma') break;
        const phrase = phraseFrom(k, units.length);
        if (units[k - 1]?.kind === 'comma' && isNoun) break;
        last = { phrase, pps: [], dates: [] };
        if (!isNoun) clause.objects.push(last);
        k = unitEnding(k, phrase.to);
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
          if (newClause(k + 1)) break;
          continue;
        }
        if (next.kind === 'np' && !isNoun && !newClause(k + 1)) continue;
      }
      break;
    }
    clause.to = Math.max(clause.to, units[end]!.to);
    // a trailing comma is not part of it
    if (units[end]!.kind === 'comma' && end > i) clause.to = units[end - 1]!.to;
  }

  function unitEnding(k: number, to: number): number {
    let n = k;
    while (n + 1 < units.length && units[n + 1]!.from < to) n++;
    return n;
  }

  /** Whether what begins at unit n has a finite verb of its own. */
  function newClause(n: number, limit = units.length): boolean {
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
        return !reduced || !hasFiniteBefore(k);
      }
      if (u.kind === 'stop' || u.kind === 'sub' || u.kind === 'rel') return false;
      if (u.kind === 'and' && k > n + 1 && units[k - 1]?.kind !== 'np') return false;
    }
    return false;
  }

  /** Dates and prepositional phrases between the clause's opening and its verb, and before its subject. */
  function collectEarly(clause: Clause, i: number): void {
    const open = opens.get(clause)!;
    const from =
      clause.kind === 'main' || clause.kind === 'that' || clause.kind === 'adverbial' ? leadStart(open) : open;
    for (let k = from; k < i; k++) {
      const u = units[k]!;
      if (u.kind === 'date' && !insideOther(k, clause)) clause.dates.unshift(u);
      if (
        u.kind === 'prep' &&
        units[k + 1]?.kind === 'np' &&
        !insideOther(k, clause) &&
        !(clause.subject && u.from >= clause.subject.from && u.to <= clause.subject.to)
      )
        clause.pps.push({ prep: u.word, phrase: phraseFrom(k + 1, k < open ? open : i) });
    }
    if (from < open) clause.from = Math.min(clause.from, units[from]!.from);
  }

  /** Adverbials before the subject belong to the clause: “On Monday, in Brussels, I met”. */
  function leadStart(open: number): number {
    let k = open;
    while (k > 0) {
      const u = units[k - 1]!;
      if (u.kind === 'comma' || u.kind === 'date' || u.kind === 'adv') k--;
      else if (u.kind === 'np' && k > 1 && units[k - 2]!.kind === 'prep' && u.verb === null) k -= 2;
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

  function insideOther(k: number, clause: Clause): boolean {
    return clauses.some(
      (c) =>
        c !== clause && c.verb !== null && c.kind !== 'infinitive' && c.head < units[k]!.from && units[k]!.to <= c.to,
    );
  }

  /** The phrase that begins at unit n: its noun, what hangs on it by “of” or “between”, appositions in brackets, and what is coordinated with it. */
  function phraseFrom(n: number, limit: number, apart = false): Phrase {
    let k = n;
    while (k + 1 < limit && k + 1 < units.length) {
      const u = units[k + 1]!;
      const after = units[k + 2];
      if (u.kind === 'prep' && LINKS.has(u.word) && after?.kind === 'np' && k + 2 < limit) k += 2;
      else if (
        u.kind === 'and' &&
        after?.kind === 'np' &&
        k + 2 < limit &&
        !newClause(k + 2, limit) &&
        !(apart && determined(k + 2))
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
      else if (u.kind === 'comma' && after?.kind === 'np' && k + 2 < limit && listed(k + 2, limit)) k += 2;
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

  function determined(n: number): boolean {
    return DETERMINERS.has(tokens.lower[units[n]!.from]!) || POSSESSIVES.has(tokens.lower[units[n]!.from]!);
  }

  /** “A, B and C”: the comma before unit n stands in a list that an “and” closes, or before an apposition that a comma closes. */
  function listed(n: number, limit: number): boolean {
    for (let k = n + 1; k < limit && k < n + 12; k++) {
      const u = units[k]!;
      if (u.kind === 'and') return units[k + 1]?.kind === 'np' && !newClause(k + 1, limit);
      if (u.kind === 'comma') return !newClause(n, limit);
      if (u.kind === 'prep' && LINKS.has(u.word)) continue;
      if (u.kind !== 'np' && u.kind !== 'open' && u.kind !== 'close') return k >= limit - 1;
    }
    return n + 1 >= limit;
  }

  function nominal(unit: Unit, i: number, lemma: string): void {
    const clause = make('nominal', unit, lemma, i, i);
    clause.parent = governorOf(i);
    collectArguments(clause, i);
  }

  /** The verbal clause of which unit i is the subject, object or complement: the smallest that holds it. */
  function governorOf(i: number): Clause | null {
    const at = units[i]!.head;
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
}

/** Prepositions that keep a phrase together. */
const LINKS = new Set(['of', 'between']);
