import { Readability } from '@mozilla/readability';
import { type DomDocument, type DomElement, descendants, TEXT } from './dom.ts';
import type { Page } from './page.ts';

/**
 * Lets `@mozilla/readability` vote: every block learns how much of it the extractor kept. The DOM is used up by it,
 * but its text nodes stay the ones that the page was walked over with, so nothing has to be matched by its words.
 */
export function vote(document: DomDocument, page: Page): void {
  const kept = extractor(document).parse()?.content;
  if (!kept) return;
  for (const node of descendants(kept)) {
    if (node.nodeType !== TEXT) continue;
    const block = page.blockOf.get(node);
    if (block) block.kept += node.data?.trim().length ?? 0;
  }
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
