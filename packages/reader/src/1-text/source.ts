import { BODY_WORD, CREDIT_VERB } from '../lexicon/en/text/credit.ts';
import type { Span } from '../reading.ts';
import type { Block } from './block.ts';

/** “the Kazakh Foreign Ministry’s press service reported”: the name ends right before the verb. */
const BEFORE = new RegExp(
  `(?<name>${BODY_WORD})(?:\\s+(?:on \\p{Lu}\\w+day|here|also|has|had))?\\s+(?:${CREDIT_VERB})\\b`,
  'giu',
);
/** “according to the Ministry of Refugees” */
const AFTER =
  /\b(?:according to|as reported by|citing|, says|, said|reports|reported by|announced by)\s+(?:a (?:statement|release|resolution|report|press release|decree|communiqu[eé]) (?:of|by|from|issued by) )?(?:the )?(?=\p{Lu})/gu;

/** The body that the text credits with what it tells; its fullest wording nearest to the start. */
export function creditedSource(text: string, blocks: readonly Block[]): Span | null {
  for (const { kind, body } of blocks) {
    if (kind !== 'paragraph') continue;
    const prose = text.slice(body.start, body.end);
    for (const found of prose.matchAll(BEFORE)) {
      const end = found.index + found.groups!.name!.length;
      const start = nameStart(prose, found.index);
      if (start !== null) return { start: body.start + start, end: body.start + end };
    }
    for (const found of prose.matchAll(AFTER)) {
      const start = found.index + found[0].length;
      const end = nameEnd(prose, start);
      if (end !== null) return { start: body.start + start, end: body.start + end };
    }
  }
  return null;
}

/** Goes back over the words of the name: “Kazakh Foreign”, “press service of the Kyrgyz Foreign”. */
function nameStart(prose: string, head: number): number | null {
  const before =
    /(?:(?:\p{Lu}[\p{L}’'.-]*|of the|of|and|for|the|press service|press office|foreign|finance|prime minister[’']s|president[’']s)\s+)*$/u.exec(
      prose.slice(Math.max(0, head - 90), head),
    )![0];
  const name = before.replace(/^(?:(?:the|of the|of|and|for)\s+)+/i, '');
  if (/^(?:a|an|his|her|its|their)\s/i.test(name)) return null;
  return head - name.length;
}

function nameEnd(prose: string, start: number): number | null {
  const name =
    /^(?:\p{Lu}[\p{L}’'.-]*|of|for|the|and|press|service|office|foreign|ministry|presidency|\s)+/u.exec(
      prose.slice(start, start + 90),
    )?.[0] ?? '';
  const trimmed = name.replace(/\s+(?:of|for|the|and|\s)*$/u, '').replace(/[.,]$/, '');
  return new RegExp(`(?:${BODY_WORD})\\b`, 'iu').test(trimmed) ? start + trimmed.length : null;
}
