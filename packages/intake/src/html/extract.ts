import { Readability } from '@mozilla/readability';
import type { DomDocument, DomElement, DomNode } from './dom.ts';
import type { Regions } from './foreign.ts';
import type { Page } from './page.ts';

/**
 * Lets `@mozilla/readability` vote: every block learns how much of it the extractor kept. The DOM is used up by it,
 * but its text nodes stay the ones that the page was walked over with, so nothing has to be matched by its words.
 */
export function vote(document: DomDocument, page: Page): void {
  if (costOf(page) > MOST_VISITS) return;
  withoutRetries(document);
  const kept = extractor(document).parse()?.content;
  if (!kept) return;
  for (const block of page.blocks)
    for (const node of block.nodes) if (liesWithin(node, kept)) block.kept += node.data?.trim().length ?? 0;
}

/** The extractor gathers the words of every element anew, so each text node is visited once for all that it lies in. */
const costOf = (page: Page): number =>
  page.blocks.reduce((sum, { nodes, element }) => sum + nodes.length * element.depth, 0);

/** More than a long treaty has; beyond it our rules decide alone. */
const MOST_VISITS = 1_000_000;

/**
 * The extractor writes the whole page down as HTML, to parse it anew should it find nothing. It does so seldom, and what it
 * would find then our rules find too, so that costly copy is spared.
 */
function withoutRetries(document: DomDocument): void {
  if (document.body)
    Object.defineProperty(document.body, 'innerHTML', { configurable: true, get: () => '', set: () => {} });
}

/** The extractor moves nodes into its result and leaves the others where they were. */
function liesWithin(node: DomNode, root: DomNode): boolean {
  let at: DomNode | null = node;
  while (at && at !== root) at = at.parentNode;
  return at === root;
}

/** Takes out of the DOM what the rules have decided about, so that the extractor neither weighs it nor spends time on it. */
export function prune(page: Page, regions: Regions): void {
  for (const element of regions.keys()) if (!element.parent || !regions.has(element.parent)) element.dom.remove();
  for (const element of page.wordless) element.remove();
}

/**
 * The threshold of one character spares the extractor its retries on short pages: each of them parses the page anew
 * and loses the nodes; what it leaves out too much is taken back by our own rules.
 */
function extractor(document: DomDocument): Readability<DomElement> {
  return new Readability<DomElement>(
    document as never,
    {
      charThreshold: 1,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node: unknown) => node as DomElement,
    } as never,
  );
}
