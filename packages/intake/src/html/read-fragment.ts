import type { Limits } from '../limits.ts';
import { type GatheredText, gather, piece } from '../text/gather.ts';
import { parsePage } from './dom.ts';
import { guardPage } from './guard.ts';
import { lineRuleOf } from './line-rules.ts';
import { linkDensity, type PageBlock } from './page.ts';
import { regionOf } from './region-rules.ts';
import { walkPage } from './walk.ts';

/**
 * HTML that is an article already, as a feed's item carries it: all of it is taken but what a rule knows as foreign.
 * `title` goes before it, unless it begins with it.
 */
export function readFragment(html: string, title: string | null, limits: Limits): GatheredText & { content: string } {
  guardPage(html, limits, 'the item');
  const page = walkPage(parsePage(`<div>${html}</div>`), limits.htmlDepth, 'the item');
  const known = page.blocks.filter((block) => !isForeign(block));
  const own = known.length ? known : page.blocks;
  const lead = title !== null && own[0]?.text !== title ? `${title}\n` : '';
  const pieces = own.map((block) => piece({ ...block, at: block.at + lead.length }));
  return {
    ...gather(lead ? [piece({ kind: 'title', text: title!, at: 0 }), ...pieces] : pieces),
    content: lead + page.content,
  };
}

function isForeign(block: PageBlock): boolean {
  if (block.element.hidden || lineRuleOf(block.text, linkDensity(block)) !== null) return true;
  for (let at: PageBlock['element'] | null = block.element; at; at = at.parent)
    if (regionOf(at.tag, at.names) !== null) return true;
  return linkDensity(block) > 0.9 && /^(?:The post|Continue reading|Read more|Source)\b/i.test(block.text);
}
