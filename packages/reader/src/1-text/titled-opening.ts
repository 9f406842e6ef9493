import { SPEECH_KINDS } from '../lexicon/en/text/documents.ts';
import type { Span } from '../reading.ts';
import { skipSpace } from './chars.ts';
import { type Dateline, datelineAt } from './dateline.ts';
import type { Header } from './header.ts';

/** The longest title that a dateline is looked for behind. */
const LONGEST = 300;

/** “Remarks by the Minister for Foreign Affairs, Norburg, 3 May: “We agreed …”: the title, and the dateline behind it. */
export function titledOpening(text: string, piece: Span, header: Header): { title: Span; dateline: Dateline } | null {
  const { start, end } = piece;
  if (header.title !== null || !SPEECH_KINDS.test(text.slice(start, start + 40))) return null;
  const head = text.slice(start, Math.min(end, start + LONGEST));
  let found: { title: Span; dateline: Dateline } | null = null;
  for (const { index } of head.matchAll(/,/g)) {
    const comma = start + index;
    const dateline = datelineAt(text, skipSpace(text, comma + 1, end), end);
    if (dateline?.place && dateline.date && (dateline.closed === 'colon' || dateline.closed === 'dash')) {
      found = { title: { start, end: comma }, dateline };
    }
  }
  return found;
}
