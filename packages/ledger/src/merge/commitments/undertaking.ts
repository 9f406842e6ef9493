import type { Action } from '@chancery/reader';
import { agree, type DaySpan, spanOf } from '../dates/span.ts';
import type { Told } from '../told.ts';
import { type Amount, amountsIn } from '../words/amounts.ts';
import type { Content, ContentReader } from '../words/content.ts';
import { CONDITION, HEDGES, LOOKING_BACK, SHORTFALL } from '../words/en.ts';
import { headsOf } from '../words/heads.ts';
import { sentenceAround } from '../words/passages.ts';
import { MEET, promisedTreatyActions, STANDING, UNDOES } from '../words/verbs.ts';

/** What one claim tells of an undertaking, with what it is compared by. */
export interface Undertaking {
  told: Told;
  instrument: number | null;
  /** What is promised, without names of instruments and conditions. */
  terms: Content;
  /** The same with the words around it; a later mention is often short (“the tonnes it had promised”). */
  wide: Content;
  /** The nouns that it turns on; empty when it is told too shortly. */
  heads: ReadonlySet<string>;
  amounts: Amount[];
  /** When it was made. */
  made: DaySpan | null;
  due: DaySpan | null;
  /** Treaty actions that would keep it. */
  treaty: Action[];
  /** Actions that would undo it. */
  undoneBy: Action[];
  /** It promises to meet. */
  meets: boolean;
  /** It holds for good: no single act keeps it. */
  standing: boolean;
  /** 0 hedged, 1 intended, 2 promised. */
  firmness: number;
  conditional: boolean;
  looksBack: boolean;
  /** The text finds it wanting. */
  fallsShort: boolean;
}

export function undertakingOf(told: Told, instrument: number | null, reader: ContentReader): Undertaking {
  const { claim, text } = told;
  const content = claim.content ?? claim.evidence.quote;
  const sentence = sentenceAround(text.body, claim.evidence) || claim.evidence.quote;
  const promised = content.replace(CONDITION, '');
  const own = reader.read(withoutInstruments(told, promised || content));
  const wide = reader.read(withoutInstruments(told, content), withoutInstruments(told, sentence));
  const due = spanOf(claim.due);
  return {
    told,
    instrument,
    terms: own.strong.size || instrument !== null ? own : wide,
    wide,
    heads: headsOf(withoutInstruments(told, promised || content), reader),
    amounts: amountsIn(content),
    made: told.date?.span ?? null,
    due,
    treaty: promisedTreatyActions(promised || content),
    undoneBy: UNDOES.flatMap(([words, action]) => (words.test(content) ? [action] : [])),
    meets: MEET.test(content),
    standing: due === null && STANDING.test(content),
    firmness: firmnessOf(told),
    conditional: claim.status === 'conditional',
    looksBack: LOOKING_BACK.test(claim.evidence.quote) || LOOKING_BACK.test(sentence),
    fallsShort: SHORTFALL.test(claim.evidence.quote) || SHORTFALL.test(sentence),
  };
}

/** The names of the instruments of the text are not what is promised about one of them. */
function withoutInstruments({ text }: Told, words: string): string {
  const names = text.instruments.flatMap((i) => (i.short === null ? [i.name] : [i.name, i.short]));
  return names
    .filter((n) => words.includes(n))
    .sort((a, b) => b.length - a.length)
    .reduce((s, name) => s.replaceAll(name, ' '), words);
}

function firmnessOf({ claim }: Told): number {
  if (HEDGES.test(claim.content ?? '') || HEDGES.test(claim.evidence.quote)) return 0;
  return claim.action === 'intends' ? 1 : 2;
}

/** The day from which on something can keep it: that of the promise, else that of the first text that tells of it. */
export const since = (u: Undertaking): number => u.made?.from ?? u.told.text.newsDay ?? -Infinity;

/** Whether two due dates are one told with another precision; of deadlines (“by …”) the last days are compared. */
export function dueAgrees(a: Undertaking, b: Undertaking): boolean {
  if (!a.due || !b.due) return true;
  const deadline = a.due.from === -Infinity || b.due.from === -Infinity;
  return deadline ? a.due.to === b.due.to : agree(a.due, b.due);
}
