import { BODY_HEADS } from '../lexicon/en/text/documents.ts';
import { countWords } from './chars.ts';

const OWNER = /\s(?:of|for|to|in|on|at)\s|\s[–—-]\s|,\s|\s?[|(]/i;
const SMALL = /^(?:of|for|to|the|and|in|on|at|de|la|du|des|del|&|[–—-])$/i;

/** Whether the stretch is the name of a body that publishes: “Ministry of Foreign Affairs”, “Press Division”, “THE WHITE HOUSE”. */
export function isBodyName(text: string, start: number, end: number): boolean {
  if (end - start < 4 || end - start > 160 || countWords(text, start, end, 21) > 20) return false;
  const name = text.slice(start, end);
  if (/[.:;?!"“]/.test(name.replace(/\b\p{Lu}\./gu, ''))) return false;
  if (!name.split(/[\s ]+/).every((word) => SMALL.test(word) || /^[(\p{Lu}]/u.test(word))) return false;
  const cut = OWNER.exec(name);
  const head = (cut ? name.slice(0, cut.index) : name)
    .trimEnd()
    .split(/\s+/)
    .at(-1)!
    .replace(/[’']s$/, '');
  return BODY_HEADS.has(head.toLowerCase());
}
