import { BODY_HEADS } from '../lexicon/en/text/documents.ts';
import { countWords } from './chars.ts';

const OWNER = /\s(?:of|for|to|in|on|at)\s|\s[–—-]\s|,\s|\s?[|(]/i;
const SMALL = /^(?:of|for|to|the|and|in|on|at|de|la|du|des|del|&|[–—-])$/i;
const LONGEST = 160;
const MOST_WORDS = 20;

/** Whether the stretch is the name of a body that publishes: “Ministry of Foreign Affairs”, “Press Division”, “THE WHITE HOUSE”. */
export function isBodyName(text: string, start: number, end: number): boolean {
  if (end - start < 4 || end - start > LONGEST) return false;
  const name = text.slice(start, end);
  if (!BODY_HEADS.has(headOf(name)) || countWords(name, 0, name.length, MOST_WORDS + 1) > MOST_WORDS) return false;
  if (/[.:;?!"“]/.test(name.replace(/\b\p{Lu}\./gu, ''))) return false;
  return name.split(/\s+/).every((word) => SMALL.test(word) || /^[(\p{Lu}]/u.test(word));
}

/** The last word before the first “of”, comma or dash, in lower case. */
function headOf(name: string): string {
  const owner = OWNER.exec(name);
  const before = owner ? name.slice(0, owner.index) : name;
  return before
    .slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\u00a0')) + 1)
    .replace(/[’']s$/, '')
    .toLowerCase();
}
