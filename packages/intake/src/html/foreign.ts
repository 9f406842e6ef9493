import { lineRuleOf } from './line-rules.ts';
import { linkDensity, type Page, type PageBlock, type PageElement } from './page.ts';
import { regionOf } from './region-rules.ts';

/** Elements that a rule knows as foreign, themselves or by what they lie in, with the rule. */
export type Regions = ReadonlyMap<PageElement, string>;

/** The page's foreign regions. One that holds most of the page's prose is none, whatever its makers call it. */
export function foreignRegions(page: Page): Regions {
  const own = new Map<PageElement, string>();
  for (const element of page.elements) {
    const rule = element.hidden ? 'html/region/hidden' : regionOf(element.tag, element.names);
    if (rule !== null) own.set(element, rule);
  }
  const [whole] = page.elements;
  if (!whole) return own;
  const articleProse = whole.prose - commentProse(own);
  const regions = new Map<PageElement, string>();
  for (const element of page.elements) {
    const above = element.parent && regions.get(element.parent);
    const rule = above ?? own.get(element);
    if (rule !== undefined && (above || !isMain(element, rule, whole, articleProse))) regions.set(element, rule);
  }
  return regions;
}

const COMMENTS = 'html/region/comments';
/** What holds a whole page or article, and may say in its class that it has comments. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** Readers may write more than the author did; their prose says nothing about where the article is. */
function commentProse(own: ReadonlyMap<PageElement, string>): number {
  let prose = 0;
  for (const [element, rule] of own)
    if (rule === COMMENTS && !WHOLE.has(element.tag) && !liesInComments(element, own)) prose += element.prose;
  return prose;
}

function liesInComments(element: PageElement, own: ReadonlyMap<PageElement, string>): boolean {
  for (let at = element.parent; at; at = at.parent) if (own.get(at) === COMMENTS && !WHOLE.has(at.tag)) return true;
  return false;
}

/** The page itself is never foreign, nor what holds most of its prose; of a page without prose, most of its words. */
function isMain(element: PageElement, rule: string, page: PageElement, articleProse: number): boolean {
  if (element.tag === 'html' || element.tag === 'body') return true;
  if (rule === COMMENTS && !WHOLE.has(element.tag)) return false;
  return articleProse > 0 ? element.prose > articleProse * 0.5 : element.words > page.words * 0.6;
}

/** Blocks in foreign regions, and lines that are foreign by their own words. */
export function foreignBlocks(page: Page, regions: Regions): Map<PageBlock, string> {
  const foreign = new Map<PageBlock, string>();
  for (const block of page.blocks) {
    const rule = regions.get(block.element) ?? foreignLine(block);
    if (rule) foreign.set(block, rule);
  }
  return foreign;
}

function foreignLine(block: PageBlock): string | null {
  if (block.kind === 'row') return null;
  const inline = block.kind === 'heading' || block.inlineNames === '' ? null : regionOf('span', block.inlineNames);
  return inline ?? lineRuleOf(block.text, linkDensity(block));
}
