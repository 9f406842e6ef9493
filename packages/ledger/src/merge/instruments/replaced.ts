import type { Text } from '../told.ts';
import { sentenceAround } from '../words/passages.ts';
import type { InstrumentGroup } from './group.ts';

/** An instrument that a text says another took the place of; `by` is null when the text does not name the other. */
export interface Replacement {
  old: InstrumentGroup;
  by: InstrumentGroup | null;
}

/** “It replaces the TTA”, “the TTA was replaced by the ETTA”, “Its successor, the ETTA”: a text says so, no date does. */
export function replacements(groups: readonly InstrumentGroup[]): Replacement[] {
  const texts = new Map<Text, InstrumentGroup[]>();
  for (const g of groups) for (const { text } of g.mentions) texts.set(text, [...(texts.get(text) ?? []), g]);
  return [...texts].flatMap(([text, named]) => inText(text, named));
}

function inText(text: Text, named: readonly InstrumentGroup[]): Replacement[] {
  return [...text.body.matchAll(REPLACES)].flatMap((m) => {
    const span = { start: m.index, end: m.index + m[0].length };
    const sentence = sentenceAround(text.body, span);
    if (NOT_YET.test(sentence.slice(0, sentence.indexOf(m[0]) + m[0].length))) return [];
    const at = sentence.indexOf(m[0]);
    const before =
      lastNamed(sentence.slice(0, at), text, named) ??
      lastNamed(text.body.slice(Math.max(0, span.start - REACH), span.start), text, named);
    const after = firstNamed(sentence.slice(at + m[0].length), text, named);
    const [old, by] = PASSIVE.test(m[0]) ? [before, after] : SUCCESSOR.test(m[0]) ? [before, after] : [after, before];
    return old && old !== by ? [{ old, by: by ?? null }] : [];
  });
}

const REPLACES =
  /\b(?:(?:has |have |which )?(?:replac(?:e|es|ed|ing)|supersed(?:e|es|ed|ing))(?: by)?|(?:was|were|been|is|are) (?:replaced|superseded)(?: by)?|[Ii]ts successor|[Tt]he successor (?:to|of)|succeed(?:s|ed|ing))\b/g;
const PASSIVE = /\b(?:was|were|been|is|are) (?:replaced|superseded)|\b(?:replaced|superseded) by/;
const SUCCESSOR = /[Ii]ts successor/;
const NOT_YET =
  /\b(?:will|would|shall|should|could|may|might|to|is to|due to|intended to|expected to)\s+(?:eventually |later |be )?(?:replac|supersed|succeed)\w*$/i;
const REACH = 300;

const places = (words: string, text: Text, named: readonly InstrumentGroup[]) =>
  named
    .flatMap((group) =>
      group.mentions
        .filter((m) => m.text === text)
        .flatMap((m) => [m.local.name, ...(m.local.short === null ? [] : [m.local.short])])
        .map((name) => ({ group, name, first: words.indexOf(name), last: words.lastIndexOf(name) })),
    )
    .filter((p) => p.first >= 0)
    // A name within a longer name at the same place is not what stands there.
    .filter(
      (p, _, all) =>
        !all.some(
          (q) =>
            q.name.length > p.name.length &&
            q.name.includes(p.name) &&
            q.first <= p.first &&
            q.first + q.name.length >= p.first + p.name.length,
        ),
    );

const firstNamed = (words: string, text: Text, named: readonly InstrumentGroup[]): InstrumentGroup | undefined =>
  places(words, text, named).sort((a, b) => a.first - b.first || b.name.length - a.name.length)[0]?.group;

const lastNamed = (words: string, text: Text, named: readonly InstrumentGroup[]): InstrumentGroup | undefined =>
  places(words, text, named).sort((a, b) => b.last - a.last || b.name.length - a.name.length)[0]?.group;
