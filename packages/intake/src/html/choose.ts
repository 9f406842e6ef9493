import { readDate } from '../dates/read-date.ts';
import { foreignBlocks, type Regions } from './foreign.ts';
import { around, isWithin, linkDensity, type Page, type PageBlock, type PageElement, proseOf } from './page.ts';

/** What of a page is the article, and why each other block is not. */
export interface Choice {
  chosen: PageBlock[];
  title: PageBlock | null;
  /** Prose outside the article that no rule knows as foreign: a person should know that it was left out. */
  leftOut: PageBlock[];
  /** The rule by which a block is foreign. */
  ruleOf: ReadonlyMap<PageBlock, string>;
}

/** Says whether a block's words are the date, the author or the like, known from the page's metadata. */
export type IsStamp = (text: string) => boolean;

/** Chooses the article out of a page on which the extractor has voted; `headline` is the title as the metadata has it. */
export function chooseArticle(page: Page, regions: Regions, headline: string | null, isStamp: IsStamp): Choice {
  const foreign = foreignBlocks(page, regions);
  const own = page.blocks.filter((block) => !foreign.has(block));
  const root = rootOf(own, page);
  const title = titleOf(page, foreign, headline, root);
  const candidates = own.filter((block) => block !== title && !repeatsTitle(block, title));
  const belonging = candidates.filter((block) => belongs(block, root, title));
  const body = belonging.length > 0 ? belonging : candidates.filter((block) => linkDensity(block) < 0.5);
  const chosen = withoutEmptyHeadings(withoutLabels(withoutStamps(body, isStamp)));
  const taken = new Set(chosen);
  const leftOut = own.filter(
    (block) => !taken.has(block) && block !== title && isSentence(block) && !isStamp(block.text),
  );
  return { chosen, title, leftOut, ruleOf: foreign };
}

const isKept = (block: PageBlock): boolean => block.kept >= block.text.length * 0.5;
const keptProse = (block: PageBlock): number => (isKept(block) ? proseOf(block) : 0);

/** The smallest element with nearly all the article's prose: of what the extractor kept, else of what there is. */
function rootOf(own: PageBlock[], page: Page): PageElement | null {
  const kept = own.reduce((sum, block) => sum + keptProse(block), 0);
  const weigh = kept > 0 ? keptProse : proseOf;
  const weights = new Map<PageElement, number>();
  let all = 0;
  for (const block of own) {
    const weight = weigh(block);
    if (weight === 0) continue;
    all += weight;
    for (const at of around(block.element)) weights.set(at, (weights.get(at) ?? 0) + weight);
  }
  if (all === 0) return null;
  let root = page.elements[0] ?? null;
  for (const [element, weight] of weights)
    if (weight >= all * 0.9 && (!root || element.depth > root.depth)) root = element;
  return root && HOLLOW.has(root.tag) ? (root.parent ?? root) : root;
}

/** A root must be able to hold paragraphs; the only paragraph of a short note is not the article's container. */
const HOLLOW = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'pre', 'tr', 'dd']);

/** Within the root: what was kept, and what reads like the article. Outside: what was kept, and a lead under the title. */
function belongs(block: PageBlock, root: PageElement | null, title: PageBlock | null): boolean {
  if (isKept(block) && (linkDensity(block) < 0.6 || block.kind === 'row'))
    return !root || isWithin(block.element, root) || isSentence(block);
  if (!root) return isSentence(block);
  if (isWithin(block.element, root)) return linkDensity(block) < 0.5;
  return title !== null && isLead(block, root, title);
}

/** The lead stands between the title and the root, in what holds them both. */
function isLead(block: PageBlock, root: PageElement, title: PageBlock): boolean {
  if (block.at < title.at || block.element.order > root.order || !isSentence(block)) return false;
  for (const at of around(title.element)) if (isWithin(root, at)) return isWithin(block.element, at);
  return false;
}

/** Long enough, mostly outside links, and with a sentence's end. */
const isSentence = (block: PageBlock): boolean =>
  block.text.length >= 40 && linkDensity(block) < 0.35 && SENTENCE_END.test(block.text.slice(-6));

const SENTENCE_END = /[.!?…:;。！？»”"')\]؟۔]\s*$/u;

/** A date line before the first sentence or after the last is the page's; between them it may head a part of a chronology. */
function withoutStamps(blocks: PageBlock[], isStamp: IsStamp): PageBlock[] {
  const first = blocks.findIndex(isSentence);
  const last = blocks.findLastIndex(isSentence);
  return blocks.filter((block, i) => (i > first && i < last) || block.kind === 'row' || !isStamp(block.text));
}

/** “World”, “Press release”, “GA/12104” above the first sentence are the site's drawers; “Excellencies,” is not, nor a place with a day. */
function withoutLabels(blocks: PageBlock[]): PageBlock[] {
  const first = blocks.findIndex(isSentence);
  return blocks.filter((block, i) => i >= first || block.kind !== 'paragraph' || !isLabel(block.text));
}

const isLabel = (text: string): boolean =>
  text.length < 40 && !/[,;:.!?…。，：]\s*$/u.test(text) && text.split(/\s+/).length <= 4 && readDate(text) === null;

/** A heading stays when something of the article stands below it. */
function withoutEmptyHeadings(blocks: PageBlock[]): PageBlock[] {
  const out: PageBlock[] = [];
  let lowest = 7;
  for (const block of blocks.toReversed()) {
    if (block.kind !== 'heading') lowest = 7;
    else if (out.length === 0 || (lowest < 7 && (block.level ?? 6) >= lowest)) continue;
    else lowest = block.level ?? 6;
    out.push(block);
  }
  return out.reverse();
}

function titleOf(
  page: Page,
  foreign: ReadonlyMap<PageBlock, string>,
  headline: string | null,
  root: PageElement | null,
): PageBlock | null {
  const first = root ? root.order : Number.POSITIVE_INFINITY;
  const headings = page.blocks.filter((block) => block.kind === 'heading');
  const named =
    headline === null
      ? undefined
      : page.blocks.find((block) => isHeadingLike(block) && sameTitle(block.text, headline));
  if (named) return named;
  const visible = headings.filter((block) => !foreign.has(block) && block.level === 1);
  return visible.find((block) => block.element.order >= first) ?? visible.at(-1) ?? null;
}

/** Pages of 2003 set their title in bold; a heading element is sure, else the words must be all of a short block. */
const isHeadingLike = (block: PageBlock): boolean =>
  block.text.length < 400 && (block.kind === 'heading' || linkDensity(block) < 0.9);

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The visible title and the one in the metadata, which may carry the site's name behind it. */
function sameTitle(visible: string, told: string): boolean {
  const [a, b] = [folded(visible), folded(told)];
  return a.length >= 8 ? b === a || (b.startsWith(a) && a.length > b.length * 0.5) : a !== '' && a === b;
}

const repeatsTitle = (block: PageBlock, title: PageBlock | null): boolean =>
  title !== null && block.text.length < title.text.length * 1.5 + 20 && folded(block.text) === folded(title.text);
