import type { Run } from '../../3-mentions/mention.ts';
import type { Clause } from '../clauses/clause.ts';

/** The words of a clause with what hangs on it: the infinitives, “that” clauses and gerunds that complete it. */
export function evidenceOf(clause: Clause): Run {
  let { from, to } = clause;
  // “the Treaty on …, concluded in Riga in 1999”: what was signed belongs to it, what follows the date does not
  if (clause.kind === 'participle') {
    if (clause.subject && clause.subject.to <= clause.head) from = Math.min(from, clause.subject.from);
    to = endOfParticiple(clause);
  }
  for (const child of clause.children) {
    if (child.kind === 'nominal' || child.kind === 'adverbial') continue;
    if (child.parent !== clause || child === clause || child.head < clause.head) continue;
    to = Math.max(to, evidenceOf(child).to);
  }
  for (const argument of clause.objects) to = Math.max(to, argument.phrase.to);
  if (clause.kind === 'nominal') from = clause.from;
  return { from, to: Math.max(to, from + 1) };
}

function endOfParticiple(clause: Clause): number {
  let dated = false;
  for (const unit of clause.units) {
    if (unit.from < clause.head) continue;
    if (unit.from >= clause.to) break;
    if (unit.kind === 'date') dated = true;
    if (unit.kind === 'comma' && dated) return unit.from;
  }
  return clause.to;
}
