import type { Tokens } from './tokens.ts';

const COMMON = new Set(
  'the of and to in on for with by from at as that is was were has have had will its his her their this which be not an are it'.split(
    ' ',
  ),
);

/** Whether enough of the first words are the small words of English; a text of a few words gets the benefit of the doubt. */
export function looksEnglish(tokens: Tokens): boolean {
  const seen = Math.min(tokens.count, 400);
  if (seen < 25) return !tokens.lower.slice(0, seen).some((w) => /[\u0370-\u1cff\u3040-\u30ff\u4e00-\u9fff]/.test(w));
  let common = 0;
  for (let i = 0; i < seen; i++) if (COMMON.has(tokens.lower[i]!)) common++;
  return common / seen >= 0.08;
}
