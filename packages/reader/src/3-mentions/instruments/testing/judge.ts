import { structure } from '../../../1-text/structure.ts';
import { tokenize } from '../../../2-tokens/tokens.ts';
import { findMentions } from '../../find-mentions.ts';
import type { FoundInstrument } from '../../mention.ts';
import type { FoundInstruments } from '../instruments.ts';

/**
 * A text of our own and what it must give. In a corpus of names: every instrument in the order of the text, each as
 * `kind: name`, then `(SHORT)` and `@PARTY+PARTY` where it has them. In a corpus of mentions: every mention in the order
 * of the text, each as `NUMBER: words`, the number that of its instrument.
 */
export type Example = readonly [text: string, ...told: string[]];

export function readInstruments(text: string): FoundInstruments {
  const { instruments, instrumentMentions: mentions } = findMentions(tokenize(text), structure(text), {});
  return { instruments, mentions };
}

export const namesIn = (text: string): string[] => readInstruments(text).instruments.map(told);

export function mentionsIn(text: string): string[] {
  const { start, end } = tokenize(text);
  return readInstruments(text).mentions.map((m) => `${m.instrument}: ${text.slice(start[m.from], end[m.to - 1])}`);
}

const told = ({ kind, name, short, parties }: FoundInstrument): string =>
  `${kind}: ${name}${short === null ? '' : ` (${short})`}${parties.length ? ` @${parties.join('+')}` : ''}`;
