import type { Span } from '../reading.ts';
import { isBodyName } from './body-name.ts';
import type { Layout } from './layout.ts';

const PUBLISHER =
  /^(?:(?:press|media|information|news|spokes\w+) (?:office|service|contact|department|centre|center|unit|team)s?\s*[–—:|-]\s*|©\s*(?:(?:1[5-9]|20)\d\d\s*)?(?:by\s+)?|copyright\s+(?:©\s*)?(?:(?:1[5-9]|20)\d\d\s*)?(?:by\s+)?)(?<name>[^,;|(\n]{3,120})/i;

/** “Press office – General Secretariat of the Council of the EU”, “© 2023 Agence Exemple”: the publisher named under the text. */
export function footerOutlet({ text, pieces, lastTold }: Layout): Span | null {
  for (let i = lastTold + 1; i < pieces.length; i++) {
    const { start, end } = pieces[i]!;
    const found = PUBLISHER.exec(text.slice(start, Math.min(end, start + 200)));
    if (!found) continue;
    const name = found.groups!.name!.replace(/[.\s]+(?:all rights reserved.*)?$/i, '');
    const at = start + found[0].length - found.groups!.name!.length;
    if (found[0].startsWith('©') || /^copyright/i.test(found[0]) || isBodyName(text, at, at + name.length)) {
      return { start: at, end: at + name.length };
    }
  }
  return null;
}
