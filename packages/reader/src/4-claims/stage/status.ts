import { CONDITIONS } from '../../lexicon/en/function-words.ts';
import { DENYING, PLANNING } from '../../lexicon/en/status-words.ts';
import { REPORTING } from '../../lexicon/en/verb-classes.ts';
import type { Status } from '../../reading.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Scene } from '../scene.ts';

const HOPES = new Set(['hope', 'propose', 'suggest', 'recommend', 'wish']);

/** How what a clause tells stands: from tense, mood and negation, its own and those that it hangs on (codebook, rule 6). */
export function statusOf(scene: Scene, clause: Clause): Status {
  if (isDenied(scene, clause)) return 'denied';
  if (isConditional(scene, clause)) return 'conditional';
  return mood(scene, clause);
}

/** Whether the clause is negated, or hangs on a verb that denies. */
export function isDenied(scene: Scene, clause: Clause): boolean {
  if (clause.verb?.negated) return true;
  if (startsWithNo(scene, clause)) return true;
  if (clause.marker === 'without') return true;
  // “has yet to ratify it”
  if (
    clause.kind === 'infinitive' &&
    clause.parent?.lemma === 'have' &&
    scene.tokens.lower.slice(clause.parent.head, clause.head).includes('yet')
  )
    return true;
  const up = clause.parent;
  if (!up || up === clause) return false;
  if (clause.kind === 'nominal') {
    // “denied a report that …”, “no such note was sent”
    return up.verb?.negated === true || (DENYING.has(up.lemma) && !REPORTING.has(up.lemma)) || up.lemma === 'deny';
  }
  if (DENYING.has(up.lemma) && clause.kind !== 'relative' && clause.kind !== 'adverbial')
    return up.verb?.negated !== true;
  if (clause.kind === 'infinitive' && up.verb?.negated && up.lemma !== 'say') return true;
  // “has no plan to leave”, “no intention of recognising”, “there is no ground for saying that”
  if (
    (clause.kind === 'infinitive' || clause.kind === 'gerund' || clause.kind === 'that') &&
    /^(?:have|be|see)$/.test(up.lemma) &&
    up.objects.some((o) => scene.tokens.lower[o.phrase.from] === 'no')
  )
    return true;
  return clause.kind === 'infinitive' && isDenied(scene, up);
}

/** “no agreement was signed”, “neither side has ratified”. */
function startsWithNo({ tokens }: Scene, clause: Clause): boolean {
  const lead = clause.shared && clause.kind !== 'nominal' ? null : (clause.subject ?? null);
  const first = clause.kind === 'nominal' ? tokens.lower[clause.from] : lead ? tokens.lower[lead.from] : undefined;
  if (first === 'no' || first === 'neither' || first === 'none') return true;
  const object = clause.objects[0];
  return object !== undefined && tokens.lower[object.phrase.from] === 'no';
}

/** “if …”, “provided that …”, “subject to …”: what is told depends on something else. */
export function isConditional({ tokens, sentences }: Scene, clause: Clause): boolean {
  for (let c: Clause | null = clause; c; c = c.parent) {
    if (c.children.some((k) => k.kind === 'adverbial' && k.marker !== null && CONDITIONS.has(k.marker))) return true;
    if (c.kind === 'adverbial' && c.marker !== null && CONDITIONS.has(c.marker)) return false;
    if (c.parent === c) break;
  }
  const sentence = sentences[clause.sentence];
  if (!sentence) return false;
  for (let i = sentence.from; i < sentence.to - 1; i++) {
    const word = tokens.lower[i]!;
    const next = tokens.lower[i + 1];
    if (word === 'should' && i === sentence.from && clause.head > i + 3) return true;
    const near = i < clause.from + 60 && i > clause.from - 40;
    if (near && word === 'subject' && next === 'to') return true;
    if (near && word === 'permitting' && i > clause.head) return true;
    if (
      near &&
      (word === 'if' || word === 'provided' || word === 'unless') &&
      isLead(tokens.lower, i, sentence.from) &&
      !hasStop(tokens.lower, i, clause.head)
    )
      return true;
    if (near && (word === 'depends' || word === 'depend' || word === 'conditional') && next === 'on') return true;
  }
  return false;
}

const isLead = (lower: readonly string[], i: number, from: number): boolean =>
  i === from || lower[i - 1] === ',' || lower[i - 1] === '“' || lower[i - 1] === '"' || lower[i - 1] === 'and';

const hasStop = (lower: readonly string[], from: number, to: number): boolean => {
  for (let i = Math.min(from, to); i < Math.max(from, to); i++) if (lower[i] === ';' || lower[i] === '.') return true;
  return false;
};

function mood(scene: Scene, clause: Clause): Status {
  const { verb, parent } = clause;
  if (clause.kind === 'nominal') return parent ? nominalMood(scene, parent) : 'happened';
  if (!verb) return 'happened';
  if (clause.kind === 'infinitive' || verb.form === 'infinitive') return infinitiveMood(scene, clause);
  if (verb.tense === 'future') return 'planned';
  if (verb.modal === 'would' || verb.modal === 'should')
    return parent && HOPES.has(parent.lemma) ? 'proposed' : 'planned';
  if (
    verb.modal === 'may' ||
    verb.modal === 'might' ||
    verb.modal === 'could' ||
    verb.modal === 'must' ||
    verb.modal === 'can'
  )
    return 'planned';
  if (verb.tense === 'present' && verb.progressive) return 'ongoing';
  if (verb.perfect && verb.progressive) return 'ongoing';
  if (clause.kind === 'that' && parent && HOPES.has(parent.lemma) && verb.tense !== 'past') return 'proposed';
  return 'happened';
}

function nominalMood(scene: Scene, parent: Clause): Status {
  if (PLANNING.has(parent.lemma) && parent.verb?.passive && parent.lemma !== 'agree') return 'planned';
  return mood(scene, parent);
}

/** “to sign” takes its standing from what governs it: “is to sign”, “agreed to sign”, “was able to sign”. */
function infinitiveMood(scene: Scene, clause: Clause): Status {
  const up = clause.parent;
  if (!up) return 'planned';
  if (up.lemma === 'propose' || up.lemma === 'suggest' || up.lemma === 'hope') return 'proposed';
  if (up.lemma === 'manage' || up.lemma === 'continue' || up.lemma === 'begin' || up.lemma === 'help')
    return mood(scene, up);
  return 'planned';
}
