import { type Context, classAt, sameBlock } from './context.ts';
import { nounPhrase, type Phrase } from './noun-phrase.ts';

/** Whether a token is the noun of an instrument; a name does not run on over “and” into another one. */
export type IsHead = (at: number) => boolean;

const MOST_ITEMS = 8;

/**
 * The end of what is joined to the noun phrase ending at `end`: “raw materials, batteries and hydrogen value chains”.
 * `connector` is the preposition before it, which may be repeated (“on trade and on investment”).
 */
export function coordinated(c: Context, first: Phrase, connector: string, isHead: IsHead): number {
  let end = first.to;
  for (;;) {
    const next = afterConjunction(c, end, connector, isHead) ?? afterCommas(c, end, first, isHead);
    if (next === null) return end;
    end = next;
  }
}

function afterConjunction(c: Context, at: number, connector: string, isHead: IsHead): number | null {
  const t = c.tokens;
  if (!sameBlock(c, at - 1, at) || classAt(c, at) !== 'conjunction') return null;
  const from = t.lower[at + 1] === connector ? at + 2 : at + 1;
  if (isVerbal(c, from)) return null;
  const item = nounPhrase(c, from);
  return item !== null && joins(c, item, isHead) ? item.to : null;
}

/** “, B, C and D”, taken whole or not at all. */
function afterCommas(c: Context, at: number, first: Phrase, isHead: IsHead): number | null {
  let end = at;
  for (let items = 0; items < MOST_ITEMS; items++) {
    if (!sameBlock(c, at - 1, end) || classAt(c, end) !== 'comma') return null;
    const last = classAt(c, end + 1) === 'conjunction';
    if (last && (items === 0 || isVerbal(c, end + 2))) return null;
    const item = nounPhrase(c, last ? end + 2 : end + 1);
    if (item === null || item.determiner !== null || !joins(c, item, isHead)) return null;
    if (c.partyAt[item.from]! >= 0 && c.partyAt[first.from]! < 0) return null;
    end = item.to;
    if (last) return end;
    const closing = afterConjunction(c, end, '', isHead);
    if (closing !== null) return tells(c, closing) ? null : closing;
  }
  return null;
}

/** “… and a protocol”, “… and the ministers discussed” begin something else. */
function joins(c: Context, item: Phrase, isHead: IsHead): boolean {
  const { determiner } = item;
  if (determiner !== null && determiner !== 'the' && determiner !== 'their' && determiner !== 'its') return false;
  if (isHead(item.to - 1)) return false;
  return determiner === null || !finite(c, item.to);
}

/** “… and attended the opening” */
function isVerbal(c: Context, at: number): boolean {
  const kind = classAt(c, at);
  return kind === 'verb' || (kind === 'participle' && c.tokens.lower[at]!.endsWith('ed'));
}

/** “the Agreement on Trade, Germany and France said”: what was joined is the subject of its own verb. */
const tells = (c: Context, at: number): boolean =>
  sameBlock(c, at - 1, at) && classAt(c, at) === 'verb' && c.tokens.pos[at] === 'VERB';

const finite = (c: Context, at: number): boolean => {
  const kind = classAt(c, at);
  return sameBlock(c, at - 1, at) && (kind === 'verb' || kind === 'participle' || c.tokens.pos[at] === 'AUX');
};
