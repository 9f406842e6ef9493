import { REPORTING } from '../../lexicon/en/verb-classes.ts';
import type { Clause } from './clause.ts';
import { leftOf, nounBefore } from './look.ts';
import type { Parse } from './parse.ts';

interface Start {
  /** Index of the first unit of the subject, or null when it is shared. */
  unit: number | null;
  /** The finite clause left of it, when its subject would be shared. */
  left: Clause | null;
  ownFinite: boolean;
  marker: number | null;
}

/** Walks left from verb unit i to where its subject begins. */
export function subjectStart(parse: Parse, i: number): Start {
  const { units, owner, opens } = parse;
  let candidate: number | null = null;
  let conj = -1;
  for (let k = i - 1; k >= 0; k--) {
    const u = units[k]!;
    if (u.kind === 'np' && units[k - 1]?.kind !== 'prep') candidate = k;
    else if (u.kind === 'and') {
      if (conj < 0 && (candidate === null || !nounBefore(parse, k))) conj = k;
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
        const closed = left.kind === 'gerund' && open === 0 ? lastJoint(parse, k, i) : null;
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
      const direct = units[leftOf(parse, i)]?.kind;
      if (direct === 'and' || direct === 'comma') return { unit: null, left, ownFinite: true, marker: null };
      const joint = lastJoint(parse, k, i);
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

/** The first unit behind the last “and”, comma or opening mark between verb k and verb i that has a noun before the verb. */
function lastJoint(parse: Parse, k: number, i: number): number | null {
  const { units } = parse;
  let found: number | null = null;
  for (let n = k + 1; n < i; n++) {
    const u = units[n]!;
    if (
      (u.kind === 'and' || u.kind === 'comma' || u.kind === 'quote' || u.kind === 'stop') &&
      nounAhead(parse, n + 1, i)
    ) {
      // a list inside the subject itself keeps its first joint: “…, A, B and C signed”
      if (found !== null && u.kind === 'and' && onlyNouns(parse, found, n)) continue;
      found = n + 1;
    }
  }
  return found;
}

function nounAhead({ units }: Parse, n: number, i: number): boolean {
  for (let m = n; m < i; m++) if (units[m]!.kind === 'np' && units[m - 1]?.kind !== 'prep') return true;
  return false;
}

function onlyNouns({ units }: Parse, a: number, b: number): boolean {
  for (let m = a; m < b; m++) if (units[m]!.kind !== 'np' && units[m]!.kind !== 'comma') return false;
  return units[a]?.kind === 'np' && units[b + 1]?.kind === 'np';
}
