import { TREATY_PARTICIPLES } from '../../lexicon/en/instrument-names.ts';
import { classAt, isCapital, sameBlock } from './context.ts';
import { nounPhrase } from './noun-phrase.ts';
import { takeSubject } from './subject.ts';
import type { Walk } from './walk.ts';

/**
 * What an agreement is about may follow only after its verb: “A memorandum was signed in Oslo on archives”. The name is
 * the words put together; the mention stays the noun.
 */
export function takeSplit(w: Walk): void {
  if (!w.indefinite || w.subject !== null || w.sides !== null || w.dated !== null) return;
  const verb = afterPassive(w);
  const on = verb === null ? null : afterCircumstances(w, verb);
  if (on === null || w.c.tokens.lower[on] !== 'on' || isCapital(w.c.tokens.word[on + 1] ?? '')) return;
  const { to } = w;
  w.cuts.push({ from: w.head.to, to: on });
  w.at = on;
  while (w.at < on + LONGEST && takeSubject(w));
  w.to = to;
}

const LONGEST = 60;

/** Behind “was signed”, “has been reached”. */
function afterPassive({ c, head }: Walk): number | null {
  let at = head.to;
  while (c.tokens.pos[at] === 'AUX' && at - head.to < 4 && sameBlock(c, head.from, at)) at++;
  return at > head.to && TREATY_PARTICIPLES.has(c.tokens.lower[at] ?? '') ? at + 1 : null;
}

/** Behind “in Oslo”, “on Monday”, “yesterday”. */
function afterCircumstances({ c }: Walk, from: number): number {
  let at = from;
  for (let n = 0; n < 3; n++) {
    const date = c.dates[c.dateAt[at]! >= 0 ? c.dateAt[at]! : (c.dateAt[at + 1] ?? -1)];
    const place = c.tokens.lower[at] === 'in' && isCapital(c.tokens.word[at + 1] ?? '') ? nounPhrase(c, at + 1) : null;
    if (date !== undefined && (c.dateAt[at]! >= 0 || classAt(c, at) === 'preposition')) at = date.to;
    else if (place !== null) at = place.to;
    else break;
  }
  return at;
}
