/** The mark that a stretch ends with, closing brackets and quotation marks left out; empty when it ends with a word. */
export function lastMark(text: string, start: number, end: number): string {
  let i = end - 1;
  while (i > start && CLOSING.has(text[i]!)) i--;
  // “… signed.</p>”
  if (text[i] === '>') i -= TAGS.exec(text.slice(Math.max(start, i - 24), i + 1))?.[0].length ?? 0;
  const char = text[i] ?? '';
  return MARKS.has(char) ? char : '';
}

/** “agreed to”, “decided that”: the sentence goes on below. */
export function breaksOff(text: string, start: number, end: number): boolean {
  return BREAKS_OFF.test(text.slice(Math.max(start, end - 14), end));
}

const CLOSING = new Set('"\'”’»)]* \t\u00a0');
const TAGS = /(?:<\/?\w+\/?>)+$/;
const MARKS = new Set('.!?…:;,。');
const BREAKS_OFF =
  /(?:^|\s)(?:to|that|the|a|an|of|on|in|at|for|with|by|from|and|or|between|are|were|is|was|including|follows|following)$/i;
